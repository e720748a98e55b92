using NamRo.Kernel.Localisation;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Organisation.Calendars;

/// <summary>Vietnamese words of calendars; keys of the texts.</summary>
internal static class CalendarWords
{
    private static readonly string[] Weekdays =
    [
        Texts.Key("Chủ nhật"), Texts.Key("Thứ Hai"), Texts.Key("Thứ Ba"), Texts.Key("Thứ Tư"), Texts.Key("Thứ Năm"), Texts.Key("Thứ Sáu"),
        Texts.Key("Thứ Bảy"),
    ];

    public static string Of(DayOfWeek day) => Weekdays[(int)day];

    public static string Of(CalendarDayKind kind) => kind switch
    {
        CalendarDayKind.Holiday => Texts.Key("Nghỉ lễ, Tết"),
        CalendarDayKind.CompensatoryOff => Texts.Key("Nghỉ bù, hoán đổi"),
        CalendarDayKind.MakeUpDay => Texts.Key("Làm bù"),
        CalendarDayKind.Closed => Texts.Key("Đơn vị nghỉ"),
        _ => Texts.Key("Đơn vị làm việc"),
    };
}

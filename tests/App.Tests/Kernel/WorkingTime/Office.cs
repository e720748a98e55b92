using System.Globalization;
using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Kernel.WorkingTime;

/// <summary>Writes instants as the office reads them, so that cases look like the table they come from.</summary>
internal static class Office
{
    public static WorkCalendar Hours => CalendarCatalogue.Embedded.Default;

    public static WorkCalendar Southern => CalendarCatalogue.Embedded.Get("HC-NAM");

    public static DateTime At(string office) => OfficeClock.ToUtc(DateTime.Parse(office, CultureInfo.InvariantCulture));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(DateTime? utc)
    {
        return utc is { } instant ? OfficeClock.ToOffice(instant).ToString("ddd yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "none";
    }

    public static WorkCalendar Calendar(string hours, params CalendarDay[] days)
    {
        return new WorkCalendar(Definition(hours, days));
    }

    public static CalendarDefinition Definition(string hours, params CalendarDay[] days) => new()
    {
        Code = "THU",
        Name = "Lịch thử",
        Hours = [HoursText.Parse(new DateOnly(2015, 1, 1), hours)],
        Days = days,
    };
}

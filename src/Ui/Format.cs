using System.Globalization;
using NamRo.Kernel.Localisation;

namespace NamRo.Ui;

/// <summary>
/// How figures, days and spans of working time look to the reader: <c>1.204</c>, <c>93,3 %</c>, <c>25/3/2024 17:30</c>,
/// <c>4 ngày 3 giờ</c> in Vietnamese; their English counterparts otherwise. Instants come in as UTC and are shown in office time.
/// </summary>
public static class Format
{
    /// <summary>A working day of eight hours: the unit in which people speak of working time (one-stop.md 6).</summary>
    public const int WorkingDayMinutes = 480;

    private const string NonBreakingSpace = "\u00a0";

    private static readonly TimeZoneInfo OfficeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private static NumberFormatInfo Numbers => Texts.InEnglish ? NumberFormatInfo.InvariantInfo : Vietnamese;

    /// <summary>A count: <c>1.204</c>.</summary>
    public static string Number(long value) => value.ToString("N0", Numbers);

    /// <summary>A measured figure with at most <paramref name="decimals"/> decimals: <c>2,5</c>; never <c>2,0</c>.</summary>
    public static string Number(decimal value, int decimals = 1) =>
        value.ToString("#,0." + new string('#', decimals), Numbers);

    /// <summary>A share of one, with one decimal and a sign: <c>93,3 %</c>; <c>93.3%</c> in English.</summary>
    public static string Percent(decimal share) =>
        (share * 100).ToString("N1", Numbers) + (Texts.InEnglish ? "%" : NonBreakingSpace + "%");

    /// <summary>A rate, which never stands without its fraction: <c>93,3 % (1.204/1.291)</c>. With nothing to divide by it is a dash.</summary>
    public static string Rate(long part, long whole) =>
        whole == 0 ? "– (0/0)" : $"{Percent((decimal)part / whole)} ({Number(part)}/{Number(whole)})";

    /// <summary>A day: <c>25/3/2024</c>; <c>25 Mar 2024</c> in English.</summary>
    public static string Date(DateOnly day) => Texts.InEnglish
        ? day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)
        : day.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A UTC instant in office time: <c>25/3/2024 17:30</c>.</summary>
    public static string Moment(DateTime instant)
    {
        var office = ToOffice(instant);
        return $"{Date(DateOnly.FromDateTime(office))} {office.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    /// <summary>A UTC instant for the <c>datetime</c> attribute, with the office's offset.</summary>
    public static string Machine(DateTime instant) =>
        new DateTimeOffset(ToOffice(instant), OfficeZone.GetUtcOffset(ToOffice(instant))).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The office's calendar day of a UTC instant.</summary>
    public static DateOnly OfficeDay(DateTime instant) => DateOnly.FromDateTime(ToOffice(instant));

    /// <summary>
    /// Working minutes in days of eight hours: <c>4 ngày 3 giờ</c>. Below an hour in minutes; from an hour on, minutes are dropped,
    /// because people plan in hours. Negative spans carry a minus sign.
    /// </summary>
    public static string Duration(long minutes)
    {
        var (sign, size) = minutes < 0 ? ("−", -minutes) : ("", minutes);
        var (days, hours) = (size / WorkingDayMinutes, size % WorkingDayMinutes / 60);
        return sign + (days, hours) switch
        {
            (0, 0) => Count(size, "phút", "minute"),
            (0, _) => Count(hours, "giờ", "hour"),
            (_, 0) => Count(days, "ngày", "day"),
            _ => $"{Count(days, "ngày", "day")} {Count(hours, "giờ", "hour")}",
        };
    }

    private static string Count(long count, string vietnamese, string english) => Texts.InEnglish
        ? $"{Number(count)}{NonBreakingSpace}{english}{(count == 1 ? "" : "s")}"
        : $"{Number(count)}{NonBreakingSpace}{vietnamese}";

    private static DateTime ToOffice(DateTime instant) => instant.Kind == DateTimeKind.Local
        ? throw new ArgumentException("Instants are UTC.", nameof(instant))
        : TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(instant, DateTimeKind.Utc), OfficeZone);
}

using System.Globalization;

namespace NamRo.Kernel.Localisation;

/// <summary>
/// Gives days and instants inside sentences the office's form: <c>25/3/2024</c> and <c>25/3/2024 17:30</c>, in English <c>25 Mar 2024</c>,
/// which no reader takes for another day. Instants are UTC and are shown in office time, so that a domain method can put a deadline into
/// a message without knowing who reads it.
/// </summary>
internal sealed class TextArgument(DateTime office, string standardFormat) : IFormattable
{
    private static readonly TimeZoneInfo OfficeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    private static string DayFormat => Texts.InEnglish ? "d MMM yyyy" : "d/M/yyyy";

    public static object? From(object? argument) => argument switch
    {
        DateOnly day => new TextArgument(day.ToDateTime(TimeOnly.MinValue), DayFormat),
        DateTime { Kind: DateTimeKind.Local } => throw new ArgumentException("Instants in sentences are UTC.", nameof(argument)),
        DateTime instant => new TextArgument(ToOffice(instant), DayFormat + " HH:mm"),
        _ => argument,
    };

    public string ToString(string? format, IFormatProvider? formatProvider) =>
        office.ToString(format ?? standardFormat, CultureInfo.InvariantCulture);

    public override string ToString() => ToString(null, null);

    private static DateTime ToOffice(DateTime instant) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(instant, DateTimeKind.Utc), OfficeZone);
}

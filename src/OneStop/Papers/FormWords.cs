using System.Globalization;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Papers;

/// <summary>How forms put things: moments with hour and minute (one-stop.md 0.3), names in capitals, terms.</summary>
internal static class FormWords
{
    public static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

    /// <summary>"09 giờ 20 phút, ngày 02 tháng 6 năm 2025"; null gives null.</summary>
    /// <param name="utc">The instant, UTC.</param>
    public static string? Moment(DateTime? utc)
    {
        if (utc is not { } instant)
        {
            return null;
        }

        var office = OfficeClock.ToOffice(instant);
        return string.Create(CultureInfo.InvariantCulture, $"{office.Hour:00} giờ {office.Minute:00} phút, {OfficialDate.Format(DateOnly.FromDateTime(office))}");
    }

    /// <summary>"09 giờ 20 phút, 02/6/2025", for the narrow columns of tables.</summary>
    /// <param name="utc">The instant, UTC.</param>
    public static string ShortMoment(DateTime? utc)
    {
        if (utc is not { } instant)
        {
            return "";
        }

        var office = OfficeClock.ToOffice(instant);
        return string.Create(CultureInfo.InvariantCulture, $"{office.Hour:00} giờ {office.Minute:00} phút, {PaperDate.InDigits(DateOnly.FromDateTime(office))}");
    }

    public static string Day(DateTime? utc) => utc is { } instant ? PaperDate.InDigits(OfficeClock.DayOf(instant)) : "";

    public static string Capitals(string text) => VietnameseText.Nfc(text).ToUpper(CultureInfo.InvariantCulture);

    /// <summary>The legal term in words; what was stored in no known form is printed as it stands.</summary>
    public static string TermOf(string term) => Term.TryParse(term, out var parsed) ? parsed.ToString("w", CultureInfo.InvariantCulture) : term;

    /// <summary>A title inside a sentence.</summary>
    public static string Inside(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..] : text;

    public static string Count(long number) => number.ToString("00", CultureInfo.InvariantCulture);
}

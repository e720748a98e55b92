using System.Globalization;
using System.Text.RegularExpressions;

namespace NamRo.Directives.Reading.Deadlines;

/// <summary>Numbers, weekdays and years as they are written in time limits (folded).</summary>
internal static class Figures
{
    public const string Hour = @"\d{1,2} ?(?:gio|h|g)(?: ?\d{2})?(?: ?phut)?";
    public const string Weekday = @"(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)";
    public const string Number = @"(?:\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|muoi lam)";

    private static readonly string[] Numbers = ["", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly string[] DayNames = ["hai", "ba", "tu", "nam", "sau", "bay"];

    public static int Read(string text)
    {
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
            : text == "muoi lam" ? 15 : Math.Max(0, Array.IndexOf(Numbers, text));
    }

    public static int Read(Match match, string group) => Read(match.Groups[group].Value);

    public static int? Year(Match match, string group = "y")
    {
        string text = match.Groups[group].Value;
        return text.Length == 0 ? null : text.Length == 2 ? 2000 + Read(text) : Read4(text);
    }

    public static string Two(Match match, string group) => Read(match, group).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>mon ... sun; null for no weekday.</summary>
    public static string? DayOfWeek(string weekday)
    {
        string last = weekday.Split(' ')[^1];
        int day = int.TryParse(last, out int number) ? number - 2 : Array.IndexOf(DayNames, last);
        return last == "nhat" ? "sun" : day >= 0 ? Days[day] : null;
    }

    public static int QuarterOf(string label) => label switch { "i" or "1" or "l" => 1, "ii" or "2" => 2, "iii" or "3" => 3, _ => 4 };

    private static int Read4(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}

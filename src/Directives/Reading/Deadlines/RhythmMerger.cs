using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Deadlines;

/// <summary>
/// A rhythm and its day may stand apart in one clause ("Hằng tháng cập nhật số liệu trước ngày 05"): they are one limit.
/// </summary>
internal static class RhythmMerger
{
    /// <summary>Rules of this rank and above read a rhythm without a day.</summary>
    private const int BareRhythm = 12;

    private static readonly Regex Day = Pattern.Of(@"(?:truoc|vao|cham nhat|muon nhat|la)(?: la)?(?: vao)? ?ngay (?<d>\d{1,2})(?:[^\d/.-]|"
        + @"[.-]?$|[.-] )");
    private static readonly Regex DayAndMonth = Pattern.Of(@"(?:truoc|vao|cham nhat|"
        + @"muon nhat)(?: la)? ?(?:ngay )?(?<d>\d{1,2})[/.-](?<m>\d{1,2})(?:[^\d/.-]|[.-]?$|[.-] )");
    private static readonly Regex Clock = Pattern.Of(@"(?:truoc|luc|vao luc|cham nhat) (?<h>\d{1,2}) ?(?:gio|h)(?: ?(?<n>\d{2}))?");

    public static List<DeadlineMatch> Merge(List<DeadlineMatch> matches, string folded)
    {
        DeadlineMatch? plain = matches.Find(match => match is { Kind: DeadlineKind.Recurring, Rank: >= BareRhythm, Value: "daily" or "weekly" or "monthly" or "quarterly" or "yearly" });
        if (plain is null)
        {
            return matches;
        }

        if (matches.Exists(match => match.Value.StartsWith(plain.Value + ":", StringComparison.Ordinal)))
        {
            return matches.FindAll(match => !match.IsSameAs(plain));
        }

        (string Detail, int Start, int End)? detail = DetailOf(plain, folded);
        if (detail is not { } found)
        {
            return matches;
        }

        int start = Math.Min(plain.Start, found.Start);
        var merged = new DeadlineMatch(start, Math.Max(plain.End, found.End), DeadlineKind.Recurring, plain.Value + ":" + found.Detail, 10);
        return [.. matches.Where(match => !match.IsSameAs(plain) && !(match.Start < found.End && found.Start < match.End)).Append(merged).OrderBy(match => match.Start)];
    }

    private static (string Detail, int Start, int End)? DetailOf(DeadlineMatch plain, string folded)
    {
        Match match = plain.Value switch { "monthly" => Day.Match(folded), "yearly" => DayAndMonth.Match(folded), "daily" => Clock.Match(folded), _ => Match.Empty };
        if (!match.Success)
        {
            return null;
        }

        string detail = plain.Value switch
        {
            "monthly" => Figures.Two(match, "d"),
            "yearly" => $"{Figures.Two(match, "m")}-{Figures.Two(match, "d")}",
            _ => $"{Figures.Two(match, "h")}:{(match.Groups["n"].Success ? match.Groups["n"].Value : "00")}",
        };
        return (detail, match.Index, match.Index + match.Length);
    }
}

using System.Text.RegularExpressions;

namespace NamRo.Directives.Reading.Deadlines;

/// <summary>In the time column of a table, or after "Thời gian:", a bare date, month, quarter or year is a limit; of a range the end.</summary>
internal static class CellRules
{
    public static IEnumerable<DeadlineRule> All()
    {
        yield return Rule(DeadlineKind.Date, 30, CalendarRules.Date, (c, m) => IsWhole(c, m) ? CalendarRules.Day(c, m) : null);
        yield return Rule(DeadlineKind.Quarter, 32, CalendarRules.Quarter, CalendarRules.ToQuarter);
        yield return Rule(DeadlineKind.Quarter, 31, @"quy (?:i{1,3}|iv|[1-4]) ?(?:-|,|den|va) ?(?:quy )?(?<q>iv|iii|ii|i|[1-4])(?:(?: nam|"
            + @" ?[/.-]) ?(?<y>\d{4}))?\b", CalendarRules.ToQuarter);
        yield return Rule(DeadlineKind.Quarter, 31, @"(?:6|06|sau) thang (?<h>dau|cuoi) nam(?: (?<y>\d{4}))?",
            (c, m) => c.Quarter(m.Groups["h"].Value == "dau" ? 2 : 4, Figures.Year(m) ?? c.Signed?.Year));
        yield return Rule(DeadlineKind.Month, 32, CalendarRules.Month, CalendarRules.ToMonth);
        yield return Rule(DeadlineKind.Month, 31, @"thang \d{1,2}(?:/\d{4})? ?(?:-|,|den|va) ?(?:thang )?(?<m>\d{1,2})(?:(?: nam|"
            + @" ?[/.-]) ?(?<y>\d{4}))?\b", CalendarRules.ToMonth);
        yield return Rule(DeadlineKind.Month, 33, @"(?<m>0?[1-9]|1[0-2]) ?[/.-] ?(?<y>20\d{2})\b", (c, m) => c.Before(m.Index).TrimEnd().EndsWith('/') ? null : CalendarRules.ToMonth(c, m));
        yield return Rule(DeadlineKind.Year, 34, @"(?:nam )?(?<y>20\d{2})(?: ?- ?(?<z>20\d{2}))?", (c, m) => m.Groups["z"].Success ? m.Groups["z"].Value : m.Groups["y"].Value);
    }

    private static DeadlineRule Rule(DeadlineKind kind, int rank, string pattern, Func<DeadlineContext, Match, string?> value) => new(kind, rank, @"\b(?:" + pattern + ")", value);

    /// <summary>Not the beginning of a number ("12/2024" is a month).</summary>
    private static bool IsWhole(DeadlineContext c, Match m)
    {
        string after = c.After(m);
        return after.Length == 0 || !(char.IsAsciiDigit(after[0]) || after[0] is '/' or '%');
    }
}

using System.Text.RegularExpressions;

namespace NamRo.Directives.Reading.Deadlines;

/// <summary>Days, months, quarters and years that a word of limit stands before ("trước", "chậm nhất", "trong", "hoàn thành").</summary>
internal static class CalendarRules
{
    internal const string Date = @"(?<d>\d{1,2})(?: ?[/.-] ?(?<m>\d{1,2})(?: ?[/.-] ?(?<y>\d{4}|\d{2})\b)?| thang (?<m>\d{1,2})(?:(?: nam|"
        + @" ?[/,-]) ?(?<y>\d{4}))?)";
    internal const string Month = @"thang (?<m>\d{1,2})(?:(?: nam| ?[/.-]) ?(?<y>\d{4}))?\b";
    internal const string Quarter = @"quy (?<q>iv|iii|ii|i|[1-4])(?:(?: nam| ?[/.,-]| ?, ?nam) ?(?<y>\d{4}))?\b";

    private const string Other = @"\d{1,2}(?:(?: ?[/.-] ?| thang )\d{1,2}(?:(?: ?[/.-] ?| nam )\d{2,4})?)?";

    private const string Limit = @"(?:truoc|cham nhat|muon nhat|tre nhat|khong muon hon|khong qua|den het|den|het|xong|hoan thanh|thoi han|"
        + @"thoi gian|han cuoi|han chot|han)";

    private const string Link = @"(?:[ ,:(]+(?:la|vao|het|cuoi|truoc|den|hoan thanh|xong|thoi han|thoi diem|moi|trong|sau khi|ngay|sang|chieu|"
        + @"trua|toi|hom|gio|"
        + Figures.Weekday + "|" + Figures.Hour + @"))*[ ,:(]+";

    public static IEnumerable<DeadlineRule> All() => [.. Ranges(), .. Days(), .. Periods(), .. Years(), .. Tails()];

    private static IEnumerable<DeadlineRule> Ranges()
    {
        yield return Rule(DeadlineKind.Date, 16, @"(?:tu|thay vi|tu moc) (?:" + Figures.Hour + @",? )?(?:ngay )?" + Other + @" ?(?:den|-|sang|thanh|lui den|chuyen sang)(?: het| cuoi)? ?(?:"
            + Figures.Hour + ",? )?(?:ngay )?" + Date, (c, m) => IsPeriodOfFigures(c, m) ? null : Day(c, m));
        yield return Rule(DeadlineKind.Month, 17, @"tu thang \d{1,2}(?:/\d{4})? ?(?:den|-)(?: het)? " + Month, (c, m) => ToMonth(c, m));
        yield return Rule(DeadlineKind.Quarter, 17, @"(?:tu |trong )quy (?:i{1,3}|iv|[1-4])(?:/\d{4})? ?(?:den|-|va|"
            + @",)(?: het)? (?:quy )?(?<q>iv|iii|ii|i|[1-4])(?:(?: nam| ?[/-]) ?(?<y>\d{4}))?\b",
            (c, m) => ToQuarter(c, m));
    }

    private static IEnumerable<DeadlineRule> Days()
    {
        yield return Rule(DeadlineKind.Date, 18, Limit + Link + Date, (c, m) => IsLimit(c, m) ? Day(c, m) : null);
        yield return Rule(DeadlineKind.Date, 18, @"trong (?:buoi |chieu |sang )?ngay(?: " + Figures.Weekday + "[ ,(]*(?:ngay )?)? " + Date, (c, m) => Day(c, m));
        yield return Rule(DeadlineKind.Date, 18, @"truoc (?:ngay |dip |le )?[a-z][^,;.()\d]{2,50}[ (,]+(?:ngay )?" + Date + @"\)?", (c, m) => IsNamedDay(m) ? Day(c, m) : null);
        yield return Rule(DeadlineKind.Date, 22, @"(?:bao cao|gui|nop|trinh|hoan thanh|xong|ban giao)[^.;]{0,40} vao (?:" + Figures.Hour + ",? )?ngay " + Date, (c, m) => Day(c, m));
        yield return Rule(DeadlineKind.Date, 24, Limit + Link + @"(?<d>\d{1,2})(?: thang (?<t>nay|sau|toi))?(?:[ ,;.)]|$)", ToDayOfMonth);
        yield return Rule(DeadlineKind.Date, 24, @"(?:bao cao|xong|hoan thanh|gui|nop)[^,;.]{0,40} trong ngay(?: hom nay)?(?:[,;.)]|$)|"
            + @"trong ngay hom nay", (c, m) => c.Signed is DateOnly day && !IsAtOnce(c, m) ? c.Day(day.Day, day.Month, day.Year) : null);
        yield return Rule(DeadlineKind.Date, 29, @"(?:ke )?tu (?:" + Figures.Hour + ",? )?ngay " + Date, (c, m) => IsPeriodOfFigures(c, m) ? null : Day(c, m));
    }

    private static IEnumerable<DeadlineRule> Periods()
    {
        const string Inside = @"(?:trong|cuoi|dau|giua|truoc|het|xong|hoan thanh|thoi han|thoi gian|han|vao|cham nhat|muon nhat|tre nhat|den het)"
            + @"(?:[ ,:(]+(?:la|vao|trong|cuoi|dau|giua|het|thoi han|truoc|xong|hoan thanh|thoi gian|ngay|noi|nua))*[ ,:(]+";
        yield return Rule(DeadlineKind.Month, 23, Inside + Month, (c, m) => IsLimit(c, m) ? ToMonth(c, m) : null);
        yield return Rule(DeadlineKind.Month, 23, @"(?:trong|cuoi|het) (?:cuoi )?thang (?<t>nay|sau|toi)", (c, m) => Relative(c, m));
        yield return Rule(DeadlineKind.Quarter, 23, Inside + Quarter, (c, m) => IsLimit(c, m) ? ToQuarter(c, m) : null);
        yield return Rule(DeadlineKind.Quarter, 23, @"(?:trong|cuoi|het) (?:cuoi )?quy nay", (c, m) => c.Signed is DateOnly day ? c.Quarter((day.Month + 2) / 3, day.Year) : null);
        yield return Rule(DeadlineKind.Quarter, 23, @"(?:trong|het|xong|hoan thanh)(?: trong)? (?:6|06|sau) thang (?<h>dau|"
            + @"cuoi) nam(?: (?<y>\d{4}))?",
            (c, m) => c.Quarter(m.Groups["h"].Value == "dau" ? 2 : 4, Figures.Year(m) ?? c.Signed?.Year));
    }

    private static IEnumerable<DeadlineRule> Years()
    {
        yield return Rule(DeadlineKind.Year, 25, @"(?:trong|het|cuoi|hoan thanh|xong|truoc|cham nhat|vao)(?:[ ,]+(?:la|cuoi|trong|vao|ngay|"
            + @"het))*[ ,]+nam (?<y>\d{4})\b(?: ?- ?(?<z>\d{4}))?",
            (c, m) => m.Groups["z"].Success ? m.Groups["z"].Value : m.Groups["y"].Value);
        yield return Rule(DeadlineKind.Year, 25, @"(?:trong|het|cuoi) (?:cuoi )?nam(?: nay(?:\b|$)|[,;.)]|$)", (c, m) => c.Signed?.Year.ToString("0000", null));
    }

    /// <summary>A bare month, quarter or year counts when it closes the clause after a comma or in brackets.</summary>
    private static IEnumerable<DeadlineRule> Tails()
    {
        const string End = @"\)?[ .;]*$";
        yield return Tail(DeadlineKind.Month, 27, @"(?:, ?|\(|- |: )" + Month + End, (c, m) => ToMonth(c, m));
        yield return Tail(DeadlineKind.Quarter, 27, @"(?:, ?|\(|- |: )" + Quarter + End, (c, m) => ToQuarter(c, m));
        yield return Tail(DeadlineKind.Year, 28, @"(?:, ?|\(|- |: )nam (?<y>\d{4})" + End, (c, m) => m.Groups["y"].Value);
        yield return Tail(DeadlineKind.Date, 27, @"\((?:ngay )?" + Date + @"\)[ .;]*$", (c, m) => Day(c, m));
    }

    internal static string? Day(DeadlineContext c, Match m) => c.Day(Figures.Read(m, "d"), Figures.Read(m, "m"), Figures.Year(m));

    internal static string? ToMonth(DeadlineContext c, Match m) => c.Month(Figures.Read(m, "m"), Figures.Year(m));

    internal static string? ToQuarter(DeadlineContext c, Match m) => c.Quarter(Figures.QuarterOf(m.Groups["q"].Value), Figures.Year(m));

    private static DeadlineRule Rule(DeadlineKind kind, int rank, string pattern, Func<DeadlineContext, Match, string?> value) =>
        new(kind, rank, @"(?:^|\b)(?:" + pattern + ")", value);

    private static DeadlineRule Tail(DeadlineKind kind, int rank, string pattern, Func<DeadlineContext, Match, string?> value) => new(kind, rank, pattern, value);

    private static string? ToDayOfMonth(DeadlineContext c, Match m)
    {
        int day = Figures.Read(m, "d");
        bool number = !m.Value.Contains("ngay", StringComparison.Ordinal) || day is 0 or > 31;
        return number ? null : c.DayOfMonth(day, m.Groups["t"].Value is "sau" or "toi" ? 1 : 0);
    }

    private static string? Relative(DeadlineContext c, Match m)
    {
        DateOnly? day = m.Groups["t"].Value == "nay" ? c.Signed : c.Signed?.AddMonths(1);
        return day is DateOnly found ? c.Month(found.Month, found.Year) : null;
    }

    /// <summary>"tính đến ngày", "thay vì ngày", "thời hạn cũ ngày" and days on which something happened are no limits.</summary>
    private static bool IsLimit(DeadlineContext context, Match match)
    {
        string before = context.Before(match.Index).TrimEnd(' ', ',', '(');
        string[] words = before.Split(' ');
        string last = words[^1];
        string two = words.Length > 1 ? $"{words[^2]} {last}" : last;
        bool counted = context.IsCountedFrom(match.Index) || last is "ke";
        bool other = (counted && match.Value.StartsWith("den", StringComparison.Ordinal)) || two is "thay vi" or "thay cho" or "phat sinh" or "ton dong" or "tiep nhan" or "thanh lap" or "vi pham"
            or "han cu" or "so lieu" or "da giao" or "hieu luc" or "truoc day";
        bool oldLimit = match.Value.Contains("cu", StringComparison.Ordinal) && two is "thay cho";
        return !other && !oldLimit && !(match.Value.StartsWith("den ", StringComparison.Ordinal) && words.Contains("so") && words.Contains("lieu"));
    }

    private static bool IsNamedDay(Match match)
    {
        return match.Value.Contains("khai", StringComparison.Ordinal) || match.Value.Contains("ngay ", StringComparison.Ordinal)
            || match.Value.Contains("tet", StringComparison.Ordinal) || match.Value.Contains("le ", StringComparison.Ordinal)
            || match.Value.Contains("hop", StringComparison.Ordinal) || match.Value.Contains("hoi nghi", StringComparison.Ordinal);
    }

    /// <summary>"trong ngay" without marks may be "ngay" (at once); with marks the printed word decides.</summary>
    private static bool IsAtOnce(DeadlineContext c, Match m) => c.Printed(m).Contains("ngay", StringComparison.Ordinal);

    private static bool IsPeriodOfFigures(DeadlineContext c, Match m)
    {
        string before = c.Before(m.Index).TrimEnd();
        return c.IsCountedFrom(m.Index) || before.EndsWith("so lieu", StringComparison.Ordinal) || before.EndsWith("hieu luc", StringComparison.Ordinal);
    }
}

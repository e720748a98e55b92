using System.Text.RegularExpressions;

namespace NamRo.Directives.Reading.Deadlines;

/// <summary>Rhythms: "hằng tháng", "trước ngày 15 của tháng cuối quý", "02 giờ/lần", "thường xuyên" (task-extraction.md 7).</summary>
internal static class RecurringRules
{
    private const string Fill = @"(?:(?:,|\(|truoc|cham nhat|muon nhat|la|vao|ngay|dinh ky|chieu|sang|trong|luc|bao cao|gui|" + Figures.Hour + @") ?){0,5}";
    private const string Cycle = "(?:hang|moi|tung|cac)";
    private const string Periods = "(?<p>ngay|tuan|thang|quy|nam|hoc ky)";

    private const string Lead = @"(?:dinh ky,? ?)?(?:(?:hang|moi) (?:quy|thang),? ?\(?)?(?:(?:truoc|cham nhat|muon nhat|la|vao|" + Figures.Hour + @"),? ?){0,4}";

    public static IEnumerable<DeadlineRule> All()
    {
        return [.. Quarterly(), .. FirstMonths(), .. Halves(), .. Yearly(), .. Monthly(), .. Weekly(), .. Daily(), .. Every(), .. Plain()];
    }

    private static IEnumerable<DeadlineRule> Quarterly()
    {
        yield return Rule(10, Lead + @"ngay (?<d>\d{1,2}) ?,? ?(?:cua )?thang cuoi (?:cung )?(?:cua )?(?:moi |hang )?quy", (_, m) => "quarterly:" + Figures.Two(m, "d"));
        yield return Rule(10, @"ngay (?<d>\d{1,2})[/.-]0?3 ?[,;] ?(?:ngay )?\d{1,2}[/.-]0?6 ?[,;] ?(?:ngay )?\d{1,2}[/.-]0?9 ?(?:[,;]|"
            + @"va) ?(?:ngay )?\d{1,2}[/.-]12",
            (_, m) => "quarterly:" + Figures.Two(m, "d"));
        yield return Rule(10, @"ngay (?<d>\d{1,2}) (?:cua )?cac thang 0?3, ?0?6, ?0?9 ?(?:,|va) ?12", (_, m) => "quarterly:" + Figures.Two(m, "d"));
        yield return Rule(11, @"ngay (?:lam viec )?dau (?:tien )?(?:cua )?(?:moi |hang )?quy\b|dau (?:moi|hang) quy", (c, m) => BeforeNumeral(c, m) ? null : "quarterly:first");
        yield return Rule(11, @"ngay (?:lam viec )?cuoi (?:cung )?(?:cua )?(?:moi |hang )?quy\b|cuoi (?:moi|hang) quy", (c, m) => BeforeNumeral(c, m) ? null : "quarterly:last");
    }

    private static IEnumerable<DeadlineRule> FirstMonths()
    {
        yield return Rule(10, @"(?:dinh ky )?(?:truoc )?ngay \d{1,2} (?:cua )?thang dau (?:cua )?(?:moi |hang )?quy\b", (c, m) => BeforeNumeral(c, m) ? null : "quarterly");
    }

    private static IEnumerable<DeadlineRule> Halves()
    {
        const string Date = @"ngay (?<{0}>\d{{1,2}})[/.-](?<{1}>\d{{1,2}})";
        string first = string.Format(null, Date, "d", "m");
        string second = string.Format(null, Date, "e", "n");
        yield return Rule(9, @"(?:6|06|sau) thang[^.;\d]{0,40}" + first + @"[^/.;\d][^.;\d]{0,60}nam[^.;\d]{0,40}" + second + @"(?: ?(?:hang|moi) nam)?", Two);
        yield return Rule(9, first + @" ?(?:va|,|;) ?(?:truoc )?" + second.Replace("ngay ", "(?:ngay )?", StringComparison.Ordinal) + @",? ?(?:cua )?(?:hang|moi) nam", Two);
        yield return Rule(13, @"(?:dinh ky )?(?:6|06|sau) thang ?(?:/|mot|1|01|moi) ?lan|(?:moi|dinh ky|hang) (?:6|06|sau) thang\b|"
            + @"nua nam mot lan", (_, _) => "semiannual");
        yield return Rule(13, @"(?:so ket |bao cao )?(?:6|06|sau) thang(?:,| va) ?(?:hang |ca |1 |mot )?nam\b", (c, m) => BeforeNumeral(c, m) ? null : "semiannual");
        static string? Two(DeadlineContext c, Match m) =>
            $"semiannual:{Figures.Two(m, "m")}-{Figures.Two(m, "d")},{Figures.Two(m, "n")}-{Figures.Two(m, "e")}";
    }

    private static IEnumerable<DeadlineRule> Yearly()
    {
        const string Day = @"ngay (?<d>\d{1,2})(?: ?[/.-] ?| thang )(?<m>\d{1,2})";
        yield return Rule(10, @"(?:(?:truoc|cham nhat|vao|la) ){0,2}" + Day + @",? ?(?:cua )?(?:hang|moi) nam", Annual);
        yield return Rule(10, @"(?:hang|moi) nam,? ?\(?" + Fill + Day + @"(?:[^/.\d-]|$)", Annual);
        static string? Annual(DeadlineContext c, Match m) => IsCycle(c, m) ? $"yearly:{Figures.Two(m, "m")}-{Figures.Two(m, "d")}" : null;
    }

    private static IEnumerable<DeadlineRule> Monthly()
    {
        yield return Rule(10, @"(?:dinh ky )?tu (?:ngay )?\d{1,2} ?(?:den|-) ?(?:het )?(?:ngay )?(?<d>\d{1,2}) (?:cua )?" + Cycle + " thang", Days);
        yield return Rule(11, Lead + @"ngay (?<d>\d{1,2})(?: ?(?:va|,|;) ?(?:truoc )?(?:ngay )?(?<e>\d{1,2}))? ?,? ?(?:cua )?" + Cycle + " thang", Days);
        yield return Rule(11, @"(?:hang|moi) thang,? ?\(?" + Fill + @"ngay (?<d>\d{1,2})(?: ?(?:va|,) ?(?:ngay )?(?<e>\d{1,2}))?(?:[^/.\d-]|[.-][^\d]|$)", Days);
        yield return Rule(12, Lead + @"ngay (?<d>\d{1,2}) (?:cua )?thang (?:ke tiep|sau|tiep theo|lien ke|ke sau)", (c, m) => IsRhythm(c) ? Days(c, m) : null);
        yield return Rule(12, Lead + @"ngay (?<d>\d{1,2}) cua thang\b", (c, m) => c.After(m).StartsWith(" cuoi", StringComparison.Ordinal) || BeforeNumeral(c, m) ? null : Days(c, m));
        yield return Rule(11, @"ngay (?:lam viec )?dau (?:tien )?(?:cua )?(?:moi |hang |cac )?thang\b|(?:dau|tuan dau) (?:moi|hang|cua hang|"
            + @"cua moi) thang", First("monthly:first"));
        yield return Rule(11, @"ngay (?:lam viec )?cuoi (?:cung )?(?:cua )?(?:moi |hang |cac )?thang\b|(?:cuoi|tuan cuoi) (?:moi|hang|cua hang|"
            + @"cua moi) thang|(?:(?:thu [a-z]+|chu nhat) )?tuan cuoi (?:cua )?thang\b", First("monthly:last"));
        static string? Days(DeadlineContext c, Match m) => !IsCycle(c, m) ? null
            : m.Groups["e"].Success ? $"monthly:{Figures.Two(m, "d")},{Figures.Two(m, "e")}" : "monthly:" + Figures.Two(m, "d");
        static Func<DeadlineContext, Match, string?> First(string value) => (c, m) => BeforeNumeral(c, m) ? null : value;
    }

    private static IEnumerable<DeadlineRule> Weekly()
    {
        const string Hours = @"(?:" + Figures.Hour + @",? ?)?(?:(?:sang|chieu|toi|ngay) )?";
        yield return Rule(11, @"(?:dinh ky )?" + Hours + @"(?<w>" + Figures.Weekday + @")(?: ?(?:va|,) ?" + Figures.Weekday + @")?,? ?(?:cua )?" + Cycle + " tuan", Week);
        yield return Rule(11, @"(?:hang|moi) tuan,? ?\(?" + Fill + @"(?<w>" + Figures.Weekday + ")", Week);
        yield return Rule(12, @"(?:cac|moi) (?:ngay |sang |chieu |buoi )?(?<w>" + Figures.Weekday + ")", Week);
        static string? Week(DeadlineContext c, Match m) => IsCycle(c, m) ? "weekly:" + Figures.DayOfWeek(m.Groups["w"].Value) : null;
    }

    private static IEnumerable<DeadlineRule> Daily()
    {
        const string Time = @"(?<h>\d{1,2}) ?(?:gio|h|g)(?: ?(?<n>\d{2}))?(?: ?phut)?";
        const string Other = @"(?<o> ?(?:va|,) ?(?:truoc )?\d{1,2} ?(?:gio|h|g)(?: ?\d{2})?(?: ?phut)?)";
        yield return Rule(10, @"(?:truoc |luc |vao |vao luc )?" + Time + Other + @"*,? ?(?:cua )?(?:hang|moi) ngay", Clock);
        yield return Rule(10, @"(?:hang|moi) ngay,? ?\(?(?:bao cao )?(?:truoc|luc|vao luc|vao|cham nhat|cham nhat la) " + Time + Other + "*", Clock);
        static string? Clock(DeadlineContext c, Match m) => !IsCycle(c, m) ? null : m.Groups["o"].Success ? "daily"
            : $"daily:{Figures.Two(m, "h")}:{(m.Groups["n"].Success ? m.Groups["n"].Value : "00")}";
    }

    private static IEnumerable<DeadlineRule> Every()
    {
        const string Unit = "(?<u>gio|ngay|tuan|thang)";
        yield return Rule(12, "(?<k>" + Figures.Number + ") " + Unit + @" ?(?:/|mot|1|01|moi) ?lan", (_, m) => Interval(m));
        yield return Rule(12, "(?:moi|cu|cu moi) (?<k>" + Figures.Number + ") " + Unit + @"\b", (c, m) => IsCycle(c, m) ? Interval(m) : null);
        yield return Rule(12, @"(?:mot )?" + Periods + @" (?:mot|1|01|it nhat mot|it nhat 01) lan", (_, m) => Rhythm(m.Groups["p"].Value));
        yield return Rule(12, @"(?:moi|hang|tung) gio\b(?: (?:mot|1|01) lan)?|gio (?:mot|1|01) lan", (c, m) => IsCycle(c, m) ? "every:1h" : null);
        yield return Rule(13, @"(?:" + Figures.Number + @" )(?:lan|luot|buoi|cuoc|ky|so|bai|tin|ban tin|tin bai|phien|dot|lop|chuyen|ngay|gio|ca)(?: ?/ ?| mot | moi | trong (?:mot|01|1) | hang )(?:mot )?" + Periods + @"\b",
            (_, m) => Rhythm(m.Groups["p"].Value));
    }

    private static IEnumerable<DeadlineRule> Plain()
    {
        yield return Rule(14, @"(?:dinh ky )?(?:hang|moi|tung) " + Periods + @"\b", (c, m) => IsCycle(c, m) ? Rhythm(m.Groups["p"].Value) : null);
        yield return Rule(14, @"dinh ky (?:theo )?" + Periods + @"\b", (c, m) => BeforeNumeral(c, m) ? null : Rhythm(m.Groups["p"].Value));
        yield return Rule(14, "cuoi (?:moi )?hoc ky|hoc ky mot lan", (_, _) => "semester");
        yield return Rule(15, @"24 ?/ ?24(?: ?(?:gio|h))?(?: ?/ ?(?:ngay|7))?|24 ?/ ?7|suot ngay dem|ca ngay va dem", (_, _) => "continuous");
        yield return Rule(15, @"thuong xuyen|lien tuc", (c, m) => IsUsual(c, m) ? "continuous" : null);
    }

    private static DeadlineRule Rule(int rank, string pattern, Func<DeadlineContext, Match, string?> value) => new(DeadlineKind.Recurring, rank, @"\b(?:" + pattern + ")", value);

    private static string Rhythm(string period)
    {
        return period switch { "ngay" => "daily", "tuan" => "weekly", "thang" => "monthly", "quy" => "quarterly", "nam" => "yearly", _ => "semester" };
    }

    private static string? Interval(Match match)
    {
        int count = Figures.Read(match, "k");
        return (count, match.Groups["u"].Value) switch
        {
            (0, _) => null,
            (1, "ngay") => "daily",
            (1, "tuan") => "weekly",
            (1, "thang") => "monthly",
            (3, "thang") => "quarterly",
            (6, "thang") => "semiannual",
            (12, "thang") => "yearly",
            (_, "gio") => $"every:{count}h",
            (_, "ngay") => $"every:{count}d",
            (_, "tuan") => $"every:{count}w",
            _ => $"every:{count}m",
        };
    }

    /// <summary>"mới năm" and "ngân hàng năm" fold to a rhythm; the marks and the word before tell them apart.</summary>
    private static bool IsCycle(DeadlineContext context, Match match)
    {
        string printed = context.Printed(match).ToLowerInvariant();
        string before = context.Before(match.Index).TrimEnd();
        bool otherWord = printed.Contains("mới ", StringComparison.Ordinal) || printed.Contains("mối ", StringComparison.Ordinal);
        return !otherWord && !(before.EndsWith(" ngan", StringComparison.Ordinal) || before.EndsWith(" ban", StringComparison.Ordinal)
            || before.EndsWith(" khach", StringComparison.Ordinal) || before.EndsWith(" cua", StringComparison.Ordinal)
            || before.EndsWith(" mat", StringComparison.Ordinal));
    }

    private static bool IsRhythm(DeadlineContext context)
    {
        return context.Folded.Contains("hang thang", StringComparison.Ordinal) || context.Folded.Contains("dinh ky", StringComparison.Ordinal)
            || context.Folded.Contains("moi thang", StringComparison.Ordinal) || context.Folded.Contains("bao cao thang", StringComparison.Ordinal);
    }

    private static bool BeforeNumeral(DeadlineContext context, Match match)
    {
        string after = context.After(match);
        return after.Length > 1 && after[0] == ' ' && (char.IsAsciiDigit(after[1]) || after.StartsWith(" i", StringComparison.Ordinal)
            || after.StartsWith(" nay", StringComparison.Ordinal));
    }

    /// <summary>"chi thường xuyên" is a sort of spending, "03 ngày liên tục" is a length.</summary>
    private static bool IsUsual(DeadlineContext context, Match match)
    {
        string before = context.Before(match.Index).TrimEnd();
        string last = before[(before.LastIndexOf(' ') + 1)..];
        bool spending = last is "chi" or "von" or "phi" or "nguon" or "sach" or "khong" or "duc" or "ngay" or "chua";
        return !spending && !(match.Value == "lien tuc" && last is "gio" or "nam" or "thang" or "tuan");
    }
}

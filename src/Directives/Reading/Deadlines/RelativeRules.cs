using System.Text.RegularExpressions;

namespace NamRo.Directives.Reading.Deadlines;

/// <summary>Limits counted from something else: "trong 05 ngày làm việc kể từ ngày nhận được", "trước mùa mưa bão".</summary>
internal static class RelativeRules
{
    private const string Amount = "(?<k>" + Figures.Number + @")(?: ?\([^)]{1,12}\))? (?<u>gio|ngay lam viec|ngay|tuan|thang)\b";

    private const string Event = @"(?:khi|mua|tet|phien|ky hop|ky thi|ky nghi|cuoc hop|buoi hop|hoi nghi|dai hoi|le|ngay le|ngay khai|ngay hop|"
        + @"ngay to chuc|"
        + @"ngay bau cu|ngay dien ra|ngay tet|ngay hoi|ngay thi|ngay quoc|nam hoc|khai giang|thoi diem|gio|buoi|dip|dot|vu|bao|con bao|lu|bao so|"
        + @"ngay bat dau|ngay khoi cong|ngay ket thuc|ngay het han|ngay giao|ngay mo|ngay len duong)";

    public static IEnumerable<DeadlineRule> All()
    {
        yield return Rule(20, Amount + @",? truoc (?:" + Event + @"|ngay [a-z])[^,;.()]{0,60}", (c, m) => Before(m));
        yield return Rule(20, @"truoc (?:ngay )?(?:" + Event + @")[^,;.()\d]{0,60} (?:it nhat |toi thieu |cham nhat |truoc )?" + Amount, (c, m) => Before(m));
        yield return Rule(20, @"(?:trong|sau|cham nhat|muon nhat|toi da|khong qua|thoi han|han|tre nhat)(?: (?:vong|thoi han|thoi gian|"
            + @"khong qua|toi da|la|sau|cham nhat|han|chi|truoc))* "
            + Amount + @"(?<b>,? ?(?:(?:ke|tinh) tu|tu|sau|ke)(?: [^,;.()]{0,90})?)?", After);
        yield return Rule(21, @"sau (?:khi |ngay )?[a-z][^;.()\d]{2,60} (?<k>\d{1,2}) (?<u>gio|ngay lam viec|ngay|tuan)\b", (_, m) => $"{Figures.Read(m, "k")}{Unit(m)}:{Basis(m.Value)}");
        yield return Rule(24, @"(?:trinh|bao cao) [^;.]{0,60} tai (?:ky hop|phien hop|hoi nghi giao ban|phien giao ban|cuoc hop giao ban|hoi nghi tong ket|hoi nghi so ket)\b[^,;.()]{0,60}", (c, m) => IsEvent(c, m) ? "before:event" : null);
        yield return Rule(26, @"truoc " + Event + @"\b[^,;.()]{0,60}", (c, m) => IsEvent(c, m) ? "before:event" : null);
    }

    private static DeadlineRule Rule(int rank, string pattern, Func<DeadlineContext, Match, string?> value) => new(DeadlineKind.Relative, rank, @"\b(?:" + pattern + ")", value);

    private static string? Before(Match match) => Figures.Read(match, "k") is int count and > 0 ? $"{count}{Unit(match)}:before" : null;

    private static string? After(DeadlineContext context, Match match)
    {
        string after = context.After(match).TrimStart();
        int count = Figures.Read(match, "k");
        bool rhythm = after.StartsWith('/') || after.StartsWith("mot lan", StringComparison.Ordinal) || after.StartsWith("lien tuc", StringComparison.Ordinal);
        bool period = match.Groups["u"].Value == "thang" && (after.StartsWith("dau", StringComparison.Ordinal) || after.StartsWith("cuoi", StringComparison.Ordinal))
            || after.StartsWith("qua", StringComparison.Ordinal) || after.StartsWith("gan day", StringComparison.Ordinal);
        return count == 0 || rhythm || period ? null : $"{count}{Unit(match)}:{Basis(match.Groups["b"].Value)}";
    }

    private static string Unit(Match match)
    {
        return match.Groups["u"].Value switch { "gio" => "h", "ngay lam viec" => "wd", "ngay" => "d", "tuan" => "w", _ => "m" };
    }

    /// <summary>What the days are counted from; nothing named means the signing of this document.</summary>
    private static string Basis(string text)
    {
        if (text.Length == 0 || text.Contains("hom nay", StringComparison.Ordinal))
        {
            return "sign";
        }

        bool handing = text.Contains("giao, nhan", StringComparison.Ordinal) || text.Contains("giao nhan", StringComparison.Ordinal);
        if (!handing && text.Contains("nhan ", StringComparison.Ordinal) || text.EndsWith("nhan", StringComparison.Ordinal))
        {
            return "receipt";
        }

        bool document = text.Contains(" ky", StringComparison.Ordinal) || text.Contains("ban hanh", StringComparison.Ordinal)
            || text.Contains("phat hanh", StringComparison.Ordinal) || text.Contains("co hieu luc", StringComparison.Ordinal);
        bool other = text.Contains("hop dong", StringComparison.Ordinal) || text.Contains("ky ket", StringComparison.Ordinal);
        bool meeting = !other && (text.Contains(" hop", StringComparison.Ordinal) || text.Contains("hoi nghi", StringComparison.Ordinal));
        return document && !other ? "sign" : meeting ? "meeting" : "event";
    }

    /// <summary>A day in brackets or right after the event makes it a date, which another rule reads.</summary>
    private static bool IsEvent(DeadlineContext context, Match match)
    {
        string after = context.After(match).TrimStart(' ', '(');
        return !(after.Length > 0 && char.IsAsciiDigit(after[0])) && !after.StartsWith("ngay ", StringComparison.Ordinal);
    }
}

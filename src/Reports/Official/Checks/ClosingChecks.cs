using System.Text.RegularExpressions;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;

namespace NamRo.Reports.Official.Checks;

/// <summary>V9 (who signs), V10 (recipients) and V11 (end mark).</summary>
internal static partial class ClosingChecks
{
    private const string Degrees = @"^\s*((GS|PGS|TSKH|TS|ThS|BS|KS|CN|LS|NGND|NGƯT)\b\.?"
        + "|(Phó )?Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|(Thiếu|Trung|Thượng|Đại) (tá|tướng|úy))";

    public static IEnumerable<Finding> Run(ReadPaper paper, FormatRule rule) =>
        Authorities(paper, rule).Concat(Name(paper)).Concat(Archive(paper, rule)).Concat(EndMark(paper, rule));

    private static IEnumerable<Finding> Authorities(ReadPaper paper, FormatRule rule)
    {
        var prefixes = paper.Of("SigningAuthority").Select(p => p.Text.Split(' ')[0]).ToList();
        var known = Enum.GetValues<SigningManner>().Select(m => Label(rule, m)).Where(l => l.Length > 0).ToList();
        foreach (var prefix in prefixes.Where(p => !known.Contains(p)))
        {
            yield return new Finding("V9", true, $"\"{prefix}\" không phải hình thức ký của {rule.Title}. Hãy chọn một trong: {string.Join(", ", known)}");
        }

        var deputy = Label(rule, SigningManner.Deputy);
        var signsForBody = prefixes.Contains(Label(rule, SigningManner.Collective));
        if (rule.Family == LayoutFamily.State && signsForBody && IsDeputy(paper.TextOf("SignerTitle")) && !prefixes.Contains(deputy))
        {
            yield return new Finding("V9", true, $"Cấp phó ký thay tập thể phải có thêm dòng \"{deputy}\" người đứng đầu.");
        }

        if (!signsForBody && paper.TextOf("KindName")?.Trim() == "NGHỊ QUYẾT")
        {
            yield return new Finding("V9", false, $"Nghị quyết là văn bản của tập thể, thường ký \"{Label(rule, SigningManner.Collective)}\".");
        }
    }

    private static IEnumerable<Finding> Name(ReadPaper paper) => paper.Of("SignerName")
        .Where(p => Degree().IsMatch(p.Text))
        .Select(p => new Finding("V9", true, $"Trước họ tên người ký \"{p.Text}\" không ghi học hàm, học vị, quân hàm."));

    private static IEnumerable<Finding> Archive(ReadPaper paper, FormatRule rule)
    {
        var last = paper.Of("Recipient").LastOrDefault(p => p.Text.Length > 0)?.Text ?? "";
        if (!last.StartsWith(rule.Text("archive.prefix"), StringComparison.Ordinal))
        {
            yield return new Finding("V10", true, $"Nơi nhận phải kết thúc bằng dòng \"{rule.Text("archive.prefix")}\".");
            yield break;
        }

        var words = last.Split([' ', ',', '.', ':', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (rule.Text("archive.word") is { Length: > 0 } word && !words.Contains(word))
        {
            yield return new Finding("V10", true, $"Dòng lưu phải có nơi lưu \"{word}\".");
        }

        if (rule.Text("archive.forbidden") is { Length: > 0 } forbidden && (words.Contains(forbidden) || last.Contains("Lưu:", StringComparison.Ordinal)))
        {
            yield return new Finding("V10", true, $"Dòng lưu không có dấu hai chấm và không ghi \"{forbidden}\".");
        }
    }

    private static IEnumerable<Finding> EndMark(ReadPaper paper, FormatRule rule)
    {
        var mark = rule.Text("end.mark");
        var last = paper.Paragraphs.TakeWhile(p => p.Element != "RecipientsHeading").LastOrDefault(p => p.Element == "Text" && p.Text.Length > 0)?.Text ?? "";
        var isOther = mark == "." && last.EndsWith("./.", StringComparison.Ordinal);
        if (isOther || !last.EndsWith(mark, StringComparison.Ordinal))
        {
            yield return new Finding("V11", !rule.Settings["end.mark"].IsDefault, $"Nội dung phải kết thúc bằng dấu \"{mark}\".");
        }
    }

    private static string Label(FormatRule rule, SigningManner manner) => rule.Text(manner.SettingName());

    private static bool IsDeputy(string? title) => title?.StartsWith("PHÓ ", StringComparison.Ordinal) == true;

    [GeneratedRegex(Degrees, RegexOptions.CultureInvariant)]
    private static partial Regex Degree();
}

using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.Papers.Format;

namespace NamRo.Reports.Official.Checks;

/// <summary>V2 (face and colour), V7 (sizes) and V8 (titles on one line).</summary>
internal static class TypeChecks
{
    private static readonly string[] OneLine = ["NationalName", "Motto", "PartyName"];

    public static IEnumerable<Finding> Run(ReadPaper paper, FormatRule rule) =>
        Faces(paper).Concat(rule.Elements.Values.SelectMany(e => Sizes(paper, e))).Concat(OneLine.SelectMany(e => Unbroken(paper, e)));

    private static IEnumerable<Finding> Faces(ReadPaper paper)
    {
        var runs = paper.Paragraphs.SelectMany(p => p.Runs).ToList();
        if (runs.FirstOrDefault(r => r.Face != Wml.Face) is { } strange)
        {
            yield return new Finding("V2", true, $"Đoạn \"{Short(strange.Text)}\" dùng phông {strange.Face}; văn bản chỉ dùng Times New Roman.");
        }

        if (runs.FirstOrDefault(r => r.Color is not (null or "auto" or "000000")) is { } colored)
        {
            yield return new Finding("V2", true, $"Đoạn \"{Short(colored.Text)}\" không phải màu đen. Hãy đổi sang màu đen.");
        }
    }

    private static IEnumerable<Finding> Sizes(ReadPaper paper, FormatElement element)
    {
        var sizes = paper.Of(element.Element).SelectMany(p => p.Runs).Select(r => r.Size).Distinct().ToList();
        if (sizes.Any(s => s < element.Min || s > element.Max))
        {
            yield return new Finding("V7", true, $"\"{LookBook.NameOf(element.Element)}\" có cỡ chữ {sizes.Max()}, phải từ {element.Min} đến {element.Max}.");
        }
        else if (sizes.Count > 1)
        {
            yield return new Finding("V7", true, $"\"{LookBook.NameOf(element.Element)}\" có nhiều cỡ chữ trong một văn bản. Hãy dùng một cỡ.");
        }
    }

    private static IEnumerable<Finding> Unbroken(ReadPaper paper, string element) => paper.Of(element)
        .Where(p => p.CellWidth is { } width && p.Runs.Sum(r => SerifWidths.Points(r.Text, r.Size, r.Bold)) > width)
        .Select(p => new Finding("V8", true, $"\"{Short(p.Text)}\" không nằm trọn trên một dòng. Hãy nới cột hoặc giảm cỡ chữ."));

    private static string Short(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 39), "…");
}

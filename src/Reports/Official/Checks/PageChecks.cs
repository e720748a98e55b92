using System.Globalization;
using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.Papers.Format;

namespace NamRo.Reports.Official.Checks;

/// <summary>V1 (A4, margins) and V14 (page numbers from the second page).</summary>
internal static class PageChecks
{
    private const decimal TwipsPerMillimetre = 1440m / 25.4m;
    private const int Tolerance = 2;

    public static IEnumerable<Finding> Run(ReadPaper paper, FormatRule rule) =>
        paper.Sections.SelectMany(s => Size(s).Concat(Margins(s, rule)).Concat(Numbers(s))).DistinctBy(f => f.Sentence.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<Finding> Size(ReadPaper.Section section)
    {
        var sides = new[] { section.Width, section.Height }.Order().ToArray();
        if (Math.Abs(sides[0] - PaperLayout.PageWidth) > Tolerance || Math.Abs(sides[1] - PaperLayout.PageHeight) > Tolerance)
        {
            yield return new Finding("V1", true, $"Khổ giấy không phải A4 (210 mm x 297 mm). Hãy chọn lại khổ giấy.");
        }
    }

    private static IEnumerable<Finding> Margins(ReadPaper.Section section, FormatRule rule)
    {
        foreach (var (name, twips) in section.Margins)
        {
            var setting = rule.Settings[name];
            if (twips < (setting.Min * TwipsPerMillimetre) - Tolerance || twips > (setting.Max * TwipsPerMillimetre) + Tolerance)
            {
                yield return new Finding("V1", true, Margin(name, Math.Round(twips / TwipsPerMillimetre, 1), setting));
            }
        }
    }

    private static FormattableString Margin(string name, decimal millimetres, FormatSetting setting) => name switch
    {
        "margin.top" => $"Lề trên {millimetres} mm ngoài khoảng {setting.Min} - {setting.Max} mm. Hãy chỉnh lại lề.",
        "margin.bottom" => $"Lề dưới {millimetres} mm ngoài khoảng {setting.Min} - {setting.Max} mm. Hãy chỉnh lại lề.",
        "margin.left" => $"Lề trái {millimetres} mm ngoài khoảng {setting.Min} - {setting.Max} mm. Hãy chỉnh lại lề.",
        _ => $"Lề phải {millimetres} mm ngoài khoảng {setting.Min} - {setting.Max} mm. Hãy chỉnh lại lề.",
    };

    private static IEnumerable<Finding> Numbers(ReadPaper.Section section)
    {
        if (!section.HasFirstPage || section.NumberOnFirstPage)
        {
            yield return new Finding("V14", true, $"Trang đầu không được đánh số. Hãy bỏ số ở trang đầu.");
        }

        if (!section.NumberOnNextPages)
        {
            yield return new Finding("V14", true, $"Từ trang thứ hai phải có số trang ở giữa lề trên. Hãy thêm số trang.");
        }
    }
}

using System.Globalization;
using NamRo.Casework;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Drafting;

/// <summary>What a clerk would most often write. Everything here is a proposal that can be changed.</summary>
internal static class Suggestions
{
    /// <summary>The product when the text names none: somebody always answers the giver of the work.</summary>
    public const string Product = "Báo cáo kết quả";

    private static readonly string[] Papers = ["quyet dinh", "ke hoach", "quy che", "quy trinh", "chuong trinh"];

    /// <summary>How the product is judged done; null without a product.</summary>
    public static string? JudgedBy(string? product) =>
        string.IsNullOrWhiteSpace(product) ? null : $"{product} đã gửi cơ quan giao việc, đúng nội dung yêu cầu";

    /// <summary>The process by the kind of product: a report, a paper to be issued, or other work; null when none is published.</summary>
    public static ProcessId? Process(string? product, IReadOnlyList<ProcessInfo> published)
    {
        var folded = VietnameseText.Fold(product);
        var code = folded.Contains("bao cao", StringComparison.Ordinal) ? "QT-BC"
            : Papers.Any(p => folded.Contains(p, StringComparison.Ordinal)) ? "QT-VB"
            : "QT-NV";
        var found = published.FirstOrDefault(p => p.Code == code) ?? published.FirstOrDefault(p => p.Code == "QT-NV");
        return found?.Id ?? (published.Count > 0 ? published[0].Id : null);
    }

    /// <summary>How a clause of the document is cited: "Khoản 2.a, Kế hoạch 128-KH/QU"; "Đ5.2" is an article, "PL.3" an annex (task-extraction.md 4).</summary>
    public static string Citation(string anchor, string kind, string printedNumber)
    {
        var name = kind.Length == 0 ? "Văn bản" : char.ToUpper(kind[0], CultureInfo.InvariantCulture) + kind[1..];
        var document = $"{name} {printedNumber}";
        return anchor switch
        {
            "" or "body" or "end" => document,
            ['P', 'L', '.', ..] => $"Phụ lục, mục {anchor[3..]}, {document}",
            ['Đ', >= '0' and <= '9', ..] => $"Điều {anchor[1..]}, {document}",
            [>= '0' and <= '9', ..] => $"Khoản {anchor}, {document}",
            _ => $"Mục {anchor}, {document}",
        };
    }
}

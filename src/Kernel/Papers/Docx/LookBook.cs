using System.Collections.Frozen;
using NamRo.Kernel.Papers.Format;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>The looks of all elements under one rule; also the paragraph styles of the file, so that people can go on editing in style.</summary>
public sealed class LookBook
{
    /// <summary>The style ids start with this, so that they never meet a built-in style.</summary>
    public const string StylePrefix = "Official";

    private const int SingleLine = 240;

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["NationalName"] = "Quốc hiệu",
        ["Motto"] = "Tiêu ngữ",
        ["PartyName"] = "Tiêu đề Đảng",
        ["SuperiorBody"] = "Cơ quan cấp trên",
        ["IssuingBody"] = "Cơ quan ban hành",
        ["BodyMark"] = "Dấu sao dưới tên cơ quan",
        ["Number"] = "Số và ký hiệu",
        ["PlaceDate"] = "Địa danh và ngày tháng",
        ["KindName"] = "Tên loại văn bản",
        ["Summary"] = "Trích yếu",
        ["SummaryMark"] = "Gạch dưới trích yếu",
        ["LetterSubject"] = "Trích yếu công văn",
        ["Addressee"] = "Kính gửi",
        ["AddresseeItem"] = "Nơi kính gửi",
        ["Basis"] = "Căn cứ ban hành",
        ["Enacting"] = "Dòng ban hành",
        ["Text"] = "Nội dung văn bản",
        ["Heading1"] = "Mục cấp 1",
        ["Heading2"] = "Mục cấp 2",
        ["Heading3"] = "Mục cấp 3",
        ["TableCaption"] = "Tên bảng",
        ["TableHead"] = "Đầu bảng",
        ["TableCell"] = "Ô bảng",
        ["TableNote"] = "Ghi chú bảng",
        ["SigningAuthority"] = "Thẩm quyền ký",
        ["SignerTitle"] = "Chức vụ người ký",
        ["SignerName"] = "Họ tên người ký",
        ["RecipientsHeading"] = "Nơi nhận",
        ["Recipient"] = "Dòng nơi nhận",
        ["AnnexName"] = "Phụ lục",
        ["AnnexTitle"] = "Tên phụ lục",
        ["AnnexReference"] = "Dòng kèm theo của phụ lục",
        ["PageNumber"] = "Số trang",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Look> looks;

    public LookBook(FormatRule rule)
    {
        looks = rule.Elements.Values.Select(e => Build(e, rule)).ToFrozenDictionary(l => l.Element, StringComparer.Ordinal);
    }

    public IEnumerable<Look> All => looks.Values.OrderBy(l => l.Element, StringComparer.Ordinal);

    public Look this[string element] =>
        looks.TryGetValue(element, out var look) ? look : throw new InvalidOperationException($"No look for {element}.");

    public static string StyleId(string element) => StylePrefix + element;

    /// <summary>The element's name as the editor shows it among the styles.</summary>
    public static string NameOf(string element) => Names[element];

    private static Look Build(FormatElement element, FormatRule rule)
    {
        var exact = element.Flow ? rule.Number("line.exact") : null;
        var multiple = element.Flow ? rule.Number("line.multiple") ?? 1 : 1;
        return new Look
        {
            Element = element.Element,
            Name = Names[element.Element],
            Size = (int)(element.Size * 2),
            Bold = element.Bold,
            Italic = element.Italic,
            Underline = element.Underline,
            Align = element.Align,
            Before = (int)(element.Before * 20),
            After = (int)(element.After * 20),
            FirstLine = element.Flow ? rule.TwipsOfMillimetres("text.indent") : 0,
            Line = exact is { } points ? (int)(points * 20) : (int)Math.Round(multiple * SingleLine),
            LineIsExact = exact is not null,
            OutlineLevel = element.Element.StartsWith("Heading", StringComparison.Ordinal) ? element.Element[^1] - '1' : null,
            KeepNext = element.Element.StartsWith("Heading", StringComparison.Ordinal) || element.Element == "TableCaption",
        };
    }
}

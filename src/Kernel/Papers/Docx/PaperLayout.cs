using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>A paper together with everything its rule says about laying it out.</summary>
public sealed record PaperLayout(OfficialPaper Paper, FormatRule Rule, DocumentKind Kind, LookBook Looks)
{
    public const int PageWidth = 11906;
    public const int PageHeight = 16838;

    /// <summary>Width between the margins of an upright page, in twentieths of a point.</summary>
    public int TextWidth => PageWidth - Rule.TwipsOfMillimetres("margin.left") - Rule.TwipsOfMillimetres("margin.right");

    public int LandscapeTextWidth => PageHeight - Rule.TwipsOfMillimetres("margin.left") - Rule.TwipsOfMillimetres("margin.right");

    public bool IsLetter => Kind.NameEn == PaperKind.Letter;

    /// <summary>The header's two columns.</summary>
    public int[] HeaderColumns => [(int)Rule.Number("header.left")!.Value, (int)Rule.Number("header.right")!.Value];
}

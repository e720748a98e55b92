using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Papers.Format;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>Page setup: A4, the rule's margins, the page number centred in the top margin from the second page (documents.md 3.1, 8).</summary>
public sealed class Sections(FormatRule rule)
{
    public const string FirstHeader = "rIdFirstHeader";
    public const string NextHeader = "rIdNextHeader";

    public SectionProperties Build(bool landscape, bool restart)
    {
        var section = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.First, Id = FirstHeader },
            new HeaderReference { Type = HeaderFooterValues.Default, Id = NextHeader },
            new SectionType { Val = SectionMarkValues.NextPage },
            landscape
                ? new PageSize { Width = PaperLayout.PageHeight, Height = PaperLayout.PageWidth, Orient = PageOrientationValues.Landscape }
                : new PageSize { Width = PaperLayout.PageWidth, Height = PaperLayout.PageHeight },
            Margins());
        if (restart)
        {
            section.Append(new PageNumberType { Start = 1 });
        }

        section.Append(new TitlePage());
        return section;
    }

    /// <summary>The header of the pages after the first: the page number alone.</summary>
    public static Header Numbered(LookBook looks)
    {
        var look = looks["PageNumber"];
        var field = new SimpleField(new Run(Wml.RunProperties(look), new WordText("2"))) { Instruction = " PAGE " };
        return new Header(new Paragraph(Wml.Properties(look), field));
    }

    public static Header Empty(LookBook looks) => new(new Paragraph(Wml.Properties(looks["PageNumber"])));

    private PageMargin Margins() => new()
    {
        Top = rule.TwipsOfMillimetres("margin.top"),
        Bottom = rule.TwipsOfMillimetres("margin.bottom"),
        Left = (uint)rule.TwipsOfMillimetres("margin.left"),
        Right = (uint)rule.TwipsOfMillimetres("margin.right"),
        Header = (uint)rule.TwipsOfMillimetres("page-number.edge"),
        Footer = (uint)rule.TwipsOfMillimetres("page-number.edge"),
        Gutter = 0,
    };
}

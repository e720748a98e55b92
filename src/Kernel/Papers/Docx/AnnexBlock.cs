using DocumentFormat.OpenXml;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>An annex: its name, its title, which paper it belongs to, its content (documents.md 3.6).</summary>
public sealed class AnnexBlock(PaperLayout layout)
{
    public IEnumerable<OpenXmlElement> Build(Annex annex, int number)
    {
        var name = layout.Paper.Annexes.Count > 1 ? $"Phụ lục {OutlineNumbers.Roman(number)}" : "Phụ lục";
        yield return Wml.Line(layout.Looks["AnnexName"], name);
        yield return Wml.Line(layout.Looks["AnnexTitle"], PaperText.OneLine(annex.Title).ToUpperInvariant());
        yield return Wml.Line(layout.Looks["AnnexReference"], Reference());
        var width = annex.Landscape ? layout.LandscapeTextWidth : layout.TextWidth;
        foreach (var element in new BodyBlock(layout, width).Build(annex.Blocks))
        {
            yield return element;
        }
    }

    private string Reference()
    {
        var issuer = layout.Paper.Issuer;
        var citation = PaperNumber.Citation(layout.Kind, layout.Paper.Number, issuer.Symbol, issuer.Drafter);
        var date = PaperDate.Words(layout.Paper.Date, layout.Paper.DayIsOpen);
        return $"(Kèm theo {layout.Kind.Name} số {citation} {date} của {PaperText.OneLine(issuer.Name)})";
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Papers.Model;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>Recipients at the left, signature at the right, in a row that does not break across pages (documents.md 3.2, 5.1, 8).</summary>
public sealed class ClosingBlock(PaperLayout layout)
{
    private const int RecipientShare = 4500;
    private const int SpaceAbove = 240;

    public Table Build()
    {
        var widths = new[] { RecipientShare, layout.TextWidth - RecipientShare };
        var top = TableVerticalAlignmentValues.Top;
        return Grids.Borderless(
            widths,
            Grids.Row(false, Grids.Cell(widths[0], top, Recipients()), Grids.Cell(widths[1], top, Signature())));
    }

    private IEnumerable<OpenXmlElement> Recipients()
    {
        yield return Wml.Line(layout.Looks["RecipientsHeading"] with { Before = SpaceAbove }, "Nơi nhận:");
        var look = layout.Looks["Recipient"];
        foreach (var line in layout.Paper.Recipients.Lines)
        {
            yield return Wml.Line(look, $"- {PaperText.WithoutEndMark(PaperText.OneLine(line))};");
        }

        var archive = PaperText.WithoutEndMark(PaperText.OneLine(layout.Paper.Recipients.Archive));
        yield return Wml.Line(look, $"{layout.Rule.Text("archive.prefix")} {archive}".TrimEnd() + ".");
    }

    private IEnumerable<OpenXmlElement> Signature()
    {
        var signature = layout.Paper.Signature;
        var before = SpaceAbove;
        foreach (var authority in signature.Authorities)
        {
            yield return Wml.Line(layout.Looks["SigningAuthority"] with { Before = before }, $"{Prefix(authority.Manner)} {authority.ForWhom}");
            before = 0;
        }

        yield return Wml.Line(layout.Looks["SignerTitle"] with { Before = before }, signature.Title);
        for (var i = 0; i < layout.Rule.Number("signature.blank-lines"); i++)
        {
            yield return Wml.Line(layout.Looks["SignerName"], "");
        }

        yield return Wml.Line(layout.Looks["SignerName"], signature.Name ?? "");
    }

    private string Prefix(SigningManner manner)
    {
        var label = layout.Rule.Text(manner.SettingName());
        Rule.Require(
            label.Length > 0,
            "paper.signature.manner",
            $"Thể thức {layout.Rule.Title} không có hình thức ký này. Hãy chọn lại thẩm quyền ký.",
            "Signature");
        return label;
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.Papers.Format;

namespace NamRo.OneStop.Papers;

/// <summary>The head of a form: office and number at the left, national title, place and date at the right (one-stop.md 10, common head).</summary>
internal sealed class FormHeadBlock(FormSheet sheet, FormatRule rule, LookBook looks)
{
    public Table Build(int width)
    {
        var left = (int)(width * rule.Number("header.left")!.Value / (rule.Number("header.left")!.Value + rule.Number("header.right")!.Value));
        int[] widths = [left, width - left];
        var top = TableVerticalAlignmentValues.Top;
        return Grids.Borderless(
            widths,
            Grids.Row(false, Grids.Cell(widths[0], top, Office(widths[0])), Grids.Cell(widths[1], top, Title(widths[1]))),
            Grids.Row(
                false,
                Grids.Cell(widths[0], top, [Wml.Line(looks["Number"], $"Số: {sheet.Number ?? "……/……"}")]),
                Grids.Cell(widths[1], top, [Wml.Line(looks["PlaceDate"], $"{sheet.Head.Place}, {PaperDate.Words(sheet.Date)}")])));
    }

    private IEnumerable<OpenXmlElement> Office(int column)
    {
        var superior = sheet.Head.Superior is { } above ? Lines("SuperiorBody", above, column) : [];
        var desk = Lines("IssuingBody", sheet.Head.Desk, column);
        return
        [
            .. superior.Select(l => Wml.Line(looks["SuperiorBody"], l)),
            .. desk.Select(l => Wml.Line(looks["IssuingBody"], l)),
            Wml.RuleLine(column, desk.Max(l => Width("IssuingBody", l)) * rule.Number("rule.share")!.Value),
        ];
    }

    private IEnumerable<OpenXmlElement> Title(int column) =>
    [
        Wml.Line(looks["NationalName"], HeaderBlock.NationalName),
        Wml.Line(looks["Motto"], HeaderBlock.Motto),
        Wml.RuleLine(column, Width("Motto", HeaderBlock.Motto)),
    ];

    private IReadOnlyList<string> Lines(string element, string name, int column) =>
        HeaderLines.Split(PaperText.OneLine(FormWords.Capitals(name)), column / 20m, rule.Element(element));

    private decimal Width(string element, string text) => SerifWidths.Points(text, rule.Element(element).Size, rule.Element(element).Bold);
}

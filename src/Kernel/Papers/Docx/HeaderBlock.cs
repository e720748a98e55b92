using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Papers.Format;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>
/// The head of a paper: issuer, number, national or Party title, place and date, in a table without borders whose columns keep each
/// title on one line (documents.md 4, 8).
/// </summary>
public sealed class HeaderBlock(PaperLayout layout)
{
    public const string NationalName = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
    public const string PartyName = "ĐẢNG CỘNG SẢN VIỆT NAM";
    public const string PartyBodyMark = "*";

    public Table Build()
    {
        var widths = layout.HeaderColumns;
        var top = TableVerticalAlignmentValues.Top;
        return Grids.Borderless(
            widths,
            Grids.Row(false, Grids.Cell(widths[0], top, Issuer(widths[0])), Grids.Cell(widths[1], top, Title(widths[1]))),
            Grids.Row(false, Grids.Cell(widths[0], top, Number()), Grids.Cell(widths[1], top, [PlaceAndDate()])));
    }

    private IEnumerable<OpenXmlElement> Issuer(int width)
    {
        var superior = Lines("SuperiorBody", layout.Paper.Issuer.SuperiorLines, width);
        var body = Lines("IssuingBody", layout.Paper.Issuer.BodyLines, width);
        foreach (var line in superior)
        {
            yield return Wml.Line(layout.Looks["SuperiorBody"], line);
        }

        foreach (var line in body)
        {
            yield return Wml.Line(layout.Looks["IssuingBody"], line);
        }

        yield return layout.Rule.HasNationalName
            ? Wml.RuleLine(width, body.Max(l => Width("IssuingBody", l)) * layout.Rule.Number("rule.share")!.Value)
            : Wml.Line(layout.Looks["BodyMark"], PartyBodyMark);
    }

    private IEnumerable<OpenXmlElement> Title(int width)
    {
        if (layout.Rule.HasNationalName)
        {
            yield return Wml.Line(layout.Looks["NationalName"], NationalName);
            yield return Wml.Line(layout.Looks["Motto"], Motto);
            yield return Wml.RuleLine(width, Width("Motto", Motto));
        }
        else
        {
            yield return Wml.Line(layout.Looks["PartyName"], PartyName);
            yield return Wml.RuleLine(width, Width("PartyName", PartyName));
        }
    }

    private IEnumerable<OpenXmlElement> Number()
    {
        var issuer = layout.Paper.Issuer;
        var line = PaperNumber.Line(layout.Kind, layout.Paper.Number, issuer.Symbol, issuer.Drafter);
        yield return Wml.Line(layout.Looks["Number"], line);
        if (layout.IsLetter)
        {
            var subject = $"{layout.Rule.Text("letter.subject")} {PaperText.OneLine(layout.Paper.Subject)}";
            yield return Wml.Line(layout.Looks["LetterSubject"] with { Left = 170, Right = 170 }, subject);
        }
    }

    private Paragraph PlaceAndDate() => Wml.Line(
        layout.Looks["PlaceDate"],
        $"{PaperText.OneLine(layout.Paper.Place)}, {PaperDate.Words(layout.Paper.Date, layout.Paper.DayIsOpen)}");

    private List<string> Lines(string element, IEnumerable<string> names, int columnWidth) => names
        .SelectMany(n => HeaderLines.Split(PaperText.OneLine(n), columnWidth / 20m, layout.Rule.Element(element)))
        .ToList();

    private decimal Width(string element, string text)
    {
        var format = layout.Rule.Element(element);
        return SerifWidths.Points(text, format.Size, format.Bold);
    }
}

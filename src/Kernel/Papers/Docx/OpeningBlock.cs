using DocumentFormat.OpenXml;
using NamRo.Kernel.Papers.Format;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>What stands between head and body: kind and summary (not in a letter), addressees, bases.</summary>
public sealed class OpeningBlock(PaperLayout layout)
{
    private const int SummaryIndent = 567;
    private const int AddresseeIndent = 1985;
    private const int AddresseeItemIndent = 3119;
    private const int Dash = 142;

    public IEnumerable<OpenXmlElement> Build() => KindAndSummary().Concat(Addressees()).Concat(Bases());

    private IEnumerable<OpenXmlElement> KindAndSummary()
    {
        if (layout.IsLetter)
        {
            yield break;
        }

        var summary = PaperText.OneLine(layout.Paper.Subject);
        yield return Wml.Line(layout.Looks["KindName"], layout.Kind.Name.ToUpperInvariant());
        yield return Wml.Line(layout.Looks["Summary"] with { Left = SummaryIndent, Right = SummaryIndent }, summary);
        if (layout.Rule.HasNationalName)
        {
            var format = layout.Rule.Element("Summary");
            var longest = Math.Min(SerifWidths.Points(summary, format.Size, format.Bold), (layout.TextWidth - (2 * SummaryIndent)) / 20m);
            yield return Wml.RuleLine(layout.TextWidth, longest * layout.Rule.Number("rule.share")!.Value);
        }
        else
        {
            yield return Wml.Line(layout.Looks["SummaryMark"], "-----");
        }
    }

    private IEnumerable<OpenXmlElement> Addressees()
    {
        var names = layout.Paper.Addressees.Select(a => PaperText.WithoutEndMark(PaperText.OneLine(a))).ToList();
        var look = layout.Looks["Addressee"];
        if (names.Count == 1)
        {
            yield return Wml.Line(look, $"Kính gửi: {names[0]}");
        }
        else if (names.Count > 1)
        {
            yield return Wml.Line(look with { Align = PaperAlign.Left, Left = AddresseeIndent, After = 0, KeepNext = true }, "Kính gửi:");
            var item = layout.Looks["AddresseeItem"] with { Left = AddresseeItemIndent, Hanging = Dash };
            for (var i = 0; i < names.Count; i++)
            {
                yield return Wml.Line(item, $"- {names[i]}{(i == names.Count - 1 ? "." : ";")}");
            }
        }
    }

    private IEnumerable<OpenXmlElement> Bases()
    {
        var bases = layout.Paper.Bases;
        for (var i = 0; i < bases.Count; i++)
        {
            var mark = i == bases.Count - 1 ? layout.Rule.Text("basis.last") : ";";
            var text = PaperText.WithoutEndMark(PaperText.OneLine(bases[i]));
            yield return Wml.Line(layout.Looks["Basis"], $"{layout.Rule.Text("basis.prefix")}{text}{mark}");
        }
    }
}

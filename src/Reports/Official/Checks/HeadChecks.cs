using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Text;

namespace NamRo.Reports.Official.Checks;

/// <summary>V3 (titles of the family), V4 (number), V5 (kind) and V6 (date).</summary>
internal static class HeadChecks
{
    /// <summary>Stands in for a number left blank, so that the rest of the line can still be checked.</summary>
    private const string StandIn = "01";

    public static IEnumerable<Finding> Run(ReadPaper paper, CheckContext context) =>
        Titles(paper, context).Concat(Number(paper, context)).Concat(Kind(paper, context)).Concat(Date(paper, context));

    private static IEnumerable<Finding> Titles(ReadPaper paper, CheckContext context)
    {
        var party = context.Family == LayoutFamily.Party;
        return Title(HeaderBlock.NationalName, party ? 0 : 1)
            .Concat(Title(HeaderBlock.Motto, party ? 0 : 1))
            .Concat(Title(HeaderBlock.PartyName, party ? 1 : 0));

        IEnumerable<Finding> Title(string title, int wanted)
        {
            var count = paper.Paragraphs.Count(p => p.Text.Trim() == title);
            if (count != wanted)
            {
                yield return new Finding("V3", true, $"\"{title}\" phải có {wanted} lần, văn bản có {count} lần.");
            }
        }
    }

    private static IEnumerable<Finding> Number(ReadPaper paper, CheckContext context)
    {
        if (paper.TextOf("Number") is not { } line)
        {
            yield return new Finding("V4", true, $"Văn bản thiếu dòng số, ký hiệu.");
            yield break;
        }

        if (line.Contains(PaperNumber.Blank, StringComparison.Ordinal))
        {
            yield return new Finding("V4", false, $"Văn bản chưa có số. Hãy lấy số trước khi ban hành.");
        }

        if (LayoutChecks.NumberLine(context.Family.Numbers(), Filled(line)) is { } finding)
        {
            yield return new Finding("V4", finding.IsError, finding.Sentence);
        }
    }

    private static IEnumerable<Finding> Kind(ReadPaper paper, CheckContext context)
    {
        if (!OfficialNumber.TryParse(Filled(paper.TextOf("Number") ?? ""), out var number))
        {
            yield break;
        }

        var family = context.Family.Numbers();
        var inner = family == PaperFamily.State ? '-' : '/';
        var first = number.Symbol.Split(inner)[0];
        if (paper.TextOf("KindName") is { } name)
        {
            var kinds = DocumentKinds.On(family, context.Date).Where(k => string.Equals(k.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
            if (kinds.Count == 0)
            {
                yield return new Finding("V5", true, $"\"{name}\" không phải tên loại văn bản theo quy định vào ngày {context.Date}.");
            }
            else if (kinds.All(k => k.Abbreviation != first))
            {
                yield return new Finding("V5", true, $"Ký hiệu của {name} phải là \"{kinds[0].Abbreviation}\", văn bản ghi \"{first}\".");
            }
        }
        else if (family == PaperFamily.Party && LayoutChecks.Kind(family, first, context.Date) is { } finding)
        {
            yield return new Finding("V5", finding.IsError, finding.Sentence);
        }
    }

    private static IEnumerable<Finding> Date(ReadPaper paper, CheckContext context)
    {
        if (paper.TextOf("PlaceDate") is not { } line)
        {
            yield return new Finding("V6", true, $"Văn bản thiếu dòng địa danh và ngày tháng.");
        }
        else if (line.Contains("ngày …", StringComparison.Ordinal))
        {
            yield return new Finding("V6", false, $"Ngày văn bản còn để trống. Hãy ghi ngày khi ký.");
        }
        else if (LayoutChecks.DateLine(line) is { } finding)
        {
            yield return new Finding("V6", finding.IsError, finding.Sentence);
        }
        else if (OfficialDate.Parse(line) != context.Date)
        {
            yield return new Finding("V6", true, $"Ngày ghi trên văn bản khác ngày {context.Date}.");
        }
    }

    private static string Filled(string line) => line.Replace(PaperNumber.Blank, StandIn, StringComparison.Ordinal);
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>
/// Writes a paper as DOCX in the layout of the law (documents.md 2 to 5 and 8). Equal papers give equal bytes: no clock, no chance.
/// </summary>
public static class OfficialPaperWriter
{
    /// <exception cref="RuleException">No rule holds on the date, the family has no such kind, or the paper is secret.</exception>
    public static byte[] ToBytes(OfficialPaper paper)
    {
        using var output = new MemoryStream();
        Write(paper, output);
        return output.ToArray();
    }

    /// <inheritdoc cref="ToBytes"/>
    public static void Write(OfficialPaper paper, Stream output)
    {
        var layout = Layout(paper);
        var package = new PaperPackage(layout.Rule, layout.Looks, $"{layout.Kind.Name} {paper.Subject}", paper.Issuer.Name, paper.Date);
        package.Write(_ => Content(layout), output);
    }

    private static PaperLayout Layout(OfficialPaper paper)
    {
        Rule.Require(
            string.IsNullOrWhiteSpace(paper.SecrecyGrade),
            "paper.secret",
            $"Văn bản có độ mật không được soạn và xuất trong hệ thống này. Hãy soạn trên máy dành riêng cho tài liệu mật.");
        var rule = FormatRuleBook.Default.For(paper.Family, paper.Date);
        var kind = PaperKind.Find(paper.Family, paper.Kind, paper.Date);
        return new PaperLayout(paper, rule, kind, new LookBook(rule));
    }

    private static Body Content(PaperLayout layout)
    {
        var sections = new Sections(layout.Rule);
        var body = new Body(new HeaderBlock(layout).Build());
        body.Append(new OpeningBlock(layout).Build());
        body.Append(new BodyBlock(layout, layout.TextWidth).BuildClosed(layout.Paper.Blocks));
        body.Append(new ClosingBlock(layout).Build());
        var section = sections.Build(landscape: false, restart: false);
        var annexes = layout.Paper.Annexes;
        for (var i = 0; i < annexes.Count; i++)
        {
            body.Append(Wml.Flat(section));
            body.Append(new AnnexBlock(layout).Build(annexes[i], i + 1));
            section = sections.Build(annexes[i].Landscape, restart: true);
        }

        body.Append(Wml.Flat());
        body.Append(section);
        return body;
    }
}

using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Text;

namespace NamRo.Reports.Official.Checks;

/// <summary>V12 (papers it rests on), V13 (may the body issue this kind) and V15 (secrecy).</summary>
internal static class AuthorityChecks
{
    public static IEnumerable<Finding> Run(ReadPaper paper, FormatRule rule, CheckContext context) =>
        Bases(context).Concat(Issuer(paper, rule, context)).Concat(Secrecy(paper, context));

    private static IEnumerable<Finding> Bases(CheckContext context) => context.Bases
        .Where(b => b.From > context.Date || b.To < context.Date)
        .Select(b => new Finding("V12", false, $"Căn cứ \"{b.Citation}\" không còn hoặc chưa có hiệu lực vào ngày {context.Date}. Hãy rà lại căn cứ."));

    private static IEnumerable<Finding> Issuer(ReadPaper paper, FormatRule rule, CheckContext context)
    {
        var family = context.Family.Numbers();
        var name = paper.TextOf("KindName")?.Trim() ?? "Công văn";
        var kind = DocumentKinds.On(family, context.Date).FirstOrDefault(k => string.Equals(k.Name, name, StringComparison.OrdinalIgnoreCase));
        if (context.Organ is not null && kind is not null && IssueAuthority.Default.May(rule.Code, context.Organ, kind.NameEn, context.Date) == false)
        {
            yield return new Finding("V13", true, $"Cơ quan này không có thẩm quyền ban hành {kind.Name} theo {rule.Title}.");
        }
    }

    private static IEnumerable<Finding> Secrecy(ReadPaper paper, CheckContext context)
    {
        var isMarked = StateSecretMark.FindInText(string.Join('\n', paper.Paragraphs.Select(p => p.Text))) is not null;
        if (isMarked && !context.InSealedStore)
        {
            yield return new Finding("V15", true, $"Văn bản mang dấu chỉ độ mật nên không được xuất ra ngoài kho tài liệu mật.");
        }
    }
}

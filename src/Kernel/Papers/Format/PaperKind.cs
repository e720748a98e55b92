using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Papers.Format;

/// <summary>The kinds this module writes, by the English name of the product's list of kinds.</summary>
public static class PaperKind
{
    /// <summary>The kind that carries its subject under the number and names its addressees first.</summary>
    public const string Letter = "Official letter";

    public const string Report = "Report";
    public const string Plan = "Plan";
    public const string Notice = "Notice";

    /// <exception cref="RuleException">The family has no such kind on that day.</exception>
    public static DocumentKind Find(LayoutFamily family, string name, DateOnly date)
    {
        var kind = DocumentKinds.On(family.Numbers(), date).FirstOrDefault(k => k.NameEn == name);
        Rule.Require(kind is not null, "paper.kind.unknown", $"Thể thức vào ngày {date} không có loại văn bản này. Hãy chọn loại khác.", "Kind");
        return kind;
    }
}

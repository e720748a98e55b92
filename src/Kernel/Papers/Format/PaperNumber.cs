using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Papers.Format;

/// <summary>
/// Number and symbol as they are printed. State: <c>Số: 15/QĐ-UBND</c>, a letter <c>Số: 07/UBND-VP</c>; Party: <c>Số 24-CT/TU</c>
/// (documents.md 3.3, 5.3). Below 10 padded with zero. Which number comes next is the register's business, not decided here.
/// </summary>
public static class PaperNumber
{
    /// <summary>Stands for a number that the clerk writes in when the paper is issued.</summary>
    public const string Blank = "……";

    /// <param name="kind">The kind of paper.</param>
    /// <param name="number">The number, at least 1; null leaves it blank.</param>
    /// <param name="symbol">The issuing body's symbol.</param>
    /// <param name="drafter">The drafting unit's symbol, used by State letters only.</param>
    public static string Line(DocumentKind kind, int? number, string symbol, string? drafter) =>
        (kind.Family == PaperFamily.Party ? "Số " : "Số: ") + Citation(kind, number, symbol, drafter);

    /// <summary>Number and symbol without the word before them, as a paper is cited: <c>15/QĐ-UBND</c>.</summary>
    public static string Citation(DocumentKind kind, int? number, string symbol, string? drafter)
    {
        Rule.Require(number is null or > 0, "paper.number.not-positive", $"Số văn bản phải từ 1 trở lên.", "Number");
        var digits = number is null ? Blank : OfficialNumber.Pad(number.Value);
        if (kind.Family == PaperFamily.Party)
        {
            return $"{digits}-{kind.Abbreviation}/{symbol}";
        }

        var suffix = string.IsNullOrEmpty(drafter) ? symbol : $"{symbol}-{drafter}";
        return kind.Abbreviation.Length == 0 ? $"{digits}/{suffix}" : $"{digits}/{kind.Abbreviation}-{symbol}";
    }
}

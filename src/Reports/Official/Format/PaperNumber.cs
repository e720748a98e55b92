using System.Globalization;
using NamRo.Kernel.Rules;

namespace NamRo.Reports.Official.Format;

/// <summary>
/// Number and symbol as they are printed. State: <c>Số: 15/QĐ-UBND</c>, a letter <c>Số: 07/UBND-VP</c>; Party: <c>Số 24-CT/TU</c>
/// (documents.md 3.3, 5.3). Below 10 padded with zero. Which number comes next is the register's business, not decided here.
/// </summary>
internal static class PaperNumber
{
    /// <summary>Stands for a number that the clerk writes in when the paper is issued.</summary>
    public const string Blank = "……";

    /// <param name="rule">The rule of the paper's date.</param>
    /// <param name="kind">The kind of paper under that rule.</param>
    /// <param name="number">The number, at least 1; null leaves it blank.</param>
    /// <param name="symbol">The issuing body's symbol.</param>
    /// <param name="drafter">The drafting unit's symbol, used by State letters only.</param>
    public static string Line(FormatRule rule, PaperKind kind, int? number, string symbol, string? drafter)
    {
        Rule.Require(number is null or > 0, "paper.number.not-positive", $"Số văn bản phải từ 1 trở lên.", "Number");
        var digits = number?.ToString("00", CultureInfo.InvariantCulture) ?? Blank;
        if (!rule.HasNationalName)
        {
            return $"Số {digits}-{kind.Abbreviation}/{symbol}";
        }

        var suffix = string.IsNullOrEmpty(drafter) ? symbol : $"{symbol}-{drafter}";
        return kind.Abbreviation.Length == 0 ? $"Số: {digits}/{suffix}" : $"Số: {digits}/{kind.Abbreviation}-{symbol}";
    }

    /// <summary>Number and symbol without the word before them, as a paper is cited: <c>15/QĐ-UBND</c>.</summary>
    public static string Citation(FormatRule rule, PaperKind kind, int? number, IssuerSymbols symbols) =>
        Line(rule, kind, number, symbols.Symbol, symbols.Drafter)[(rule.HasNationalName ? "Số: ".Length : "Số ".Length)..];
}

using System.Globalization;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Documents;

/// <summary>
/// By what a document is one and the same in a register: number with symbol, issuer, year (documents.md 3.3). Letter case, marks of the issuer,
/// leading zeros and kinds of dashes do not make another document.
/// </summary>
internal sealed record DocumentKey(string Number, string Issuer, int Year)
{
    public static DocumentKey Of(string number, string symbol, string issuer, DateOnly date) =>
        new(NumberKey(number, symbol), VietnameseText.Fold(issuer), date.Year);

    /// <summary>As quoted: "128-KH/QU", "1148/UBND-QLĐT"; the Party writes a dash after the number, everybody else a stroke.</summary>
    public static string Printed(string number, string symbol) =>
        symbol.Length == 0 ? number : $"{number}{(symbol.Contains('/', StringComparison.Ordinal) ? '-' : '/')}{symbol}";

    /// <summary>The number as a value for search by equality; 0 when it does not begin with digits.</summary>
    public static long ValueOf(string number)
    {
        var digits = number.TakeWhile(char.IsAsciiDigit).Take(9).ToArray();
        return digits.Length == 0 ? 0 : long.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static string NumberKey(string number, string symbol)
    {
        var printed = Printed(number, symbol);
        return OfficialNumber.TryParse(printed, out var official) ? official.Key : VietnameseText.ExactKey(printed.TrimStart('0'));
    }
}

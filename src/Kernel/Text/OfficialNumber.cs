using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NamRo.Kernel.Text;

/// <summary>
/// Number and symbol of an official paper: "15/QĐ-UBND" (State), "1822/UBND-TH" (State letter: issuer first, then the drafting unit),
/// "24-CT/TU" (Party). Rules: documents.md 3.3 and 5.3, reading tolerances: task-extraction.md 3.
/// </summary>
public sealed record OfficialNumber
{
    private const int MaxDigits = 9;
    private const int MaxLength = 80;

    private OfficialNumber(PaperFamily family, string digits, int? year, string symbol)
    {
        Family = family;
        Digits = digits;
        Number = long.Parse(digits, CultureInfo.InvariantCulture);
        Year = year;
        Symbol = symbol;
    }

    /// <summary>Which form it is written in. Front and mass organisations write the State form.</summary>
    public PaperFamily Family { get; }

    /// <summary>The number as a value: "05" is 5.</summary>
    public long Number { get; }

    /// <summary>The number as printed, leading zeros kept.</summary>
    public string Digits { get; }

    /// <summary>The year that legal documents print after the number ("30/2018/QĐ-UBND"); not part of number or symbol.</summary>
    public int? Year { get; }

    /// <summary>Everything after the number without the leading separator: "QĐ-UBND", "CT/TU", "UBND-TH".</summary>
    public string Symbol { get; }

    /// <summary>The kind whose abbreviation opens the symbol; null for a State letter, whose symbol opens with the issuer.</summary>
    public DocumentKind? Kind => DocumentKinds.ByAbbreviation(Family, FirstPart);

    /// <summary>A công văn in the State form: its symbol names no kind.</summary>
    public bool IsLetter => Family == PaperFamily.State && Kind is null;

    /// <summary>The symbol of the issuing body: "UBND", "TU".</summary>
    public string BodySymbol => IsLetter ? FirstPart : SecondPart;

    /// <summary>The drafting unit of a State letter ("TH" in "1822/UBND-TH"); null otherwise.</summary>
    public string? DrafterSymbol => IsLetter ? SecondPart : null;

    /// <summary>Equal for every way of writing the same number: letter case, leading zeros, spaces, dash forms. For uniqueness and search.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Number}{(Year is null ? "" : "/" + Year)}{Separator}{VietnameseText.ExactKey(Symbol)}");

    private char Separator => Family == PaperFamily.State ? '/' : '-';

    private char InnerSeparator => Family == PaperFamily.State ? '-' : '/';

    private string FirstPart => Symbol.Split(InnerSeparator, 2)[0];

    private string SecondPart => Symbol.Split(InnerSeparator, 2)[1];

    /// <summary>A State paper of a named kind, or a letter when <paramref name="first"/> is the issuer: <c>ForState(15, "QĐ", "UBND")</c>.</summary>
    public static OfficialNumber ForState(long number, string first, string second)
    {
        return new OfficialNumber(PaperFamily.State, Pad(number), null, $"{first}-{second}");
    }

    /// <summary>A Party paper: <c>ForParty(24, "CT", "TU")</c>.</summary>
    public static OfficialNumber ForParty(long number, string kind, string body)
    {
        return new OfficialNumber(PaperFamily.Party, Pad(number), null, $"{kind}/{body}");
    }

    /// <summary>Below ten padded with a zero: 7 is "07", 141 is "141".</summary>
    public static string Pad(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        return number.ToString("00", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Reads a number and symbol, with or without "Số:". Tolerates spaces around separators, any dash, NFD and a full stop at the end.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out OfficialNumber? number)
    {
        number = null;
        string compact = Compact(text);
        int digits = compact.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > MaxDigits || compact.AsSpan(0, digits).Trim('0').IsEmpty)
        {
            return false;
        }

        string rest = compact[digits..];
        int? year = TakeYear(ref rest);
        PaperFamily family = rest[0] == '/' ? PaperFamily.State : PaperFamily.Party;
        if (rest[0] is not ('/' or '-') || !IsSymbol(rest.AsSpan(1), family == PaperFamily.State ? '-' : '/'))
        {
            return false;
        }

        number = new OfficialNumber(family, compact[..digits], year, rest[1..]);
        return true;
    }

    /// <summary>As quoted in other papers: "15/QĐ-UBND", "24-CT/TU".</summary>
    public override string ToString()
    {
        return string.Create(CultureInfo.InvariantCulture, $"{Digits}{(Year is null ? "" : "/" + Year)}{Separator}{Symbol}");
    }

    /// <summary>As printed in the header: "Số: 15/QĐ-UBND" (State), "Số 24-CT/TU" (Party).</summary>
    public string ToHeaderLine()
    {
        return (Family == PaperFamily.State ? "Số: " : "Số ") + ToString();
    }

    private static string Compact(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxLength)
        {
            return "";
        }

        string composed = VietnameseText.Nfc(text).Trim().TrimEnd('.', ',', ';', ':');
        int start = VietnameseText.Fold(composed).StartsWith("so", StringComparison.Ordinal) ? composed.AsSpan().IndexOfAnyInRange('0', '9') : 0;
        return string.Concat(composed.Skip(Math.Max(start, 0))
            .Where(character => !char.IsWhiteSpace(character))
            .Select(character => VietnameseText.FoldChar(character) == '-' ? '-' : character));
    }

    private static int? TakeYear(ref string rest)
    {
        bool hasYear = rest.Length > 6 && rest[0] == '/' && rest[5] == '/' && !rest.AsSpan(1, 4).ContainsAnyExceptInRange('0', '9');
        if (!hasYear)
        {
            return null;
        }

        int year = int.Parse(rest.AsSpan(1, 4), CultureInfo.InvariantCulture);
        rest = rest[5..];
        return year;
    }

    private static bool IsSymbol(ReadOnlySpan<char> symbol, char inner)
    {
        int split = symbol.IndexOf(inner);
        if (split < 1 || split == symbol.Length - 1 || !char.IsLetter(symbol[0]) || !char.IsLetter(symbol[split + 1]))
        {
            return false;
        }

        foreach (char character in symbol)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '/' or '&' or '.' or ',' or '(' or ')'))
            {
                return false;
            }
        }

        return true;
    }
}

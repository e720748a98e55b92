using System.Buffers;
using System.Globalization;
using System.Text;

namespace NamRo.Kernel.Text;

/// <summary>
/// Keys under which Vietnamese text is compared and searched. Stored text itself is only brought to NFC, never folded.
/// All keys are culture-free: the same text gives the same key on every machine.
/// </summary>
public static class VietnameseText
{
    private const int TableSize = 0x2000;
    private const int StackLimit = 512;
    private const char Dropped = '\0';

    private static readonly char[] FoldTable = BuildFoldTable();
    private static readonly char[] LowerTable = Enumerable.Range(0, TableSize).Select(code => char.ToLowerInvariant((char)code)).ToArray();
    private static readonly SearchValues<char> CombiningMarks =
        SearchValues.Create(Enumerable.Range(0x0300, 0x70).Select(code => (char)code).ToArray());

    /// <summary>The composed form (NFC) in which text is stored. Text with lone surrogates is returned unchanged.</summary>
    public static string Nfc(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Ascii.IsValid(text) || !IsWellFormed(text) ? text : text.Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// The folded key: lower case, no marks, đ as d, every dash as "-", runs of white space as one space, trimmed.
    /// Null gives the empty key. Both spellings of a tone ("hòa", "hoà"), NFC and NFD give the same key.
    /// </summary>
    public static string Fold(string? text)
    {
        return string.IsNullOrEmpty(text) ? "" : Fold(text.AsSpan());
    }

    /// <inheritdoc cref="Fold(string?)"/>
    public static string Fold(ReadOnlySpan<char> text)
    {
        return Squeeze(text, keepMarks: false);
    }

    /// <summary>
    /// The exact key: NFC, lower case, single spaces, marks kept. The two spellings of a tone in open "oa", "oe", "uy" ("hoà", "uỷ")
    /// become one ("hòa", "ủy"), because both are correct and people mix them in one document.
    /// </summary>
    public static string ExactKey(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        return TonePlacement.Unify(Squeeze(Nfc(text), keepMarks: true));
    }

    /// <summary>
    /// One character of the folded key, for readers that must keep offsets into the original: white space becomes a space,
    /// a combining mark becomes U+0000 (it leaves no trace in the key).
    /// </summary>
    public static char FoldChar(char character)
    {
        return character < TableSize ? FoldTable[character] : FoldRare(character);
    }

    /// <summary>Whether any letter carries a Vietnamese mark, đ included; composed or decomposed.</summary>
    public static bool HasMarks(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(CombiningMarks))
        {
            return true;
        }

        foreach (char character in text)
        {
            if (character >= 0x80 && char.IsLetter(character) && FoldChar(character) != char.ToLowerInvariant(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every surrogate has its partner, so that the text survives UTF-8 (reliability B3).</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (at >= 0)
        {
            if (!char.IsHighSurrogate(text[at]) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return false;
            }

            text = text[(at + 2)..];
            at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        }

        return true;
    }

    private static string Squeeze(ReadOnlySpan<char> text, bool keepMarks)
    {
        char[]? rented = text.Length > StackLimit ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> buffer = rented ?? stackalloc char[StackLimit];
        int length = 0;
        bool pendingSpace = false;
        foreach (char character in text)
        {
            char mapped = keepMarks ? Lower(character) : FoldChar(character);
            if (mapped == ' ' || char.IsWhiteSpace(mapped))
            {
                pendingSpace = length > 0;
            }
            else if (mapped != Dropped)
            {
                if (pendingSpace)
                {
                    buffer[length++] = ' ';
                    pendingSpace = false;
                }

                buffer[length++] = mapped;
            }
        }

        string key = new(buffer[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return key;
    }

    private static char Lower(char character)
    {
        return character < TableSize ? LowerTable[character] : char.ToLowerInvariant(character);
    }

    private static char[] BuildFoldTable()
    {
        char[] table = new char[TableSize];
        for (int code = 0; code < TableSize; code++)
        {
            char character = (char)code;
            table[code] = character is 'đ' or 'Đ' ? 'd' : FoldByDecomposition(character);
        }

        return table;
    }

    private static char FoldByDecomposition(char character)
    {
        if (char.IsWhiteSpace(character))
        {
            return ' ';
        }

        if (char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
        {
            return Dropped;
        }

        char letter = character.ToString().Normalize(NormalizationForm.FormD)[0];
        return char.ToLowerInvariant(letter);
    }

    private static char FoldRare(char character)
    {
        if (character is (>= '\u2010' and <= '\u2015') or '\u2212')
        {
            return '-';
        }

        if (char.IsWhiteSpace(character))
        {
            return ' ';
        }

        return char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark ? Dropped : char.ToLowerInvariant(character);
    }
}

using System.Text;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>Makes any text fit to stand in an XML part: NFC, no control characters, no half of a surrogate pair.</summary>
public static class PaperText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Keeps line feeds and tabs; a carriage return counts as part of its line end.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            Append(clean, rune);
        }

        return VietnameseText.Nfc(clean.ToString());
    }

    /// <summary>One line: every break and tab becomes a space.</summary>
    public static string OneLine(string? text) => Clean(text).Replace('\n', ' ').Replace('\t', ' ').Trim();

    /// <summary>Without the marks that close a sentence or a list item, so that the rule's own mark can follow.</summary>
    public static string WithoutEndMark(string text) => text.TrimEnd().TrimEnd('.', ';', ',', ':', '/').TrimEnd();

    private static void Append(StringBuilder clean, Rune rune)
    {
        if (rune.Value is 0xFFFE or 0xFFFF)
        {
            clean.Append(Replacement);
        }
        else if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune))
        {
            clean.Append(rune);
        }
    }
}

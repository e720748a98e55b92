using System.Text.RegularExpressions;
using NamRo.Kernel.Papers.Docx;

namespace NamRo.Kernel.Papers.Sheets;

/// <summary>Makes a text fit for a cell: clean for XML, not longer than a cell holds, and not read as an escape.</summary>
public static partial class SheetText
{
    /// <summary>The most characters a cell holds.</summary>
    public const int Longest = 32_767;

    private const string CutMark = " […]";

    public static string Fit(string text)
    {
        var clean = PaperText.Clean(text);
        if (clean.Length > Longest)
        {
            clean = PaperText.Clean(clean[..(Longest - CutMark.Length - 1)]) + CutMark;
        }

        return Escape().Replace(clean, "_x005F$0");
    }

    /// <summary>Sheets read _x0041_ as a character code; the underscore itself must be written as one.</summary>
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}

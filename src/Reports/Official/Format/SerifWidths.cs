using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using CsvHelper;

namespace NamRo.Reports.Official.Format;

/// <summary>
/// How wide a line is in a Times face, from advance widths in thousandths of the size. Needed to keep header lines unbroken and to draw
/// rules as long as a share of their text (documents.md 4). A letter with marks is as wide as its base letter.
/// </summary>
internal static class SerifWidths
{
    private const int UnknownWidth = 600;

    private static readonly FrozenDictionary<char, (int Regular, int Bold)> Widths = Read();

    /// <summary>The width in points.</summary>
    public static decimal Points(string text, decimal size, bool bold) =>
        text.Normalize(NormalizationForm.FormC).Sum(c => Thousandths(c, bold)) * size / 1000m;

    private static int Thousandths(char letter, bool bold)
    {
        var found = Widths.TryGetValue(letter, out var width) || Widths.TryGetValue(Base(letter), out width);
        if (!found)
        {
            return UnknownWidth;
        }

        return bold ? width.Bold : width.Regular;
    }

    private static char Base(char letter)
    {
        if (char.IsSurrogate(letter))
        {
            return letter;
        }

        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        return parts.Contains('\u031B', StringComparison.Ordinal) ? $"{parts[0]}\u031B".Normalize(NormalizationForm.FormC)[0] : parts[0];
    }

    private static FrozenDictionary<char, (int Regular, int Bold)> Read()
    {
        using var stream = typeof(SerifWidths).Assembly.GetManifestResourceStream("reference-data/serif-widths.csv")
            ?? throw new InvalidOperationException("serif-widths.csv is not embedded.");
        using var csv = new CsvReader(new StreamReader(stream), CultureInfo.InvariantCulture);
        return csv.GetRecords<Line>().ToFrozenDictionary(l => (char)l.Code, l => (l.Regular, l.Bold));
    }

    private sealed record Line(int Code, int Regular, int Bold);
}

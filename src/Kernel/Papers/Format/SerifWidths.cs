using System.Globalization;
using System.Text;
using CsvHelper;

namespace NamRo.Kernel.Papers.Format;

/// <summary>
/// How wide a line is in a Times face, from advance widths in thousandths of the size. Needed to keep header lines unbroken and to draw
/// rules as long as a share of their text (documents.md 4). A letter with marks is as wide as its base letter.
/// </summary>
public static class SerifWidths
{
    private const int TableSize = 0x2100;

    private static readonly (int Regular, int Bold) Unknown = (600, 600);
    private static readonly (int Regular, int Bold)[] Table = Build(Read());

    /// <summary>The width in points.</summary>
    public static decimal Points(string text, decimal size, bool bold)
    {
        var thousandths = 0;
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            var width = letter < TableSize ? Table[letter] : Unknown;
            thousandths += bold ? width.Bold : width.Regular;
        }

        return thousandths * size / 1000m;
    }

    private static (int Regular, int Bold)[] Build(Dictionary<char, (int Regular, int Bold)> known)
    {
        var table = new (int Regular, int Bold)[TableSize];
        for (var code = 0; code < TableSize; code++)
        {
            table[code] = known.GetValueOrDefault((char)code, known.GetValueOrDefault(Base((char)code), Unknown));
        }

        return table;
    }

    /// <summary>Without tone and circumflex; the horn of ơ and ư stays, because it takes room.</summary>
    private static char Base(char letter)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        return parts.Contains('\u031B', StringComparison.Ordinal) ? $"{parts[0]}\u031B".Normalize(NormalizationForm.FormC)[0] : parts[0];
    }

    private static Dictionary<char, (int Regular, int Bold)> Read()
    {
        using var stream = typeof(SerifWidths).Assembly.GetManifestResourceStream("reference-data/serif-widths.csv")
            ?? throw new InvalidOperationException("serif-widths.csv is not embedded.");
        using var csv = new CsvReader(new StreamReader(stream), CultureInfo.InvariantCulture);
        return csv.GetRecords<Line>().ToDictionary(l => (char)l.Code, l => (l.Regular, l.Bold));
    }

    private sealed record Line(int Code, int Regular, int Bold);
}

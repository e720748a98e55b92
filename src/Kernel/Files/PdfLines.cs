using System.Buffers;
using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace NamRo.Kernel.Files;

/// <summary>
/// Puts the words of a page into lines from top to bottom: words on one base line, from left to right, wide gaps as several spaces (so that columns stay
/// apart), a blank line where the distance grows. The page number at the top or foot is dropped.
/// </summary>
internal static class PdfLines
{
    private const double SameLine = 0.45;
    private const double ColumnGap = 1.5;
    private const double ParagraphGap = 1.6;
    private const int WidestGap = 40;
    private const double UsualSize = 13;

    private static readonly SearchValues<char> PageNumberSigns = SearchValues.Create("0123456789 -–/");

    public static IReadOnlyList<string> Of(Page page)
    {
        List<Line> lines = Group(NearestNeighbourWordExtractor.Instance.GetWords(page.Letters));
        DropPageNumber(lines, page.Number);
        double usual = UsualDistance(lines);
        List<string> texts = [];
        for (int at = 0; at < lines.Count; at++)
        {
            if (at > 0 && lines[at - 1].Base - lines[at].Base > usual * ParagraphGap)
            {
                texts.Add("");
            }

            texts.Add(lines[at].Text());
        }

        return texts;
    }

    private static List<Line> Group(IEnumerable<Word> words)
    {
        List<Line> lines = [];
        foreach (Word word in words.Where(word => !string.IsNullOrWhiteSpace(word.Text)).OrderByDescending(Base))
        {
            if (lines.Count > 0 && lines[^1].Base - Base(word) <= SameLine * Size(word))
            {
                lines[^1].Words.Add(word);
            }
            else
            {
                lines.Add(new Line(Base(word), [word]));
            }
        }

        return lines;
    }

    private static void DropPageNumber(List<Line> lines, int page)
    {
        if (lines.Count > 0 && IsPageNumber(lines[0].Text(), page))
        {
            lines.RemoveAt(0);
        }
        else if (lines.Count > 0 && IsPageNumber(lines[^1].Text(), page))
        {
            lines.RemoveAt(lines.Count - 1);
        }
    }

    /// <summary>"2", "- 2 -", "2/5"; on the first page only its own number, because a table may end there.</summary>
    private static bool IsPageNumber(string line, int page)
    {
        string first = line.Trim(' ', '-', '–').Split('/')[0].Trim();
        return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number < 10_000
            && line.Length <= 11
            && !line.AsSpan().ContainsAnyExcept(PageNumberSigns)
            && (page > 1 || number == page);
    }

    private static double UsualDistance(List<Line> lines)
    {
        double[] distances = lines.Zip(lines.Skip(1), (above, below) => above.Base - below.Base).Order().ToArray();
        return distances.Length == 0 ? UsualSize : distances[distances.Length / 2];
    }

    private static double Base(Word word) => word.Letters[0].StartBaseLine.Y;

    private static double Size(Word word)
    {
        double size = word.Letters[0].PointSize;
        return size is > 1 and < 200 ? size : UsualSize;
    }

    private sealed record Line(double Base, List<Word> Words)
    {
        public string Text()
        {
            StringBuilder text = new();
            Word? previous = null;
            foreach (Word word in Words.OrderBy(word => word.BoundingBox.Left))
            {
                double gap = previous is null ? 0 : word.BoundingBox.Left - previous.BoundingBox.Right;
                bool isColumn = gap > ColumnGap * Size(word);
                int spaces = previous is null ? 0 : isColumn ? Math.Clamp((int)(gap / (Size(word) / 2)), 4, WidestGap) : 1;
                text.Append(' ', spaces).Append(word.Text);
                previous = word;
            }

            return text.ToString();
        }
    }
}

using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Files;

/// <summary>
/// One table as lines. A data table gives rows "| a | b |" with a dash row under the first; further paragraphs of a cell follow in rows whose first
/// cell is empty. A layout table (the head of the paper, the signatures) gives its lines side by side, "left | right".
/// </summary>
internal sealed class DocxTable(Table table, DocxParagraphs paragraphs)
{
    private const int LayoutColumns = 3;

    private static readonly string[] LayoutPhrases = ["cong hoa xa hoi chu nghia", "dang cong san viet nam", "doc lap - tu do", "noi nhan:"];

    public IEnumerable<string> Lines()
    {
        List<List<List<string>>> rows = Rows();
        return IsLayout(rows) ? rows.SelectMany(SideBySide) : DataLines(rows);
    }

    private static IEnumerable<string> DataLines(List<List<List<string>>> rows)
    {
        for (int at = 0; at < rows.Count; at++)
        {
            foreach (string line in WithContinuation(rows[at]))
            {
                yield return line;
            }

            if (at == 0 && rows.Count > 1)
            {
                yield return "|" + string.Concat(rows[0].Select(_ => "---|"));
            }
        }
    }

    private static IEnumerable<string> WithContinuation(List<List<string>> cells)
    {
        int height = Math.Max(1, cells.Skip(1).Select(cell => cell.Count).DefaultIfEmpty(0).Max());
        for (int line = 0; line < height; line++)
        {
            IEnumerable<string> parts = cells.Select((cell, column) =>
                column == 0 ? (line == 0 ? string.Join(' ', cell) : "") : cell.ElementAtOrDefault(line) ?? "");
            yield return "| " + string.Join(" | ", parts.Select(part => part.Replace('|', '/'))) + " |";
        }
    }

    private static IEnumerable<string> SideBySide(List<List<string>> cells)
    {
        int height = cells.Select(cell => cell.Count).DefaultIfEmpty(0).Max();
        for (int line = 0; line < height; line++)
        {
            yield return string.Join(" | ", cells.Select(cell => cell.ElementAtOrDefault(line) ?? "").Where(part => part.Length > 0));
        }
    }

    private bool IsLayout(List<List<List<string>>> rows)
    {
        if (rows.Count == 0 || rows.Max(row => row.Count) > LayoutColumns)
        {
            return false;
        }

        string folded = VietnameseText.Fold(string.Join('\n', rows.SelectMany(row => row).SelectMany(cell => cell)));
        return LayoutPhrases.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal)) || (rows.Count <= 2 && !HasBorders());
    }

    private bool HasBorders()
    {
        TableProperties? properties = table.GetFirstChild<TableProperties>();
        bool hasStyle = properties?.TableStyle?.Val?.Value is { } style && style != "TableNormal";
        return hasStyle || table.Descendants<BorderType>().Any(border => border.Val?.Value is { } value && value != BorderValues.None && value != BorderValues.Nil);
    }

    private List<List<List<string>>> Rows()
    {
        List<List<List<string>>> rows = [];
        foreach (TableRow row in table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table))
        {
            List<List<string>> cells = [];
            foreach (TableCell cell in row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row))
            {
                cells.Add(IsMergedDown(cell) ? Above(rows, cells.Count) : Paragraphs(cell));
                int span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
                cells.AddRange(Enumerable.Range(1, Math.Clamp(span, 1, 64) - 1).Select(_ => new List<string>()));
            }

            rows.Add(cells);
        }

        return rows;
    }

    private List<string> Paragraphs(TableCell cell)
    {
        return cell.Descendants<Paragraph>()
            .Where(paragraph => !paragraph.Ancestors<TextBoxContent>().Any())
            .SelectMany(paragraph => paragraphs.Read(paragraph).Split('\n'))
            .Select(line => line.Trim())
            .Where(line => line.Length > 0)
            .ToList();
    }

    private static bool IsMergedDown(TableCell cell)
    {
        return cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;
    }

    /// <summary>A merged cell holds for all its rows. The first column stays empty: there it means that the row goes on.</summary>
    private static List<string> Above(List<List<List<string>>> rows, int column)
    {
        return column == 0 ? [] : rows.LastOrDefault()?.ElementAtOrDefault(column) ?? [];
    }
}

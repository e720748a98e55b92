using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>A ruled table with caption and note. The head repeats on each page; no row breaks across pages.</summary>
/// <param name="rule">The layout rule of the paper.</param>
/// <param name="looks">Its looks.</param>
/// <param name="width">Width of the table, in twentieths of a point.</param>
public sealed class TableBlock(FormatRule rule, LookBook looks, int width)
{
    private const int SpaceAbove = 120;

    public IEnumerable<OpenXmlElement> Build(PaperTable table)
    {
        RequireEvenRows(table);
        yield return string.IsNullOrEmpty(table.Caption)
            ? Wml.Flat(before: SpaceAbove)
            : Wml.Line(looks["TableCaption"], table.Caption);
        yield return Grid(table, Widths(table));
        yield return string.IsNullOrEmpty(table.Note) ? Wml.Flat() : Wml.Line(looks["TableNote"], table.Note);
    }

    private static void RequireEvenRows(PaperTable table)
    {
        var uneven = table.Rows.Append(table.Total).FirstOrDefault(r => r is not null && r.Count != table.Columns.Count);
        if (uneven is not null)
        {
            throw new ArgumentException($"A row has {uneven.Count} cells for {table.Columns.Count} columns.", nameof(table));
        }
    }

    private static TableRow Row(bool repeats, int[] widths, IReadOnlyList<string> texts, Look[] each)
    {
        var cells = new TableCell[texts.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Grids.Cell(widths[i], TableVerticalAlignmentValues.Center, [Wml.Line(each[i], texts[i])]);
        }

        return Grids.Row(repeats, cells);
    }

    private int[] Widths(PaperTable table)
    {
        var weights = table.Columns.Select(c => c.Weight).ToList();
        var least = table.Columns.Select((column, i) => Longest(column.Head, table.Rows.Append(table.Total).Select(r => r?[i]))).ToList();
        return ColumnWidths.Fit(width, weights, least);
    }

    /// <summary>The room the longest word of a column takes, so that no date or figure is torn apart.</summary>
    private int Longest(string head, IEnumerable<string?> cells)
    {
        var inCells = cells.SelectMany(c => Words(c)).Select(w => Width(w, "TableCell")).DefaultIfEmpty().Max();
        var inHead = Words(head).Select(w => Width(w, "TableHead")).DefaultIfEmpty().Max();
        return (int)Math.Ceiling(Math.Max(inCells, inHead) * 20) + (2 * Grids.CellPadding) + 20;
    }

    private static string[] Words(string? text) => (text ?? "").Split([' ', '\n', '\t', '-'], StringSplitOptions.RemoveEmptyEntries);

    private decimal Width(string word, string element)
    {
        var format = rule.Element(element);
        return SerifWidths.Points(word, format.Size, bold: true);
    }

    private Table Grid(PaperTable table, int[] widths)
    {
        var head = looks["TableHead"];
        var cell = looks["TableCell"];
        var aligned = table.Columns.Select(c => cell with { Align = c.Align }).ToArray();
        var grid = Grids.Ruled(widths);
        grid.Append(Row(true, widths, table.Columns.Select(c => c.Head).ToList(), table.Columns.Select(_ => head).ToArray()));
        grid.Append(table.Rows.Select(r => Row(false, widths, r, aligned)));
        if (table.Total is not null)
        {
            grid.Append(Row(false, widths, table.Total, aligned.Select(l => l with { Bold = true }).ToArray()));
        }

        return grid;
    }
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>Tables with fixed column widths in twentieths of a point: the invisible ones that hold header and signature, and ruled ones.</summary>
public static class Grids
{
    public const int CellPadding = 70;

    public static Table Borderless(int[] widths, params TableRow[] rows)
    {
        var table = new Table(Properties(widths, BorderValues.None, 0), Grid(widths));
        table.Append(rows);
        return table;
    }

    public static Table Ruled(int[] widths) => new(Properties(widths, BorderValues.Single, CellPadding), Grid(widths));

    public static TableRow Row(bool repeats, params TableCell[] cells)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (repeats)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        row.Append(cells);
        return row;
    }

    public static TableCell Cell(int width, TableVerticalAlignmentValues vertical, IEnumerable<OpenXmlElement> content)
    {
        var cell = new TableCell(new TableCellProperties(
            new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
            new TableCellVerticalAlignment { Val = vertical }));
        cell.Append(content);
        return cell;
    }

    private static TableProperties Properties(int[] widths, BorderValues border, int padding) => new(
        new TableWidth { Width = widths.Sum().ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
        new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
        new TableBorders(
            Border<TopBorder>(border),
            Border<LeftBorder>(border),
            Border<BottomBorder>(border),
            Border<RightBorder>(border),
            Border<InsideHorizontalBorder>(border),
            Border<InsideVerticalBorder>(border)),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TableCellLeftMargin { Width = (short)padding, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = (short)padding, Type = TableWidthValues.Dxa }));

    private static T Border<T>(BorderValues value)
        where T : BorderType, new() =>
        value == BorderValues.None ? new T { Val = value } : new T { Val = value, Size = 4, Space = 0, Color = "000000" };

    private static TableGrid Grid(int[] widths)
    {
        var grid = new TableGrid();
        grid.Append(widths.Select(w => new GridColumn { Width = w.ToString(CultureInfo.InvariantCulture) }));
        return grid;
    }
}

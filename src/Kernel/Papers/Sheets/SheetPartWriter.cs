using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NamRo.Kernel.Rules;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace NamRo.Kernel.Papers.Sheets;

/// <summary>Writes one sheet row by row, so that a long table needs no memory of its own.</summary>
public sealed class SheetPartWriter(Sheet sheet)
{
    private const int MostRows = 1_048_576;
    private const double TitleHeight = 22;

    private uint row;

    public void Write(WorksheetPart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View()));
        writer.WriteElement(Columns());
        writer.WriteStartElement(new SheetData());
        WriteRows(writer);
        writer.WriteEndElement();
        WriteMerges(writer);
        WritePrintSetup(writer);
        writer.WriteEndElement();
    }

    private SheetView View()
    {
        var frozen = sheet.TitleLines.Count + 1;
        var pane = new Pane
        {
            VerticalSplit = frozen,
            TopLeftCell = $"A{frozen + 1}",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        };
        return new SheetView(pane) { WorkbookViewId = 0 };
    }

    private Columns Columns()
    {
        var columns = new Columns();
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            columns.Append(new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = sheet.Columns[i].Width, CustomWidth = true });
        }

        return columns;
    }

    private void WriteRows(OpenXmlWriter writer)
    {
        foreach (var line in sheet.TitleLines)
        {
            WriteRow(writer, [SheetCell.Styled(SheetFormat.Title, line)]);
        }

        WriteRow(writer, sheet.Columns.Select(c => SheetCell.Styled(SheetFormat.Head, c.Head)).ToList());
        foreach (var cells in sheet.Rows)
        {
            WriteRow(writer, cells);
        }

        foreach (var line in sheet.Notes)
        {
            WriteRow(writer, [SheetCell.Styled(SheetFormat.Note, line)]);
        }
    }

    private void WriteRow(OpenXmlWriter writer, IReadOnlyList<SheetCell> cells)
    {
        Rule.Require(
            row < MostRows,
            "sheet.too-long",
            $"Bảng có nhiều hơn {MostRows} dòng nên không xuất được ra một trang tính. Hãy thu hẹp phạm vi rồi xuất lại.");
        row++;
        writer.WriteStartElement(NewRow(cells));
        for (var i = 0; i < cells.Count; i++)
        {
            writer.WriteElement(Cell(cells[i], i));
        }

        writer.WriteEndElement();
    }

    /// <summary>Merged cells do not make their row higher by themselves, so title rows get their height here.</summary>
    private Row NewRow(IReadOnlyList<SheetCell> cells) => cells is [{ Format: SheetFormat.Title }]
        ? new Row { RowIndex = row, Height = TitleHeight, CustomHeight = true }
        : new Row { RowIndex = row };

    private Cell Cell(SheetCell cell, int column)
    {
        var written = new Cell { CellReference = $"{ColumnName(column)}{row.ToString(CultureInfo.InvariantCulture)}", StyleIndex = (uint)cell.Format };
        if (cell.Text is not null)
        {
            written.DataType = CellValues.InlineString;
            written.InlineString = new InlineString(new CellText(SheetText.Fit(cell.Text)) { Space = SpaceProcessingModeValues.Preserve });
        }
        else if (cell.Format != SheetFormat.Empty)
        {
            written.CellValue = new CellValue(cell.Number);
        }

        return written;
    }

    /// <summary>Title and note lines run across the table.</summary>
    private void WriteMerges(OpenXmlWriter writer)
    {
        var last = ColumnName(sheet.Columns.Count - 1);
        var lines = Enumerable.Range(1, sheet.TitleLines.Count).Concat(Enumerable.Range((int)row - sheet.Notes.Count + 1, sheet.Notes.Count)).ToList();
        if (lines.Count > 0 && sheet.Columns.Count > 1)
        {
            writer.WriteElement(new MergeCells(lines.Select(l => new MergeCell { Reference = $"A{l}:{last}{l}" })));
        }
    }

    private static void WritePrintSetup(OpenXmlWriter writer)
    {
        writer.WriteElement(new PageMargins { Left = 0.6, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter("&C&P/&N")));
    }

    private static string ColumnName(int index) => index < 26
        ? ((char)('A' + index)).ToString()
        : ColumnName((index / 26) - 1) + (char)('A' + (index % 26));
}

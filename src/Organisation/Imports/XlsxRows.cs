using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NamRo.Kernel.Rules;

namespace NamRo.Organisation.Imports;

/// <summary>Reads cells as the text a person sees; a day comes out as yyyy-MM-dd.</summary>
internal static class XlsxRows
{
    // Number formats 14 to 22 and 45 to 47 are dates and times in every spreadsheet (ECMA-376, 18.8.30).
    private static readonly HashSet<uint> BuiltInDates = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47];

    public static IReadOnlyList<SheetRow> Read(byte[] bytes)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            var first = document.WorkbookPart?.Workbook?.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().FirstOrDefault();
            return first?.Id?.Value is { } id && document.WorkbookPart!.GetPartById(id) is WorksheetPart part
                ? [.. Rows(part, Shared(document.WorkbookPart), DateStyles(document.WorkbookPart))]
                : throw Damaged();
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or System.Xml.XmlException or InvalidOperationException
            or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw Damaged();
        }
    }

    private static RuleException Damaged() =>
        new("import.xlsx", $"Tệp Excel bị hỏng, không đọc được trang tính đầu tiên. Hãy mở và lưu lại tệp rồi thử lại.");

    private static IEnumerable<SheetRow> Rows(WorksheetPart part, string[] shared, HashSet<uint> dates)
    {
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                number = row.RowIndex is { } index ? (int)index.Value : number + 1;
                Rule.Require(
                    number <= SheetReader.MostRows + 1, "import.too-many-rows", $"Tệp có hơn {SheetReader.MostRows} dòng. Hãy tách thành nhiều tệp.");
                yield return new SheetRow(number, Cells(row, shared, dates));
            }
        }
    }

    private static List<SheetCell> Cells(Row row, string[] shared, HashSet<uint> dates)
    {
        var cells = new List<SheetCell>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            Rule.Require(
                column < SheetReader.MostColumns, "import.too-many-columns", $"Tệp có hơn {SheetReader.MostColumns} cột. Hãy dùng tệp mẫu.");
            while (cells.Count <= column)
            {
                cells.Add(new SheetCell("", false));
            }

            cells[column] = new SheetCell(TextOf(cell, shared, dates).Trim(), cell.CellFormula is not null);
        }

        return cells;
    }

    private static string TextOf(Cell cell, string[] shared, HashSet<uint> dates)
    {
        var type = cell.DataType?.Value;
        var value = cell.CellValue?.Text ?? "";
        if (type == CellValues.SharedString)
        {
            return shared[int.Parse(value, CultureInfo.InvariantCulture)];
        }

        if (type == CellValues.InlineString)
        {
            return cell.InlineString?.InnerText ?? "";
        }

        var isDate = value.Length > 0 && type is null && cell.StyleIndex is { } style && dates.Contains(style.Value);
        return isDate ? DayOf(double.Parse(value, CultureInfo.InvariantCulture)) : value;
    }

    private static string DayOf(double serial) => serial is > 0 and < 2_958_466
        ? DateTime.FromOADate(serial).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : serial.ToString(CultureInfo.InvariantCulture);

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = (column * 26) + (letter - 'A' + 1);
        }

        return column - 1;
    }

    private static string[] Shared(WorkbookPart book) =>
        [.. book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(i => i.InnerText) ?? []];

    private static HashSet<uint> DateStyles(WorkbookPart book)
    {
        var sheet = book.WorkbookStylesPart?.Stylesheet;
        var own = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(f => f.FormatCode?.Value is { } code && code.Contains('y', StringComparison.OrdinalIgnoreCase))
            .Select(f => f.NumberFormatId!.Value).ToHashSet();
        return [.. (sheet?.CellFormats?.Elements<CellFormat>() ?? []).Select((format, index) => (format, index))
            .Where(f => f.format.NumberFormatId is { } id && (BuiltInDates.Contains(id.Value) || own.Contains(id.Value)))
            .Select(f => (uint)f.index)];
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Papers.Sheets;

/// <summary>Writes tables as XLSX: A4 landscape, frozen and repeated head, no formula ever. Equal input gives equal bytes.</summary>
public static class SheetWriter
{
    public static byte[] ToBytes(IReadOnlyList<Sheet> sheets)
    {
        using var output = new MemoryStream();
        Write(sheets, output);
        return output.ToArray();
    }

    /// <exception cref="RuleException">A table has more rows than a sheet holds.</exception>
    public static void Write(IReadOnlyList<Sheet> sheets, Stream output)
    {
        ArgumentOutOfRangeException.ThrowIfZero(sheets.Count);
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            AddParts(document, sheets);
        }

        package.Position = 0;
        StablePackage.Repack(package, output);
    }

    private static void AddParts(SpreadsheetDocument document, IReadOnlyList<Sheet> sheets)
    {
        var book = document.AddWorkbookPart();
        document.ChangeIdOfPart(book, "rIdWorkbook");
        book.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = SheetStyles.Build();
        var names = TabNames.Fit(sheets.Select(s => s.Name));
        var tabs = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
        var titles = new DefinedNames();
        for (var i = 0; i < sheets.Count; i++)
        {
            var id = $"rIdSheet{i + 1}";
            new SheetPartWriter(sheets[i]).Write(book.AddNewPart<WorksheetPart>(id));
            tabs.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = names[i], SheetId = (uint)i + 1, Id = id });
            titles.Append(PrintTitle(names[i], sheets[i], i));
        }

        book.Workbook = new Workbook(tabs, titles);
    }

    private static DefinedName PrintTitle(string name, Sheet sheet, int index)
    {
        var row = sheet.TitleLines.Count + 1;
        return new DefinedName($"'{name.Replace("'", "''", StringComparison.Ordinal)}'!${row}:${row}")
        {
            Name = "_xlnm.Print_Titles",
            LocalSheetId = (uint)index,
        };
    }
}

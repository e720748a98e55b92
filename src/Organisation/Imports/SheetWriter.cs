using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;
using NamRo.Kernel.Rules;

namespace NamRo.Organisation.Imports;

/// <summary>Writes a sheet of text cells. Nothing in it can run as a formula (reliability B23).</summary>
internal static class SheetWriter
{
    public static byte[] Write(string fileName, IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows)
    {
        var extension = Path.GetExtension(fileName);
        Rule.Require(
            extension is ".xlsx" or ".csv", "export.extension", $"Tệp “{fileName}” phải có đuôi .xlsx hoặc .csv.");
        return extension == ".xlsx" ? Xlsx(titles, rows) : Csv(titles, rows);
    }

    private static byte[] Xlsx(IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        var cells = rows.Select(row => titles.Select((title, i) => (title, Text: (object)row[i])).ToDictionary(c => c.title, c => c.Text)).ToList();
        if (cells.Count == 0)
        {
            // The library writes titles only with a row; a template is one empty row.
            cells.Add(titles.ToDictionary(t => t, _ => (object)""));
        }

        MiniExcel.SaveAs(stream, cells, sheetName: "NamRo");
        return stream.ToArray();
    }

    private static byte[] Csv(IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        // With a byte order mark, because spreadsheets take a CSV without one for the machine's old alphabet.
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape }))
        {
            foreach (var row in rows.Prepend(titles))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.NextRecord();
            }
        }

        return stream.ToArray();
    }
}

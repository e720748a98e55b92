using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.Organisation.Imports;

internal static class CsvRows
{
    private const string FormulaStarts = "=+-@";

    public static IEnumerable<SheetRow> Read(byte[] bytes)
    {
        var decoded = LegacyEncoding.Decode(bytes);
        Rule.Require(
            decoded is not null,
            "import.encoding",
            $"Không nhận ra bảng mã của tệp CSV. Hãy lưu lại với bảng mã UTF-8 (trong Excel: CSV UTF-8).");
        using var csv = new CsvParser(new StringReader(decoded.Text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            TrimOptions = TrimOptions.Trim,
            BadDataFound = bad => throw new RuleException(
                "import.csv", $"Dòng {bad.Context.Parser!.RawRow} của tệp CSV có dấu ngoặc kép không khép. Hãy sửa lại dòng đó."),
        });
        while (csv.Read())
        {
            Rule.Require(
                csv.Count <= SheetReader.MostColumns, "import.too-many-columns", $"Tệp có hơn {SheetReader.MostColumns} cột. Hãy dùng tệp mẫu.");
            yield return new SheetRow(csv.RawRow, [.. csv.Record!.Select(Cell)]);
        }
    }

    /// <summary>Our own exports put an apostrophe before text that a spreadsheet would take for a formula.</summary>
    private static SheetCell Cell(string text) =>
        text.Length > 1 && text[0] == '\'' && FormulaStarts.Contains(text[1], StringComparison.Ordinal)
            ? new SheetCell(text[1..], false)
            : new SheetCell(text, text.StartsWith('='));
}

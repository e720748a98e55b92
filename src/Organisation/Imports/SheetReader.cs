using NamRo.Kernel.Files;
using NamRo.Kernel.Rules;

namespace NamRo.Organisation.Imports;

/// <summary>Reads the first sheet of an XLSX, or a CSV in any encoding that Vietnamese offices use.</summary>
internal static class SheetReader
{
    public const int MostRows = 50_000;
    public const int MostColumns = 100;

    /// <summary>What may be chosen in a form.</summary>
    public const string Extensions = ".xlsx,.csv";

    private static readonly HashSet<FileKind> Accepted = [FileKind.Xlsx, FileKind.Csv];

    /// <exception cref="FileRefusedException">The file is not what it says, or unsafe.</exception>
    /// <exception cref="RuleException">It cannot be read as a sheet with titles.</exception>
    public static Sheet Read(byte[] bytes, string fileName)
    {
        var kind = FileGate.Accept(bytes, fileName, Accepted);
        var rows = (kind == FileKind.Xlsx ? XlsxRows.Read(bytes) : CsvRows.Read(bytes))
            .Where(r => r.Cells.Any(c => c.Text.Length > 0 || c.IsFormula)).Take(MostRows + 2).ToList();
        Rule.Require(rows.Count > 0, "import.empty", $"Tệp không có dòng nào. Hãy dùng tệp mẫu, giữ dòng tiêu đề rồi điền từ dòng 2.");
        Rule.Require(
            rows.Count <= MostRows + 1, "import.too-many-rows", $"Tệp có hơn {MostRows} dòng. Hãy tách thành nhiều tệp.");
        return new Sheet([.. rows[0].Cells.Select(c => c.Text)], rows[1..]);
    }
}

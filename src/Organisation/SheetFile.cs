using NamRo.Organisation.Imports;

namespace NamRo.Organisation;

/// <summary>
/// A spreadsheet or CSV file as text, for modules that import tables of their own: the same gate, encodings and limits as the organisation's
/// imports.
/// </summary>
/// <param name="Titles">The first row.</param>
/// <param name="Rows">What follows, in the order of the titles.</param>
public sealed record SheetFile(IReadOnlyList<string> Titles, IReadOnlyList<SheetLine> Rows)
{
    /// <exception cref="Kernel.Files.FileRefusedException">The file is not what it says, or unsafe.</exception>
    /// <exception cref="Kernel.Rules.RuleException">It cannot be read as a sheet with titles.</exception>
    public static SheetFile Read(byte[] bytes, string fileName)
    {
        var sheet = SheetReader.Read(bytes, fileName);
        return new SheetFile(sheet.Titles, [.. sheet.Rows.Select(r => new SheetLine(r.Number, [.. r.Cells.Select(c => c.Text)], r.Cells.Any(c => c.IsFormula)))]);
    }
}

/// <param name="Number">As the spreadsheet counts, from 1.</param>
/// <param name="Cells">May be fewer than the titles.</param>
/// <param name="HasFormula">A cell holds a formula, whose value is not what was typed.</param>
public sealed record SheetLine(int Number, IReadOnlyList<string> Cells, bool HasFormula);

namespace NamRo.Organisation.Imports;

/// <summary>A sheet as text: titles in the first row, then rows. A cell that holds a formula is marked, because its value is not what was typed.</summary>
internal sealed record Sheet(IReadOnlyList<string> Titles, IReadOnlyList<SheetRow> Rows);

/// <param name="Number">As the spreadsheet counts, from 1.</param>
/// <param name="Cells">In the order of the titles; may be shorter.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells);

internal readonly record struct SheetCell(string Text, bool IsFormula);

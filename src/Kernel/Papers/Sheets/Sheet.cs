namespace NamRo.Kernel.Papers.Sheets;

/// <summary>One sheet of a workbook: title lines, a table with a head that stays in view and repeats in print, notes below.</summary>
public sealed record Sheet
{
    /// <summary>Shown on the tab; made fit for one by the writer (31 characters, no signs a tab cannot hold, no two alike).</summary>
    public required string Name { get; init; }

    public IReadOnlyList<string> TitleLines { get; init; } = [];

    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    /// <summary>Read once, from first to last.</summary>
    public required IEnumerable<IReadOnlyList<SheetCell>> Rows { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];
}

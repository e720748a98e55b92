namespace NamRo.Organisation.Imports;

/// <summary>One thing that is wrong in a sheet.</summary>
/// <param name="Row">As the spreadsheet counts, the titles being row 1; 0 when the whole sheet is meant.</param>
/// <param name="Column">Title as it stands in the sheet; null when the whole row is meant.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
internal sealed record ImportError(int Row, string? Column, FormattableString Sentence);

/// <summary>What an import did, or would do. With errors nothing is stored.</summary>
internal sealed record ImportReport(ImportKind Kind, int Rows, int Added, int Changed, int Unchanged, IReadOnlyList<ImportError> Errors)
{
    public bool IsClean => Errors.Count == 0;

    public int Changes => Added + Changed;
}

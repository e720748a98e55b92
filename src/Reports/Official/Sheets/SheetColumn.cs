namespace NamRo.Reports.Official.Sheets;

/// <param name="Head">The heading.</param>
/// <param name="Width">In characters of the default face.</param>
internal sealed record SheetColumn(string Head, double Width);

namespace NamRo.Kernel.Papers.Sheets;

/// <param name="Head">The heading.</param>
/// <param name="Width">In characters of the default face.</param>
public sealed record SheetColumn(string Head, double Width);

namespace NamRo.Kernel.Papers.Model;

/// <summary>The recipients, without dashes and marks, and where the file copy is kept ("VT, NV"), which becomes the "Lưu" line.</summary>
public sealed record Recipients(IReadOnlyList<string> Lines, string Archive);

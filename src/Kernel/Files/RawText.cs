namespace NamRo.Kernel.Files;

/// <summary>Text as a format reader found it, before tidying.</summary>
internal sealed record RawText(string Text, string? Encoding, IReadOnlyList<string> Notes);

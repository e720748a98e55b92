namespace NamRo.Kernel.Papers.Model;

/// <summary>A stretch of text; bold and italic add to what the element already is.</summary>
public sealed record Span(string Text, bool Bold = false, bool Italic = false);

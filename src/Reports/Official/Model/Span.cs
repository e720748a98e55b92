namespace NamRo.Reports.Official.Model;

/// <summary>A stretch of text; bold and italic add to what the element already is.</summary>
internal sealed record Span(string Text, bool Bold = false, bool Italic = false);

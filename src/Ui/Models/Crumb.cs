namespace NamRo.Ui.Models;

/// <summary>A step of the path above the heading; without an address it is plain text.</summary>
public sealed record Crumb(string Text, string? Href = null);

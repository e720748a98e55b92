namespace NamRo.Reports.Official.Checks;

/// <summary>A paragraph as read back from a file.</summary>
internal sealed record ReadParagraph
{
    /// <summary>The element of the rule, told by the paragraph's style; null for a paragraph in another style.</summary>
    public string? Element { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<Run> Runs { get; init; }

    /// <summary>The width of its table cell in points; null outside tables.</summary>
    public decimal? CellWidth { get; init; }

    /// <summary>A run with text. Size in points; a null colour is the automatic one.</summary>
    internal sealed record Run(string Text, string? Face, decimal Size, bool Bold, string? Color);
}

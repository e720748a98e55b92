namespace NamRo.Kernel.Papers.Format;

/// <summary>One element of a paper as a rule prescribes it. Sizes and the space before and after are in points; Min and Max include their ends.</summary>
public sealed record FormatElement
{
    public required string Element { get; init; }

    public required decimal Size { get; init; }

    public required decimal Min { get; init; }

    public required decimal Max { get; init; }

    public required bool Bold { get; init; }

    public required bool Italic { get; init; }

    public required bool Underline { get; init; }

    public required PaperAlign Align { get; init; }

    public required decimal Before { get; init; }

    public required decimal After { get; init; }

    /// <summary>Running text: indented first line and the line spacing of the rule.</summary>
    public required bool Flow { get; init; }

    public required FormatStatus Status { get; init; }

    /// <summary>The value is a default of the product, not read in any text of the rule; the interface says so.</summary>
    public bool IsDefault => Status is FormatStatus.Unverified or FormatStatus.Design;
}

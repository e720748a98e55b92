namespace NamRo.Kernel.Papers.Format;

/// <summary>Name, family and dates of a layout rule, as the data file gives them. Both dates are included.</summary>
public sealed record FormatRuleHead
{
    public required string Rule { get; init; }

    public required LayoutFamily Family { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public string? FallsBackTo { get; init; }

    public required string Title { get; init; }

    public required FormatStatus Status { get; init; }

    public string? Note { get; init; }
}

namespace NamRo.Reports.Official.Papers;

/// <summary>What a plan with its annex of allotted work says (documents.md 7.2, 7.5).</summary>
internal sealed record WorkPlanInput
{
    public required PaperOffice Office { get; init; }

    public required string Subject { get; init; }

    public IReadOnlyList<string> Bases { get; init; } = [];

    public required IReadOnlyList<string> Aims { get; init; }

    public required IReadOnlyList<string> Contents { get; init; }

    public required IReadOnlyList<string> CarryingOut { get; init; }

    /// <summary>The annex's title; "Phân công nhiệm vụ" when empty.</summary>
    public string? AnnexTitle { get; init; }

    public required IReadOnlyList<WorkAllotment> Allotments { get; init; }
}

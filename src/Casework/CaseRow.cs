using System.Text.Json.Serialization;
using NamRo.Kernel.Identity;

namespace NamRo.Casework;

/// <summary>A case as lists, counts and joins see it.</summary>
public sealed record CaseRow
{
    public required CaseId Id { get; init; }

    public required string Code { get; init; }

    public required string Kind { get; init; }

    public required CaseState State { get; init; }

    public required SecurityLabel Label { get; init; }

    public required string Title { get; init; }

    public required UnitId Issuer { get; init; }

    public required UnitId? Lead { get; init; }

    public required PersonId? Officer { get; init; }

    public required PersonId? AccountableLeader { get; init; }

    public required PersonId? IssuedBy { get; init; }

    public required CaseId? Parent { get; init; }

    public required BasisId? Basis { get; init; }

    public required string? Clause { get; init; }

    public required string? Citation { get; init; }

    public required CaseGroupId? Group { get; init; }

    /// <summary>The process version it follows.</summary>
    public required ProcessId? Process { get; init; }

    public required string? Product { get; init; }

    public required DueKind DueKind { get; init; }

    public required DateTime? DueAt { get; init; }

    public required DateTime? OriginalDueAt { get; init; }

    public required DateTime? ReviewAt { get; init; }

    /// <summary>Due instant, next review, or the far end of time: what lists sort by, with the id as tie-breaker.</summary>
    public required DateTime Urgency { get; init; }

    public required DateTime OpenedAt { get; init; }

    public required DateTime? IssuedAt { get; init; }

    public required DateTime? ReceivedAt { get; init; }

    public required DateTime? DoneAt { get; init; }

    public required DateTime? AcceptedAt { get; init; }

    public required DateTime? ClosedAt { get; init; }

    public required DateTime? CancelledAt { get; init; }

    public required DateTime? PausedAt { get; init; }

    public required HolderKind HolderKind { get; init; }

    public required UnitId? HolderUnit { get; init; }

    public required PersonId? HolderPerson { get; init; }

    public required DateTime? HolderSince { get; init; }

    /// <summary>The step in hand, for work that goes from hand to hand.</summary>
    public required int? Step { get; init; }

    public required string? StepName { get; init; }

    public required DateTime? StepDueAt { get; init; }

    /// <summary>The later day that was promised; the due instant stays the yardstick.</summary>
    public required DateTime? PromisedAt { get; init; }

    public required int Percent { get; init; }

    public required DateTime? LastProgressAt { get; init; }

    public required string? ResultDocument { get; init; }

    public required DelayCause DelayCause { get; init; }

    public required string? DelayCauseText { get; init; }

    public required int ReminderCount { get; init; }

    public required int ExtensionCount { get; init; }

    public required int TransferCount { get; init; }

    public required int SentBackCount { get; init; }

    public required int UnclearCount { get; init; }

    public required int ReopenCount { get; init; }

    public required int OverrideCount { get; init; }

    public required int ChildrenTotal { get; init; }

    public required int ChildrenOpen { get; init; }

    [JsonIgnore]
    public string SearchExact { get; init; } = "";

    [JsonIgnore]
    public string SearchFolded { get; init; } = "";

    public required long Version { get; init; }
}

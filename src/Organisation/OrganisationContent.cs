using NamRo.Kernel.WorkingTime;

namespace NamRo.Organisation;

/// <summary>Everything the map is made of. Lists may come in any order.</summary>
public sealed record OrganisationContent
{
    public long Revision { get; init; }

    public IReadOnlyList<UnitState> Units { get; init; } = [];

    public IReadOnlyList<PersonInfo> People { get; init; } = [];

    public IReadOnlyList<PostInfo> Posts { get; init; } = [];

    public IReadOnlyList<PostingInfo> Postings { get; init; } = [];

    /// <summary>Delegations that were not revoked; a revoked one that had begun ends on its last valid day.</summary>
    public IReadOnlyList<DelegationInfo> Delegations { get; init; } = [];

    public IReadOnlyList<SuccessionInfo> Successions { get; init; } = [];

    /// <summary>Every version of every calendar. Empty means those that come with the product.</summary>
    public IReadOnlyList<WorkCalendar> Calendars { get; init; } = [];
}

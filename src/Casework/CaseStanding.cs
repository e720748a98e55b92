using NamRo.Kernel.Identity;

namespace NamRo.Casework;

/// <summary>What a counted case is grouped by, with its cell as the number of <see cref="TimeCell"/>.</summary>
public sealed record CaseStanding
{
    public required UnitId? Lead { get; init; }

    public required BasisId? Basis { get; init; }

    public required CaseGroupId? Group { get; init; }

    public required PersonId? Officer { get; init; }

    public required int Cell { get; init; }
}

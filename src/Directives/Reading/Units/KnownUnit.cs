namespace NamRo.Directives.Reading.Units;

/// <summary>What a unit is, as far as groups such as "các phòng, ban" or "UBND các xã" need it.</summary>
internal enum UnitLevel
{
    Province,
    District,
    Commune,

    /// <summary>A department or an agency under a committee: sở, phòng, ban, trung tâm.</summary>
    Department,

    /// <summary>A body of the Party: committees, their offices and commissions; no part of "các phòng chuyên môn".</summary>
    Party,

    /// <summary>Fatherland Front, unions, associations.</summary>
    Organisation,
    Other,
}

/// <summary>A unit of the directory.</summary>
internal sealed record KnownUnit(string Id, string Name, IReadOnlyList<string> ShortNames, UnitLevel Level, string? ParentId = null);

/// <summary>A unit that may be meant; 1 is certain.</summary>
internal sealed record UnitCandidate(KnownUnit Unit, double Score);

/// <summary>What a printed name stands for.</summary>
/// <param name="Exact">The one unit that bears it, or null.</param>
/// <param name="Candidates">Units that resemble it, the likeliest first; holds the exact one too.</param>
/// <param name="Members">For a group ("các phòng, ban"): every unit it stands for.</param>
internal sealed record UnitMatch(KnownUnit? Exact, IReadOnlyList<UnitCandidate> Candidates, IReadOnlyList<KnownUnit> Members)
{
    public bool IsGroup => Members.Count > 0;
}

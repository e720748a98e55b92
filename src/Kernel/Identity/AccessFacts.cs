namespace NamRo.Kernel.Identity;

/// <summary>What the authoriser needs to know of a record, loaded from the store and never from the request.</summary>
/// <param name="Label">The record's label.</param>
/// <param name="Issuer">The unit that gave the work.</param>
/// <param name="Lead">The unit that answers for it.</param>
/// <param name="Others">Units that coordinate, watch or are consulted.</param>
/// <param name="Officer">The person who does it.</param>
/// <param name="AccountableLeader">The leader who answers for it.</param>
/// <param name="Opener">The person who opened it.</param>
public readonly record struct AccessFacts(
    SecurityLabel Label, UnitId? Issuer, UnitId? Lead, IReadOnlyCollection<UnitId> Others,
    PersonId? Officer, PersonId? AccountableLeader, PersonId? Opener);

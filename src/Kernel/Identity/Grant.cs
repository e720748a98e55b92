namespace NamRo.Kernel.Identity;

/// <summary>One role that a person has today through one post, and how far it reaches.</summary>
/// <param name="Role">What the post lets its holder do.</param>
/// <param name="Unit">The unit of the post.</param>
/// <param name="Units">Every unit within reach of the post on the day: its own and, for roles that look down, all below it.</param>
/// <param name="Ceiling">The highest label the holder may read in those units.</param>
/// <param name="Holder">Whose post it is: the actor's own, or the person who delegated it to the actor.</param>
public sealed record Grant(Role Role, UnitId Unit, IReadOnlySet<UnitId> Units, SecurityLabel Ceiling, PersonId Holder);

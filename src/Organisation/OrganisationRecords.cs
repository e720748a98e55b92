using NamRo.Kernel.Identity;

namespace NamRo.Organisation;

/// <summary>A unit as it looked on some day.</summary>
/// <param name="Id">Stays the same through renaming and moving.</param>
/// <param name="Code">Short code, unique for good, compared without regard to case.</param>
/// <param name="Name">Full official name on that day.</param>
/// <param name="ShortName">Name for lists; never empty.</param>
/// <param name="Aliases">Other ways in which documents write the unit, abbreviations included.</param>
/// <param name="System">Which of the four systems it belongs to.</param>
/// <param name="Level">What kind of unit it is, as data: "quận", "phường", "phòng"…; any depth.</param>
/// <param name="Parent">The unit above on that day; null at the top of a system.</param>
/// <param name="From">First office day of the unit's life.</param>
/// <param name="Until">Last office day of its life, inclusive; null while it stands.</param>
/// <param name="CalendarCode">Its own work calendar; empty means that of the nearest unit above.</param>
/// <param name="Order">Place among its siblings.</param>
public sealed record UnitInfo(
    UnitId Id, string Code, string Name, string ShortName, IReadOnlyList<string> Aliases, UnitSystem System, string Level,
    UnitId? Parent, DateOnly From, DateOnly? Until, string CalendarCode, int Order);

/// <summary>A person without contact data.</summary>
public sealed record PersonInfo(PersonId Id, string Code, string Name);

/// <summary>One seat of a unit and what it lets its holder do.</summary>
/// <param name="Id">The seat.</param>
/// <param name="Unit">Whose seat it is.</param>
/// <param name="Title">As it is printed: "Trưởng phòng".</param>
/// <param name="Roles">What the holder may do.</param>
/// <param name="IsHead">The holder is the head of the unit.</param>
/// <param name="Ceiling">The highest label the holder may read within reach.</param>
/// <param name="ReportsTo">The seat it reports to; null means the head of its unit, or of the nearest unit above.</param>
/// <param name="Rank">Place in the unit's list: the head is 1.</param>
/// <param name="Scope">The unit from which the roles of a leader or an office clerk look down; null means the seat's own unit.
/// The office of a committee sits below the committee yet works for all of it.</param>
public sealed record PostInfo(
    PostId Id, UnitId Unit, string Title, IReadOnlyList<Role> Roles, bool IsHead, SecurityLabel Ceiling, PostId? ReportsTo, int Rank,
    UnitId? Scope = null)
{
    /// <summary>Unique for good; used by imports.</summary>
    public string Code { get; init; } = "";

    /// <summary>First office day of the seat.</summary>
    public DateOnly From { get; init; }

    /// <summary>Last office day of the seat, inclusive; null while it stands.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>A person in a seat. <paramref name="Until"/> is the last day, inclusive.</summary>
public sealed record PostingInfo(PersonId Person, PostId Post, DateOnly From, DateOnly? Until, bool IsPrimary);

/// <summary>Somebody acts for an absent person from <paramref name="Start"/> to <paramref name="End"/>, both days inclusive.</summary>
public sealed record DelegationInfo(Guid Id, PersonId From, PersonId To, DateOnly Start, DateOnly End, string Reason, string? Document);

/// <summary>How a unit looked from <paramref name="Since"/> on, until its next state.</summary>
public sealed record UnitState(DateOnly Since, UnitInfo Unit)
{
    /// <summary>The legal document of the change.</summary>
    public string? Document { get; init; }
}

/// <summary>A unit's work goes on in another from <paramref name="On"/>, by a change with a legal document.</summary>
public sealed record SuccessionInfo(UnitId From, UnitId To, SuccessionKind Kind, DateOnly On, string Document);

using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;

namespace NamRo.Organisation;

/// <summary>A unit began its life.</summary>
[EventName("organisation.unit-opened")]
public sealed record UnitOpened(
    UnitId Unit, string Code, string Name, string ShortName, UnitSystem System, string Level, UnitId? Parent, DateOnly From,
    string CalendarCode, string? Document) : ActivityEvent;

[EventName("organisation.unit-renamed")]
public sealed record UnitRenamed(UnitId Unit, string Name, string ShortName, DateOnly Since, string? Document) : ActivityEvent;

/// <summary>A unit came under another parent.</summary>
[EventName("organisation.unit-moved")]
public sealed record UnitMoved(UnitId Unit, UnitId? Parent, DateOnly Since, string? Document) : ActivityEvent;

/// <summary>A unit took up another work calendar; empty means that of the unit above.</summary>
[EventName("organisation.unit-calendar-changed")]
public sealed record UnitCalendarChanged(UnitId Unit, string CalendarCode, DateOnly Since) : ActivityEvent;

/// <summary>How documents write the unit and where it stands in lists; no history is kept of either.</summary>
[EventName("organisation.unit-described")]
public sealed record UnitDescribed(UnitId Unit, IReadOnlyList<string> Aliases, int Order) : ActivityEvent;

/// <summary>A unit ended. Open work is not touched: Casework moves it to the successors.</summary>
[EventName("organisation.unit-closed")]
public sealed record UnitClosed(UnitId Unit, DateOnly LastDay, string? Document) : ActivityEvent;

/// <summary>Another unit follows this one from <paramref name="On"/>. Open work is moved by Casework, which listens for this.</summary>
[EventName("organisation.unit-succeeded")]
public sealed record UnitSucceeded(UnitId Unit, UnitId Successor, SuccessionKind Kind, DateOnly On, string Document) : ActivityEvent;

/// <summary>Contact data stays out of the log on purpose: the log is kept for good.</summary>
[EventName("organisation.person-recorded")]
public sealed record PersonRecorded(PersonId Person, string Code, string Name) : ActivityEvent;

[EventName("organisation.person-corrected")]
public sealed record PersonCorrected(PersonId Person, string Name, bool ContactChanged) : ActivityEvent;

/// <summary>The person left the organisation; nothing may be given to them after the last day.</summary>
[EventName("organisation.person-left")]
public sealed record PersonLeft(PersonId Person, DateOnly LastDay, string? Document) : ActivityEvent;

[EventName("organisation.person-returned")]
public sealed record PersonReturned(PersonId Person, DateOnly On, string? Document) : ActivityEvent;

[EventName("organisation.post-opened")]
public sealed record PostOpened(
    PostId Post, string Code, UnitId Unit, string Title, IReadOnlyList<Role> Roles, bool IsHead, SecurityLabel Ceiling, PostId? ReportsTo,
    UnitId? Scope, int Rank, DateOnly From, string? Document) : ActivityEvent;

/// <summary>The seat reports to another seat from now on.</summary>
[EventName("organisation.post-subordinated")]
public sealed record PostSubordinated(PostId Post, PostId? ReportsTo) : ActivityEvent;

[EventName("organisation.post-closed")]
public sealed record PostClosed(PostId Post, DateOnly LastDay, string? Document) : ActivityEvent;

[EventName("organisation.appointed")]
public sealed record Appointed(PersonId Person, PostId Post, DateOnly From, DateOnly? Until, bool IsPrimary, string? Document) : ActivityEvent;

[EventName("organisation.posting-ended")]
public sealed record PostingEnded(PersonId Person, PostId Post, DateOnly From, DateOnly LastDay, string? Document) : ActivityEvent;

[EventName("organisation.delegated")]
public sealed record Delegated(
    Guid Delegation, PersonId From, PersonId To, DateOnly Start, DateOnly End, string Reason, string? Document) : ActivityEvent;

/// <summary>The delegation ended early: <paramref name="LastDay"/> is its last valid day, and lies before its start when it never began.</summary>
[EventName("organisation.delegation-revoked")]
public sealed record DelegationRevoked(Guid Delegation, DateOnly LastDay) : ActivityEvent;

/// <summary>A calendar has a new version; clocks that are open may move, closed ones never.</summary>
[EventName("organisation.calendar-published")]
public sealed record CalendarPublished(string Code, int Version, string Name, string? Document) : ActivityEvent;

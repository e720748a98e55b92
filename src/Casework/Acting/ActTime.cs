using NamRo.Casework.Cases;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Casework.Acting;

/// <summary>The instant and office day of an act, and the calendars that count for it.</summary>
internal sealed class ActTime(TimeProvider clock, IOrganisation organisation)
{
    public DateTime Now { get; } = clock.UtcNow();

    public DateOnly Today => DateOnly.FromDateTime(OfficeClock.ToOffice(Now));

    public OrganisationMap Map { get; } = organisation.Map;

    /// <summary>The calendar a case runs on: the version fixed at issue, or that of the unit which would lead it.</summary>
    public WorkCalendar CalendarOf(CaseFile c) => CalendarOf(c.CalendarCode, c.CalendarVersion, c.Lead ?? c.Issuer);

    /// <summary>The calendar version a case stands on; that of its unit while it stands on none.</summary>
    public WorkCalendar CalendarOf(string? code, int version, UnitId unit) => code is null ? Map.CalendarOf(unit) : Map.Calendar(code, version);

    public CaseAct Act(Actor actor, Grant? grant, WorkCalendar calendar) => new(
        actor.Person, grant?.Unit ?? actor.Unit, grant is not null && grant.Holder != actor.Person ? grant.Holder : null, Now, calendar);
}

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
    public WorkCalendar CalendarOf(CaseFile c) => c.CalendarCode is { } code
        ? Map.Calendar(code, c.CalendarVersion)
        : Map.CalendarOf(c.Lead ?? c.Issuer);

    public CaseAct Act(Actor actor, Grant? grant, WorkCalendar calendar) => new(
        actor.Person, grant?.Unit ?? actor.Unit, grant is not null && grant.Holder != actor.Person ? grant.Holder : null, Now, calendar);
}

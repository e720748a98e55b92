using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.Organisation;

/// <summary>The door for writing. Used by pages, import, demo and tests.</summary>
public interface IOrganisationEditor
{
    /// <summary>
    /// Begins a set of changes that are saved together or not at all. Reads the organisation once; the verbs then run without the database,
    /// so a set may hold thousands. Two sets that overlap in time cannot both be saved: the second is refused as stale.
    /// </summary>
    Task<IOrganisationEdit> BeginAsync(Actor actor, CancellationToken cancellation = default);
}

/// <summary>
/// A set of changes of the organisation. Every verb but <see cref="Delegate"/> and <see cref="RevokeDelegation"/> needs the permission
/// <c>organisation.manage</c> (calendars: <c>calendar.manage</c>), or the system actor. Every verb refuses with a <see cref="RuleException"/>
/// that says what to do, and answers <see cref="NotFoundException"/> for unknown ids. Days are office days; last days are inclusive.
/// </summary>
public interface IOrganisationEdit
{
    UnitId OpenUnit(NewUnit unit);

    void RenameUnit(UnitId unit, string name, string shortName, DateOnly since, string? document = null);

    void MoveUnit(UnitId unit, UnitId? parent, DateOnly since, string? document = null);

    void ChangeUnitCalendar(UnitId unit, string calendarCode, DateOnly since);

    void DescribeUnit(UnitId unit, IReadOnlyList<string> aliases, int order);

    /// <summary>Ends the unit and its vacant seats. Refused while a unit below or a posting goes on after the last day.</summary>
    void CloseUnit(UnitId unit, DateOnly lastDay, string? document = null);

    void Succeed(NewSuccession succession);

    PersonId RecordPerson(NewPerson person);

    void CorrectPerson(PersonId person, string name, string? email, string? phone);

    /// <summary>Ends every posting of the person and lets nobody appoint them afterwards.</summary>
    void LeavePerson(PersonId person, DateOnly lastDay, string? document = null);

    /// <summary>A person who left works here again from the day.</summary>
    void ReturnPerson(PersonId person, DateOnly on, string? document = null);

    PostId OpenPost(NewPost post);

    void SubordinatePost(PostId post, PostId? reportsTo);

    void ClosePost(PostId post, DateOnly lastDay, string? document = null);

    void Appoint(NewPosting posting);

    void EndPosting(PersonId person, PostId post, DateOnly lastDay, string? document = null);

    /// <summary>Any official for their own duties; organisation managers for anybody.</summary>
    Guid Delegate(NewDelegation delegation);

    /// <summary>Ends the delegation before today; the deputy's rights end at once.</summary>
    void RevokeDelegation(Guid delegation);

    /// <summary>The number of the new version.</summary>
    int PublishCalendar(NewCalendarVersion calendar);

    /// <summary>Refuses what only the whole set can show: seats that report to nobody or in a circle, calendars that were never published.</summary>
    void Check();

    /// <summary>Checks what only the whole set can show, then saves it in one transaction and refreshes the shared map.</summary>
    Task SaveAsync(CancellationToken cancellation = default);
}

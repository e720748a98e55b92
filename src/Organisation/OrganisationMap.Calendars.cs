using System.Collections.Frozen;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation.Store;

namespace NamRo.Organisation;

public sealed partial class OrganisationMap
{
    private readonly FrozenDictionary<string, WorkCalendar[]> calendars;

    /// <summary>The latest version of every calendar, by code.</summary>
    public IReadOnlyList<WorkCalendar> Calendars => [.. calendars.Values.Select(v => v[^1]).OrderBy(c => c.Code, StringComparer.Ordinal)];

    /// <summary>
    /// The latest version of the unit's calendar, or of that of the nearest unit above with one; the office hours of the state
    /// (<see cref="CalendarCatalogue.DefaultCode"/>) when there is none all the way up. Both are taken in their latest known state.
    /// </summary>
    public WorkCalendar CalendarOf(UnitId unit)
    {
        var at = Unit(unit);
        for (var steps = 0; at is not null && steps < units.Count; steps++)
        {
            if (at.CalendarCode.Length > 0)
            {
                return Calendar(at.CalendarCode);
            }

            at = at.Parent is { } parent ? Unit(parent) : null;
        }

        return Calendar(CalendarCatalogue.DefaultCode);
    }

    /// <summary>The latest version of the calendar.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public WorkCalendar Calendar(string code) => VersionsOf(code) is [.., var latest] ? latest : throw new NotFoundException("calendar");

    /// <summary>One version of the calendar, for clocks that stay on theirs.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public WorkCalendar Calendar(string code, int version) =>
        Array.Find(VersionsOf(code), c => c.Version == version) ?? throw new NotFoundException("calendar");

    private static FrozenDictionary<string, WorkCalendar[]> CalendarsOf(IReadOnlyList<WorkCalendar> stored)
    {
        // Before the first change is saved the calendars that come with the product hold; saving it stores them.
        var all = stored.Count > 0 ? stored : [.. CalendarCatalogue.Embedded.Definitions.Select(d => CalendarCatalogue.Embedded.Get(d.Code))];
        return all.GroupBy(c => Keys.Of(c.Code)).ToFrozenDictionary(g => g.Key, g => g.OrderBy(c => c.Version).ToArray());
    }

    private WorkCalendar[] VersionsOf(string code) => calendars.GetValueOrDefault(Keys.Of(code), []);
}

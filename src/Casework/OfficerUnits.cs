using NamRo.Kernel.Identity;
using NamRo.Organisation;

namespace NamRo.Casework;

/// <summary>The one unit an officer counts for: that of the primary seat on the day, so that nobody is counted twice.</summary>
public static class OfficerUnits
{
    /// <summary>The person's own unit on the day; null without a seat.</summary>
    public static UnitId? Of(OrganisationMap map, PersonId person, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map.PostsOf(person, on) is [var first, ..] ? first.Post.Unit : null;
    }

    /// <summary>Everybody whose own unit it is on the day.</summary>
    public static IEnumerable<PersonId> PeopleOf(OrganisationMap map, UnitId unit, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map.PeopleIn(unit, on).Select(p => p.Person.Id).Distinct().Where(p => Of(map, p, on) == unit);
    }
}

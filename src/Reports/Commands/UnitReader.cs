using NamRo.Kernel.Identity;
using NamRo.Organisation;

namespace NamRo.Reports.Commands;

/// <summary>
/// Who reads when the command line makes a report: somebody with the scope of the whole unit, up to the label that a leader may read. Named
/// cases (label Case) stay closed, as they are to leaders who are not named on them.
/// </summary>
internal static class UnitReader
{
    public static Actor Of(OrganisationMap map, UnitId unit, DateOnly on)
    {
        var reach = map.Subtree(unit, on).Append(unit).ToHashSet();
        return new Actor(
            Actor.SystemPerson, Actor.System.Name, unit, [new Grant(Role.Leader, unit, reach, SecurityLabel.Restricted, Actor.SystemPerson)]);
    }
}

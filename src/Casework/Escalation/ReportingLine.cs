using NamRo.Casework.Cases;
using NamRo.Kernel.Identity;
using NamRo.Organisation;

namespace NamRo.Casework.Escalation;

/// <summary>Whom a rung speaks to: upward from whoever holds the case now, never from whoever was first given it.</summary>
internal static class ReportingLine
{
    public static IReadOnlyList<PersonId> For(CaseFile c, RungAudience audience, OrganisationMap map, DateOnly day)
    {
        var unit = c.HolderUnit ?? c.Lead!.Value;
        var addressee = audience switch
        {
            RungAudience.Officer => c.HolderPerson ?? map.HeadOf(unit, day)?.Id,
            RungAudience.UnitHead => map.HeadOf(unit, day)?.Id,
            RungAudience.LeaderInCharge => map.LeaderInCharge(unit, day)?.Id,
            _ => map.HeadOf(c.Issuer, day)?.Id,
        };
        addressee ??= map.LeaderInCharge(unit, day)?.Id ?? c.AccountableLeader;
        return addressee is { } person ? [person] : [];
    }
}

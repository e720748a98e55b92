using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;

namespace NamRo.Casework.Reading;

/// <summary>
/// The visible-filter: which cases a reader may see, as a condition of the query, from the same policy table that decides single acts.
/// A case is visible when a unit that takes part in it lies within a grant that may read it and its label within the grant's ceiling, or
/// when the reader, or someone the reader stands in for, is named on it. Everything else is absent.
/// </summary>
internal sealed class CaseVisibility(AppDb db, AccessPolicy policy)
{
    public const string Read = "case.read";

    private static readonly Dictionary<PartRole, AccessRelation> RelationOf = new()
    {
        [PartRole.Issuer] = AccessRelation.Issuer,
        [PartRole.Lead] = AccessRelation.Lead,
        [PartRole.Coordinator] = AccessRelation.Other,
        [PartRole.Watcher] = AccessRelation.Other,
        [PartRole.Consulted] = AccessRelation.Other,
    };

    public IQueryable<CaseFile> For(Actor actor)
    {
        var people = actor.ActsFor.Select(p => (PersonId?)p).ToArray();
        var openers = actor.ActsFor.ToArray();
        var units = UnitsByCeiling(actor);
        var cases = db.Set<CaseFile>().AsNoTracking();
        var parts = db.Set<Participant>();
        var upToInternal = units[SecurityLabel.Internal];
        var upToRestricted = units[SecurityLabel.Restricted];
        return cases.Where(c =>
            ((c.Label == SecurityLabel.Public || c.Label == SecurityLabel.Internal) && parts.Any(p => p.Case == c.Id && upToInternal.Contains(p.Unit)))
            || (c.Label == SecurityLabel.Restricted && parts.Any(p => p.Case == c.Id && upToRestricted.Contains(p.Unit)))
            || people.Contains(c.Officer) || people.Contains(c.AccountableLeader) || openers.Contains(c.OpenedBy));
    }

    private Dictionary<SecurityLabel, UnitId[]> UnitsByCeiling(Actor actor)
    {
        HashSet<UnitId> wide = [], narrow = [];
        foreach (var grant in actor.Grants.Where(Reads))
        {
            wide.UnionWith(grant.Units);
            if (grant.Ceiling >= SecurityLabel.Restricted)
            {
                narrow.UnionWith(grant.Units);
            }
        }

        return new() { [SecurityLabel.Internal] = [.. wide], [SecurityLabel.Restricted] = [.. narrow] };
    }

    private bool Reads(Grant grant)
    {
        foreach (var relation in policy.Relations(grant.Role, Read))
        {
            if (RelationOf.ContainsValue(relation))
            {
                return true;
            }
        }

        return false;
    }
}

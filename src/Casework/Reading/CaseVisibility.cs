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

    public IQueryable<CaseFile> For(Actor actor)
    {
        var openers = Named(actor, AccessRelation.Opener);
        var officers = Nullable(Named(actor, AccessRelation.Officer));
        var leaders = Nullable(Named(actor, AccessRelation.Accountable));
        var toPublic = Units(actor, SecurityLabel.Public);
        var toInternal = Units(actor, SecurityLabel.Internal);
        var toRestricted = Units(actor, SecurityLabel.Restricted);
        var parts = db.Set<Participant>();
        return db.Set<CaseFile>().AsNoTracking().Where(c =>
            (c.Label == SecurityLabel.Internal && parts.Any(p => p.Case == c.Id && toInternal.Contains(p.Unit)))
            || (c.Label == SecurityLabel.Public && parts.Any(p => p.Case == c.Id && toPublic.Contains(p.Unit)))
            || (c.Label == SecurityLabel.Restricted && parts.Any(p => p.Case == c.Id && toRestricted.Contains(p.Unit)))
            || officers.Contains(c.Officer) || leaders.Contains(c.AccountableLeader) || openers.Contains(c.OpenedBy));
    }

    /// <summary>Units in which a grant with at least this ceiling reads. A role that reads one kind of part reads them all; the policy is checked for it.</summary>
    private UnitId[] Units(Actor actor, SecurityLabel label) =>
        [.. actor.Grants.Where(g => g.Ceiling >= label && May(g, AccessRelation.Lead)).SelectMany(g => g.Units).Distinct()];

    /// <summary>People whose name on a case opens it to the actor.</summary>
    private PersonId[] Named(Actor actor, AccessRelation relation) =>
        [.. actor.Grants.Where(g => May(g, relation)).Select(g => g.Holder).Distinct()];

    private bool May(Grant grant, AccessRelation relation) => policy.Relations(grant.Role, Read).Contains(relation);

    private static PersonId?[] Nullable(PersonId[] people) => [.. people.Select(p => (PersonId?)p)];
}

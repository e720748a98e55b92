using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;

namespace NamRo.Casework.Reading;

/// <summary>
/// The visible-filter: which cases a reader may see, as a condition of the query, from the same policy table that decides single acts.
/// A case is visible when a unit that takes part in it lies within a grant that may read it and its label within the grant's ceiling, or
/// when the reader, or someone the reader stands in for, is named on it. Everything else is absent. One semi-join: the database begins with
/// the reader's own few cases or with the list's order, whichever is less work.
/// </summary>
internal sealed class CaseVisibility(AppDb db, AccessPolicy policy)
{
    public const string Read = "case.read";

    private static readonly AccessRelation[] Names = [AccessRelation.Opener, AccessRelation.Officer, AccessRelation.Accountable];

    public IQueryable<CaseFile> For(Actor actor)
    {
        var named = Named(actor);
        var toPublic = Keys(actor, SecurityLabel.Public, named);
        var toInternal = Keys(actor, SecurityLabel.Internal, named);
        var toRestricted = Keys(actor, SecurityLabel.Restricted, named);
        var viewers = db.Set<Viewer>();
        return db.Set<CaseFile>().AsNoTracking().Where(c => viewers.Any(v =>
            v.Case == c.Id
            && ((v.Label == SecurityLabel.Internal && toInternal.Contains(v.Key))
                || (v.Label == SecurityLabel.Public && toPublic.Contains(v.Key))
                || (v.Label == SecurityLabel.Restricted && toRestricted.Contains(v.Key))
                || (v.Label == SecurityLabel.Case && named.Contains(v.Key)))));
    }

    /// <summary>What opens cases to the actor, each with the labels it opens. Together they mean what <see cref="For"/> means.</summary>
    public IReadOnlyList<ViewerKey> KeysOf(Actor actor)
    {
        var named = Named(actor);
        var labels = Enum.GetValues<SecurityLabel>();
        return
        [
            .. labels.Where(l => l != SecurityLabel.Case).SelectMany(l => Keys(actor, l, []).Select(k => (Key: k, Label: l)))
                .GroupBy(p => p.Key).Select(g => new ViewerKey(g.Key, [.. g.Select(p => p.Label)])),
            .. named.Select(n => new ViewerKey(n, labels)),
        ];
    }

    /// <summary>
    /// Units in which a grant with at least this ceiling reads, and the names that need no ceiling. A role that reads one kind of part reads
    /// them all; the policy is checked for it.
    /// </summary>
    private Guid[] Keys(Actor actor, SecurityLabel label, Guid[] named) =>
    [
        .. actor.Grants.Where(g => g.Ceiling >= label && May(g, AccessRelation.Lead)).SelectMany(g => g.Units).Select(u => u.Value).Distinct(),
        .. named,
    ];

    /// <summary>People whose name on a case opens it to the actor; a role that reads by one kind of name reads by all, which is checked too.</summary>
    private Guid[] Named(Actor actor) => [.. actor.Grants.Where(g => Names.Any(n => May(g, n))).Select(g => g.Holder.Value).Distinct()];

    private bool May(Grant grant, AccessRelation relation) => policy.Relations(grant.Role, Read).Contains(relation);
}

/// <summary>A unit or a name that opens cases of these labels.</summary>
internal sealed record ViewerKey(Guid Key, SecurityLabel[] Labels);

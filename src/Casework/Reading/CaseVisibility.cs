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

    /// <summary>Up to so many units and names, a reader's cases are found from them; beyond, they are checked on the way.</summary>
    public const int MostNarrowKeys = 8;

    private static readonly AccessRelation[] Names = [AccessRelation.Opener, AccessRelation.Officer, AccessRelation.Accountable];

    /// <param name="openOnly">Only what is given and neither done nor cancelled; found from the small index of open work.</param>
    public IQueryable<CaseFile> For(Actor actor, bool openOnly = false)
    {
        var named = Named(actor);
        var toPublic = Keys(actor, SecurityLabel.Public, named);
        var toInternal = Keys(actor, SecurityLabel.Internal, named);
        var toRestricted = Keys(actor, SecurityLabel.Restricted, named);
        var viewers = db.Set<Viewer>().Where(v =>
            (v.Label == SecurityLabel.Internal && toInternal.Contains(v.Key))
            || (v.Label == SecurityLabel.Public && toPublic.Contains(v.Key))
            || (v.Label == SecurityLabel.Restricted && toRestricted.Contains(v.Key))
            || (v.Label == SecurityLabel.Case && named.Contains(v.Key)));
        var cases = db.Set<CaseFile>().AsNoTracking();
        if (openOnly)
        {
            viewers = viewers.Where(v => v.IsOpen);
            cases = cases.Where(c => c.IssuedAt != null && c.DoneAt == null && c.CancelledAt == null);
        }

        return toPublic.Length > MostNarrowKeys ? Broad(actor, cases, named, viewers) : cases.Where(c => viewers.Any(v => v.Case == c.Id));
    }

    /// <summary>
    /// The same for readers of many units. Nearly all their cases are led or were issued by one of these units, which the case itself tells,
    /// as it tells every name; only units that stand beside are looked up among the viewers, and those are few.
    /// </summary>
    private IQueryable<CaseFile> Broad(Actor actor, IQueryable<CaseFile> cases, Guid[] named, IQueryable<Viewer> viewers)
    {
        PersonId?[] people = [.. named.Select(n => (PersonId?)new PersonId(n))];
        UnitId?[] toInternal = Units(actor, SecurityLabel.Internal), toPublic = Units(actor, SecurityLabel.Public), toRestricted = Units(actor, SecurityLabel.Restricted);
        return cases.Where(c =>
            (c.Label == SecurityLabel.Internal && (toInternal.Contains(c.Lead) || toInternal.Contains(c.Issuer)))
            || (c.Label == SecurityLabel.Public && (toPublic.Contains(c.Lead) || toPublic.Contains(c.Issuer)))
            || (c.Label == SecurityLabel.Restricted && (toRestricted.Contains(c.Lead) || toRestricted.Contains(c.Issuer)))
            || people.Contains(c.AccountableLeader) || people.Contains(c.OpenedBy) || people.Contains(c.Officer)
            || viewers.Any(v => v.IsSide && v.Case == c.Id));
    }

    /// <summary>What opens cases to the actor, each with the labels it opens. Together they mean what <see cref="For"/> means.</summary>
    public IReadOnlyList<ViewerKey> KeysOf(Actor actor)
    {
        var named = Named(actor);
        var labels = Enum.GetValues<SecurityLabel>();
        return
        [
            .. labels.Where(l => l != SecurityLabel.Case).SelectMany(l => Keys(actor, l, []).Select(k => (Key: k, Label: l)))
                .GroupBy(p => p.Key).Select(g => new ViewerKey(g.Key, [.. g.Select(p => p.Label)], IsUnit: true)),
            .. named.Select(n => new ViewerKey(n, labels, IsUnit: false)),
        ];
    }

    /// <summary>The units that open cases of a label, and the names that open every case they stand on.</summary>
    private Guid[] Keys(Actor actor, SecurityLabel label, Guid[] named) => [.. Units(actor, label).Select(u => u!.Value.Value), .. named];

    /// <summary>Units in which a grant with at least this ceiling reads. A role that reads one kind of part reads them all; the policy is checked for it.</summary>
    private UnitId?[] Units(Actor actor, SecurityLabel label) =>
        [.. actor.Grants.Where(g => g.Ceiling >= label && May(g, AccessRelation.Lead)).SelectMany(g => g.Units).Distinct().Select(u => (UnitId?)u)];

    /// <summary>People whose name on a case opens it to the actor; a role that reads by one kind of name reads by all, which is checked too.</summary>
    private Guid[] Named(Actor actor) => [.. actor.Grants.Where(g => Names.Any(n => May(g, n))).Select(g => g.Holder.Value).Distinct()];

    private bool May(Grant grant, AccessRelation relation) => policy.Relations(grant.Role, Read).Contains(relation);
}

/// <summary>A unit or a name that opens cases of these labels.</summary>
internal sealed record ViewerKey(Guid Key, SecurityLabel[] Labels, bool IsUnit);

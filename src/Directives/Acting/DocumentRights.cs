using System.Linq.Expressions;
using NamRo.Directives.Documents;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Directives.Acting;

/// <summary>
/// Who may read and who may register. A document stands in the register of a committee; those within the committee and those whose grant
/// reaches a unit below it may read it, up to their ceiling. What may not be read is not found.
/// </summary>
internal sealed class DocumentRights(Authoriser authoriser, AccessPolicy policy, IOrganisation organisation, TimeProvider clock)
{
    public const string Read = "document.read";
    public const string Write = "document.register";

    public DateOnly Today => clock.Today();

    public bool MayRead(Actor actor, Document document) =>
        actor.IsSystem || authoriser.Decide(actor, Read, Facts(document.Owner, document.Label, document.RegisteredBy)) is not null;

    public bool MayWrite(Actor actor, Document document) =>
        authoriser.Decide(actor, Write, Facts(document.Owner, document.Label, document.RegisteredBy)) is not null;

    public bool MayWrite(Actor actor, DocumentView document) =>
        authoriser.Decide(actor, Write, Facts(document.Owner, document.Label, document.RegisteredBy)) is not null;

    /// <summary>The grant under which the actor keeps this document.</summary>
    public Grant RequireWrite(Actor actor, Document document)
    {
        RequireRead(actor, document);
        return authoriser.Decide(actor, Write, Facts(document.Owner, document.Label, document.RegisteredBy)) ?? throw Denied();
    }

    /// <summary>The grant under which the actor registers for the owner.</summary>
    public Grant RequireRegister(Actor actor, UnitId owner, SecurityLabel label) =>
        authoriser.Decide(actor, Write, Facts(owner, label, null)) ?? throw Denied();

    public Document RequireRead(Actor actor, Document? document) =>
        document is not null && MayRead(actor, document) ? document : throw new NotFoundException(Document.LogKind);

    /// <summary>The same rule as a condition of a query.</summary>
    public Expression<Func<Document, bool>> Visible(Actor actor)
    {
        var wide = OwnersFor(actor, SecurityLabel.Internal);
        var narrow = OwnersFor(actor, SecurityLabel.Restricted);
        var openers = actor.Grants.Where(g => Has(g, AccessRelation.Opener)).Select(g => g.Holder).Distinct().ToArray();
        return d =>
            ((d.Label == SecurityLabel.Public || d.Label == SecurityLabel.Internal) && wide.Contains(d.Owner))
            || (d.Label == SecurityLabel.Restricted && narrow.Contains(d.Owner))
            || openers.Contains(d.RegisteredBy);
    }

    /// <summary>Committees for which the actor may register: those with units below them.</summary>
    public IReadOnlyList<UnitInfo> Owners(Actor actor)
    {
        var map = organisation.Map;
        return [.. map.Units(Today).Where(u =>
            map.Children(u.Id, Today).Count > 0 && authoriser.Decide(actor, Write, Facts(u.Id, SecurityLabel.Public, null)) is not null)];
    }

    private static AccessDeniedException Denied() => new(
        "document.not-yours", $"Bạn không có quyền vào sổ văn bản của cơ quan này. Văn thư hoặc lãnh đạo của cơ quan đó mới làm được.");

    private AccessFacts Facts(UnitId owner, SecurityLabel label, PersonId? registeredBy) =>
        new(label, owner, null, organisation.Map.Subtree(owner, Today), null, null, registeredBy);

    private UnitId[] OwnersFor(Actor actor, SecurityLabel label)
    {
        var (map, today) = (organisation.Map, Today);
        HashSet<UnitId> owners = [];
        foreach (var grant in actor.Grants.Where(g => g.Ceiling >= label))
        {
            if (Has(grant, AccessRelation.Issuer))
            {
                owners.UnionWith(grant.Units);
            }

            if (Has(grant, AccessRelation.Other))
            {
                owners.UnionWith(grant.Units.SelectMany(u => map.Ancestors(u, today).Select(a => a.Id).Append(u)));
            }
        }

        return [.. owners];
    }

    private bool Has(Grant grant, AccessRelation relation) => policy.Relations(grant.Role, Read).Contains(relation);
}

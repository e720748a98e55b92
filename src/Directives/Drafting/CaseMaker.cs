using NamRo.Casework;
using NamRo.Directives.Documents;
using NamRo.Kernel.Identity;
using NamRo.Organisation;

namespace NamRo.Directives.Drafting;

/// <summary>Makes the content of a case of a draft for one lead unit, filling in who does it, who answers and by which process.</summary>
internal sealed class CaseMaker(OrganisationMap map, DateOnly today, IReadOnlyList<ProcessInfo> processes)
{
    /// <summary>One content for each lead unit; one without a lead when none is named, so that the clears can say so.</summary>
    public IEnumerable<CaseContent> For(Document document, DraftContent draft) =>
        draft.Leads.Count == 0 ? [For(document, draft, null)] : draft.Leads.Distinct().Select(lead => For(document, draft, lead));

    private CaseContent For(Document document, DraftContent draft, UnitId? lead) => new()
    {
        Title = draft.Title,
        Label = document.Label,
        Issuer = document.Owner,
        Lead = lead,
        Coordinators = [.. draft.Coordinators.Where(u => u != lead)],
        Watchers = [.. draft.Monitors.Where(u => u != lead)],
        Officer = lead is { } unit ? OfficerOf(draft, unit) : draft.Officer,
        AccountableLeader = draft.AccountableLeader ?? (lead is { } of ? map.LeaderInCharge(of, today)?.Id : null),
        Basis = document.Id.Basis,
        Clause = string.IsNullOrWhiteSpace(draft.Anchor) ? null : draft.Anchor,
        Citation = Suggestions.Citation(draft.Anchor, document.Kind, document.PrintedNumber),
        Group = draft.Group,
        Process = draft.Process ?? Suggestions.Process(draft.Product, processes),
        Product = draft.Product,
        JudgedBy = draft.JudgedBy,
        Due = draft.Due,
    };

    /// <summary>A named officer serves the lead in which they hold a post; other leads of the same draft are served by their heads.</summary>
    private PersonId? OfficerOf(DraftContent draft, UnitId lead)
    {
        var named = draft.Officer is { } officer && (draft.Leads.Count == 1 || map.HoldsPostIn(officer, lead, today));
        return named ? draft.Officer : map.HeadOf(lead, today)?.Id;
    }
}

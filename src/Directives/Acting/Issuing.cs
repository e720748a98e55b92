using System.Globalization;
using NamRo.Casework;
using NamRo.Directives.Documents;
using NamRo.Directives.Drafting;
using NamRo.Directives.Storage;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Directives.Acting;

/// <summary>Turns drafts into cases: those whose clears pass are opened and issued in one transaction, the others are said to be held.</summary>
internal sealed class Issuing(DocumentStore store, DocumentRights rights, ICasework casework, IOrganisation organisation, TimeProvider clock)
{
    /// <summary>Issues accepted drafts, each for the lead units to which it was not given yet.</summary>
    public async Task<IssueOutcome> IssueAsync(Actor actor, DocumentFolder folder, IReadOnlyList<DraftId>? only, CancellationToken cancellation)
    {
        var grant = rights.RequireWrite(actor, folder.Document);
        var chosen = Chosen(folder, only);
        var plan = await PlanAsync(folder, chosen.Select(d => (d, d.Content, GivenWork.Once)), cancellation);
        return await GiveAsync(actor, DocumentAct.Of(actor, grant, clock.UtcNow()), folder, plan, null, cancellation);
    }

    /// <summary>Gives the dated work of one month of the recurring drafts.</summary>
    public async Task<IssueOutcome> IssuePeriodAsync(Actor actor, DocumentFolder folder, DateOnly month, CancellationToken cancellation)
    {
        var grant = rights.RequireWrite(actor, folder.Document);
        var first = new DateOnly(month.Year, month.Month, 1);
        var periods = new PeriodWork(organisation.Map.CalendarOf(folder.Document.Owner), first);
        var due = folder.Drafts.Where(d => d.State is DraftState.Accepted or DraftState.Issued)
            .SelectMany(d => periods.Of(d.Content).Select(p => (d, p.Content, p.Period)));
        var plan = await PlanAsync(folder, due, cancellation);
        return await GiveAsync(actor, DocumentAct.Of(actor, grant, clock.UtcNow()), folder, plan, first, cancellation);
    }

    /// <summary>What would be given and what would be held, without doing it.</summary>
    public Task<IssuePlan> PreviewAsync(DocumentFolder folder, CancellationToken cancellation) =>
        PlanAsync(folder, folder.Drafts.Where(d => d.State == DraftState.Accepted).Select(d => (d, d.Content, GivenWork.Once)), cancellation);

    private static List<Draft> Chosen(DocumentFolder folder, IReadOnlyList<DraftId>? only)
    {
        if (only is null)
        {
            return [.. folder.Drafts.Where(d => d.State == DraftState.Accepted)];
        }

        var chosen = folder.Drafts.Where(d => only.Contains(d.Id)).ToList();
        Rule.Require(
            chosen.Count == only.Distinct().Count() && chosen.TrueForAll(d => d.State == DraftState.Accepted), "document.issue.not-accepted",
            $"Chỉ giao được nhiệm vụ đã chấp nhận và chưa giao. Hãy chấp nhận trên trang rà soát rồi giao lại.");
        return chosen;
    }

    private async Task<IssuePlan> PlanAsync(
        DocumentFolder folder, IEnumerable<(Draft Draft, DraftContent Content, string Period)> work, CancellationToken cancellation)
    {
        var maker = new CaseMaker(organisation.Map, clock.Today(), await casework.ProcessesAsync(cancellation));
        var given = folder.Given.Select(g => (g.Draft, g.Unit, g.Period)).ToHashSet();
        var plan = new IssuePlan([], []);
        foreach (var (draft, draftContent, period) in work)
        {
            foreach (var content in maker.For(folder.Document, draftContent))
            {
                if (content.Lead is { } lead && given.Contains((draft.Id, lead, period)))
                {
                    continue;
                }

                var missing = (await casework.CheckClearsAsync(content, cancellation)).Where(c => !c.Passed).ToList();
                if (missing.Count == 0)
                {
                    plan.Ready.Add(new PlannedCase(draft, content, period));
                }
                else
                {
                    plan.Held.Add(new HeldDraft(draft.Id, content.Lead, missing));
                }
            }
        }

        return plan;
    }

    private async Task<IssueOutcome> GiveAsync(
        Actor actor, DocumentAct act, DocumentFolder folder, IssuePlan plan, DateOnly? month, CancellationToken cancellation)
    {
        IReadOnlyList<CaseReceipt> issued = [];
        if (plan.Ready.Count > 0)
        {
            await casework.PrepareNumbersAsync(plan.Ready.Count, cancellation);
            await store.TogetherAsync(
                async () =>
                {
                    var opened = await casework.OpenManyAsync(actor, [.. plan.Ready.Select(r => r.Content)], cancellation);
                    issued = await casework.ActOnManyAsync(actor, [.. opened.Select(o => (o.Id, (CaseVerb)new Issue()))], cancellation);
                    store.Attach(folder);
                    Record(folder, plan, issued, act, month);
                    await store.SaveAsync(cancellation);
                },
                cancellation);
        }

        return new IssueOutcome(issued, plan.Held);
    }

    private void Record(DocumentFolder folder, IssuePlan plan, IReadOnlyList<CaseReceipt> issued, DocumentAct act, DateOnly? month)
    {
        var cases = plan.Ready.Zip(issued, (r, c) => (Planned: r, Case: c.Id)).ToList();
        foreach (var (planned, id) in cases)
        {
            store.Add(new GivenWork
            {
                Draft = planned.Draft.Id, Unit = planned.Content.Lead!.Value, Period = planned.Period, Document = folder.Document.Id, Case = id,
            });
        }

        var held = plan.Held.Select(h => h.Draft).ToHashSet();
        foreach (var draft in cases.Where(_ => month is null).Select(c => c.Planned.Draft).Distinct().Where(d => !held.Contains(d.Id)))
        {
            draft.MarkIssued();
        }

        folder.Document.Raise(
            new WorkGiven([.. cases.Select(c => new GivenCase(c.Planned.Draft.Id, c.Planned.Content.Lead!.Value, c.Case))], month), act);
    }
}

/// <summary>A case that passes the gate.</summary>
internal sealed record PlannedCase(Draft Draft, CaseContent Content, string Period);

internal sealed record IssuePlan(List<PlannedCase> Ready, List<HeldDraft> Held);

using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Directives.Documents;
using NamRo.Directives.Drafting;
using NamRo.Directives.Storage;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Directives.Acting;

/// <summary>A document as one reader may see it; its cases are counted by what that reader may see of them.</summary>
internal sealed class DocumentViews(ICasework casework, IOrganisation organisation, TimeProvider clock, Texts texts)
{
    public async Task<DocumentView> ViewAsync(Actor actor, DocumentFolder folder, CancellationToken cancellation)
    {
        var d = folder.Document;
        var drafts = await DraftsAsync(folder, cancellation);
        var clauses = Clauses(d, drafts);
        return new DocumentView(
            d.Id, d.Owner, d.Number, d.Symbol, d.Kind, d.Issuer, d.Date, d.Subject, d.Label, d.Text, d.Bases, d.FileHash, d.FileName, d.RegisteredAt,
            d.RegisteredBy, clauses, drafts, await GroupsAsync(actor, folder, cancellation), DocumentCoverage.Of(d, folder.Drafts),
            [.. d.Warnings.Select(w => w.Say(texts))], d.Version);
    }

    private static List<ClauseView> Clauses(Document document, IReadOnlyList<DraftView> drafts)
    {
        var byAnchor = drafts.ToLookup(d => d.Content.Anchor, d => d.Id);
        return [.. document.Clauses.Select(c => new ClauseView(
            c.Anchor, c.Start, c.Length, c.Kind, c.NotATaskBecause, [.. byAnchor[c.Anchor]]))];
    }

    private async Task<List<DraftView>> DraftsAsync(DocumentFolder folder, CancellationToken cancellation)
    {
        var maker = new CaseMaker(organisation.Map, clock.Today(), await casework.ProcessesAsync(cancellation));
        var cases = folder.Given.ToLookup(g => g.Draft, g => g.Case);
        List<DraftView> views = [];
        foreach (var draft in folder.Drafts)
        {
            var isOpen = draft.State is DraftState.Proposed or DraftState.Accepted;
            var clears = isOpen ? await ClearsAsync(maker.For(folder.Document, draft.Content), cancellation) : [];
            views.Add(new DraftView(
                draft.Id, draft.Order, draft.State, draft.Content, draft.Spans, [.. draft.Notes.Select(n => n.Say(texts))], clears, [.. cases[draft.Id]]));
        }

        return views;
    }

    /// <summary>A clear passes when it passes for every lead unit; else the first unit that fails says how to mend it.</summary>
    private async Task<IReadOnlyList<ClearState>> ClearsAsync(IEnumerable<CaseContent> contents, CancellationToken cancellation)
    {
        Dictionary<string, ClearState> worst = [];
        foreach (var content in contents)
        {
            foreach (var clear in await casework.CheckClearsAsync(content, cancellation))
            {
                if (!worst.TryGetValue(clear.Clear, out var known) || (known.Passed && !clear.Passed))
                {
                    worst[clear.Clear] = clear;
                }
            }
        }

        return [.. worst.Values];
    }

    private async Task<List<GroupView>> GroupsAsync(Actor actor, DocumentFolder folder, CancellationToken cancellation)
    {
        var basis = folder.Document.Id.Basis;
        var counts = folder.Groups.Count == 0
            ? []
            : await casework.Visible(actor).Where(c => c.Basis == basis && c.Group != null)
                .GroupBy(c => c.Group).Select(g => new { Group = g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Group!.Value, g => g.Count, cancellation);
        var drafts = folder.Drafts.Where(d => d.State != DraftState.Dropped && d.Content.Group is not null).ToLookup(d => d.Content.Group!.Value);
        return [.. folder.Groups.Select(g => new GroupView(g.Id, g.Number, g.Name, drafts[g.Id].Count(), counts.GetValueOrDefault(g.Id)))];
    }
}

using Microsoft.AspNetCore.Mvc;
using NamRo.Casework;
using NamRo.Directives.Acting;
using NamRo.Directives.Listing;
using NamRo.Directives.Storage;
using NamRo.Kernel.Identity;

namespace NamRo.Directives.Pages.Documents;

/// <summary>Says what will be given and what is held and why; then gives it.</summary>
[Permission(DocumentRights.Write)]
internal sealed class IssueModel(IDirectives directives, DocumentRights rights, Issuing issuing, DocumentStore store)
    : DocumentPage(directives, rights)
{
    public IssuePlan Plan { get; private set; } = new([], []);

    public IReadOnlyList<(UnitId Unit, int Count)> ByUnit =>
        [.. Plan.Ready.GroupBy(r => r.Content.Lead!.Value).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2)];

    public IReadOnlyList<(DraftView Draft, IReadOnlyList<HeldDraft> Held)> HeldByDraft =>
        [.. Plan.Held.GroupBy(h => h.Draft).Select(g => (Document.Drafts.First(d => d.Id == g.Key), (IReadOnlyList<HeldDraft>)[.. g]))];

    public override async Task<IActionResult?> LoadAsync()
    {
        await base.LoadAsync();
        if (!MayWrite)
        {
            return NotFound();
        }

        Plan = await issuing.PreviewAsync((await store.FindAsync(Id, Cancellation))!, Cancellation);
        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = await Directives.IssueAsync(Actor, Id, null, Cancellation);
        Flash($"Đã giao {outcome.Issued.Count} việc, còn giữ lại {outcome.Held.Count}.");
        return Redirect(outcome.Held.Count > 0 ? DocumentLinks.Issue(Id) : DocumentLinks.Of(Id));
    }
}

using NamRo.Casework;
using NamRo.Directives.Documents;
using NamRo.Directives.Storage;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Directives.Acting;

/// <inheritdoc cref="IDirectives"/>
internal sealed class DirectivesDoor(DirectiveServices services, DocumentStore store, DocumentRights rights) : IDirectives
{
    public const int MostGroupName = 300;

    public Task<DocumentId> RegisterAsync(Actor actor, NewDocument document, CancellationToken cancellation = default) =>
        services.Registration.RegisterAsync(actor, document, cancellation);

    public async Task<DocumentView> GetAsync(Actor actor, DocumentId id, CancellationToken cancellation = default) =>
        await services.Views.ViewAsync(actor, await ReadableAsync(actor, id, cancellation), cancellation);

    public async Task ReviewAsync(
        Actor actor, DocumentId id, IReadOnlyList<DraftChange> changes, long? expected = null, CancellationToken cancellation = default)
    {
        var folder = await ReadableAsync(actor, id, cancellation);
        var grant = rights.RequireWrite(actor, folder.Document);
        RequireVersion(folder.Document, expected);
        var guard = new DraftContentGuard(services.Organisation.Map, folder.Groups.Select(g => g.Id));
        var review = new DraftReview(folder, guard, DocumentAct.Of(actor, grant, services.Clock.UtcNow()));
        CarryOrForget(review, changes);
        review.Added.ForEach(store.Add);
        review.Removed.ForEach(store.Remove);
        await store.SaveAsync(cancellation);
    }

    public async Task<CaseGroupId> AddGroupAsync(Actor actor, DocumentId id, int number, string name, CancellationToken cancellation = default)
    {
        var folder = await ReadableAsync(actor, id, cancellation);
        var grant = rights.RequireWrite(actor, folder.Document);
        Rule.Require(number is > 0 and < 1000, "group.number", $"Số thứ tự của nhóm từ 1 đến 999.", "number");
        Rule.Require(folder.Groups.All(g => g.Number != number), "group.taken", $"Nhóm {number} đã có. Hãy chọn số khác.", "number");
        var group = new TaskGroup
        {
            Id = CaseGroupId.New(), Document = id, Number = number, Name = DocumentGuard.Line(name, MostGroupName, "name"),
        };
        folder.Document.Raise(new GroupAdded(group.Id, number, group.Name), DocumentAct.Of(actor, grant, services.Clock.UtcNow()));
        store.Add(group);
        await store.SaveAsync(cancellation);
        return group.Id;
    }

    public async Task<IssueOutcome> IssueAsync(
        Actor actor, DocumentId id, IReadOnlyList<DraftId>? only = null, CancellationToken cancellation = default) =>
        await services.Issuing.IssueAsync(actor, await ReadableAsync(actor, id, cancellation), only, cancellation);

    public async Task<IssueOutcome> IssuePeriodAsync(Actor actor, DocumentId id, DateOnly month, CancellationToken cancellation = default) =>
        await services.Issuing.IssuePeriodAsync(actor, await ReadableAsync(actor, id, cancellation), month, cancellation);

    public static void RequireVersion(Document document, long? expected)
    {
        if (expected is { } version && version != document.Version)
        {
            throw new StaleVersionException($"Văn bản {document.PrintedNumber}", version, document.Version);
        }
    }

    /// <summary>A refusal half-way leaves nothing behind that a later save in the same scope would write.</summary>
    private void CarryOrForget(DraftReview review, IReadOnlyList<DraftChange> changes)
    {
        try
        {
            review.Carry(changes);
        }
        catch (RuleException)
        {
            store.Forget();
            throw;
        }
    }

    private async Task<DocumentFolder> ReadableAsync(Actor actor, DocumentId id, CancellationToken cancellation)
    {
        var folder = await store.FindAsync(id, cancellation);
        rights.RequireRead(actor, folder?.Document);
        return folder!;
    }
}

/// <summary>What the door hands its acts to, gathered so that its constructor stays a sentence.</summary>
internal sealed record DirectiveServices(
    Registration Registration, Issuing Issuing, DocumentViews Views, IOrganisation Organisation, TimeProvider Clock);

using Microsoft.AspNetCore.Mvc;
using NamRo.Directives.Acting;
using NamRo.Directives.Listing;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.Directives.Pages.Documents;

/// <summary>A page of one document: loads it for the reader, or answers 404.</summary>
internal abstract class DocumentPage(IDirectives directives, DocumentRights rights) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public DocumentId Id { get; set; }

    public DocumentView Document { get; private set; } = null!;

    public bool MayWrite { get; private set; }

    public string Name => DocumentNames.Name(Document.Kind, Document.Number, Document.Symbol);

    public IReadOnlyList<Crumb> Crumbs => [new(T["Văn bản giao việc"], DocumentLinks.All), new(Name, DocumentLinks.Of(Id))];

    protected IDirectives Directives => directives;

    public override async Task<IActionResult?> LoadAsync()
    {
        Document = await directives.GetAsync(Actor, Id, Cancellation);
        MayWrite = rights.MayWrite(Actor, Document);
        await PrepareAsync();
        return null;
    }

    /// <summary>What the page shows beside the document.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Directives.Acting;
using NamRo.Directives.Listing;
using NamRo.Directives.Words;
using NamRo.Kernel.Identity;
using NamRo.Ui;

namespace NamRo.Directives.Pages.Documents;

/// <summary>The register: documents the reader may see, newest first.</summary>
[Permission(DocumentRights.Read)]
internal sealed class IndexModel(DocumentList list, DirectiveWords words, Authoriser authoriser) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public UnitId? Owner { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public DocumentPageOfRows List { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public bool MayRegister => authoriser.MayEver(Actor, DocumentRights.Write);

    public override async Task<IActionResult?> LoadAsync()
    {
        List = await list.ReadAsync(Actor, new DocumentFilter(Q, Owner, Year), After, Before, Cancellation);
        var reach = Actor.Grants.SelectMany(g => g.Units).ToHashSet();
        var above = reach.SelectMany(u => words.Map.Ancestors(u, words.Today).Select(a => a.Id)).ToHashSet();
        Owners = [.. words.Map.Units(words.Today)
            .Where(u => (reach.Contains(u.Id) || above.Contains(u.Id)) && words.Map.Children(u.Id, words.Today).Count > 0)
            .Select(u => new SelectListItem(u.ShortName, u.Id.ToString(), u.Id == Owner))];
        return null;
    }
}

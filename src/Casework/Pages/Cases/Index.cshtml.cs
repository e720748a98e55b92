using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Listing;
using NamRo.Casework.Words;
using NamRo.Kernel.Identity;
using NamRo.Ui;

namespace NamRo.Casework.Pages.Cases;

/// <summary>Every case the reader may see, filtered by the address; where figures lead to.</summary>
[Permission("case.read")]
internal sealed class IndexModel(CaseListReader lists, CaseFilterWords filterWords) : AppPage
{
    [ModelBinder(Name = "")]
    [BindProperty(SupportsGet = true)]
    public CaseFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public CaseListPage List { get; private set; } = null!;

    public CaseFilterChoices Choices { get; private set; } = null!;

    /// <summary>What is filtered, in words, for fields that the form does not show.</summary>
    public IReadOnlyList<string> Also { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        List = await lists.ReadAsync(Actor, Filter, new CaseListPlace(Sort, After, Before), Cancellation);
        Choices = await filterWords.ChoicesAsync(Actor, Filter, Cancellation);
        Also = await filterWords.HiddenAsync(Actor, Filter, Cancellation);
        return null;
    }
}

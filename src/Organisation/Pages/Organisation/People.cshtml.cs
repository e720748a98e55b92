using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation.Store;
using NamRo.Ui;

namespace NamRo.Organisation.Pages.Organisation;

/// <summary>Everybody who holds a seat today, found by name with or without marks. Answered from the map, so it is quick at any size.</summary>
[Authorize]
internal sealed class PeopleModel(IOrganisation organisation, TimeProvider time) : AppPage
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public OrganisationMap Map { get; private set; } = OrganisationMap.Empty;

    public DateOnly Today { get; private set; }

    public IReadOnlyList<PersonInfo> Shown { get; private set; } = [];

    public int Total { get; private set; }

    public string? NextKey { get; private set; }

    public string? PreviousKey { get; private set; }

    public override async Task<IActionResult?> LoadAsync()
    {
        await organisation.RefreshAsync(Cancellation);
        Map = organisation.Map;
        Today = time.Today();
        var query = SearchQuery.Parse(Q);
        var found = Map.People
            .Where(p => Map.PostsOf(p.Id, Today).Count > 0)
            .Where(p => query.IsEmpty || query.Matches(VietnameseText.ExactKey(p.Name), VietnameseText.Fold(p.Name)))
            .OrderBy(p => Keys.Of(p.Code), StringComparer.Ordinal).ToList();
        Total = found.Count;
        Cut(found);
        return null;
    }

    private void Cut(List<PersonInfo> found)
    {
        var start = After is { } after ? found.FindIndex(p => string.CompareOrdinal(Keys.Of(p.Code), Keys.Of(after)) > 0)
            : Before is { } before ? Math.Max(0, found.FindLastIndex(p => string.CompareOrdinal(Keys.Of(p.Code), Keys.Of(before)) < 0) - PageSize + 1)
            : 0;
        Shown = start < 0 ? [] : [.. found.Skip(start).Take(PageSize)];
        NextKey = start >= 0 && start + PageSize < found.Count ? Shown[^1].Code : null;
        PreviousKey = start > 0 ? Shown[0].Code : null;
    }
}

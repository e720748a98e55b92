using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Ui;

namespace NamRo.Organisation.Pages.Organisation;

/// <summary>The tree of units as it stood on a day.</summary>
[Authorize]
internal sealed class IndexModel(IOrganisation organisation, TimeProvider time) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    public DateOnly Day { get; private set; }

    public OrganisationMap Map { get; private set; } = OrganisationMap.Empty;

    public IReadOnlyList<UnitInfo> Roots { get; private set; } = [];

    public int Count { get; private set; }

    public override async Task<IActionResult?> LoadAsync()
    {
        await organisation.RefreshAsync(Cancellation);
        Map = organisation.Map;
        Day = On ?? time.Today();
        var standing = Map.Units(Day);
        Roots = [.. standing.Where(u => u.Parent is not { } parent || !Map.Exists(parent, Day))];
        Count = standing.Count;
        return null;
    }

    public UnitBranch Branch(UnitInfo unit) => new(Map, unit, Day, On);
}

/// <summary>A unit of the tree with what lies below it.</summary>
public sealed record UnitBranch(OrganisationMap Map, UnitInfo Unit, DateOnly Day, DateOnly? Asked)
{
    public IEnumerable<UnitBranch> Below => Map.Children(Unit.Id, Day).Select(u => this with { Unit = u });

    public PersonInfo? Head => Map.HeadOf(Unit.Id, Day);

    public int People => Map.PeopleIn(Unit.Id, Day).DistinctBy(p => p.Person.Id).Count();

    public string Href => PageLinks.Unit(Unit.Id, Asked);
}

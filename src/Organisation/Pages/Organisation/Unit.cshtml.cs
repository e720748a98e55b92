using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Ui;

namespace NamRo.Organisation.Pages.Organisation;

/// <summary>A unit on a day: its seats and people, whom it answers to, its calendar, and how it came to be.</summary>
[Authorize]
internal sealed class UnitModel(IOrganisation organisation, TimeProvider time) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public UnitId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    public DateOnly Day { get; private set; }

    public OrganisationMap Map { get; private set; } = OrganisationMap.Empty;

    public UnitInfo Unit { get; private set; } = null!;

    /// <summary>False when the unit did not stand on the day: the page then shows its latest state and says so.</summary>
    public bool Stands { get; private set; }

    public IReadOnlyList<UnitInfo> Ancestors => Map.Ancestors(Id, Day);

    public IReadOnlyList<PersonInfo> Line => Map.ReportingLine(Kernel.Identity.Actor.SystemPerson, Id, Day);

    public override async Task<IActionResult?> LoadAsync()
    {
        await organisation.RefreshAsync(Cancellation);
        Map = organisation.Map;
        Day = On ?? time.Today();
        Stands = Map.Exists(Id, Day);
        Unit = Map.Unit(Id, Day) ?? Map.Unit(Id)!;
        return Unit is null ? NotFound() : null;
    }
}

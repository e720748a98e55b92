using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework.Listing;
using NamRo.Casework.Words;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Ui;

namespace NamRo.Casework.Pages.Unit;

/// <summary>The unit of the reader: what to take up, to hand out, to watch; who holds what.</summary>
[Permission("case.read")]
internal sealed class IndexModel(ICasework casework, UnitDesk desk, CaseWords words) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public UnitId? Unit { get; set; }

    /// <summary>Cases chosen for an act on many.</summary>
    [BindProperty]
    public List<CaseId> Chosen { get; set; } = [];

    [BindProperty]
    public PersonId? Officer { get; set; }

    public UnitView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        var units = UnitDesk.UnitsOf(Actor);
        if (units.Count == 0)
        {
            return NotFound();
        }

        var unit = Unit is { } asked && units.Contains(asked) ? asked : units[0];
        Unit = unit;
        View = await desk.ReadAsync(Actor, unit, Cancellation);
        Units = units.Count > 1 ? [.. units.Select(u => new SelectListItem(words.Unit(u), u.ToString(), u == unit))] : [];
        People = [.. words.Map.PeopleIn(unit, words.Today).DistinctBy(p => p.Person.Id)
            .Select(p => new SelectListItem($"{p.Person.Name}, {p.Post.Title}", p.Person.Id.ToString()))];
        return null;
    }

    public Task<IActionResult> OnPostReceiveAsync() => ActAsync(_ => new Receive(), n => $"Đã tiếp nhận {n} việc.");

    public Task<IActionResult> OnPostAssignAsync()
    {
        Rule.Require(Officer is not null, "unit.assign.officer", $"Hãy chọn người làm.", nameof(Officer));
        return ActAsync(_ => new Assign(Officer.Value), n => $"Đã phân công {n} việc.");
    }

    private async Task<IActionResult> ActAsync(Func<CaseId, CaseVerb> verb, Func<int, FormattableString> done)
    {
        Rule.Require(Chosen.Count > 0, "unit.none-chosen", $"Hãy chọn ít nhất một việc.", nameof(Chosen));
        await casework.ActOnManyAsync(Actor, [.. Chosen.Distinct().Select(id => (id, verb(id)))], Cancellation);
        Flash(done(Chosen.Count));
        return Redirect($"/unit?unit={Unit}");
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counter;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Dossiers;

/// <summary>Dossiers by the board's filter, most urgent first.</summary>
[Permission("case.read")]
internal sealed class ListModel(DossierList list, IOneStop desk, DossierWords words) : AppPage
{
    [ModelBinder(Name = "")]
    [BindProperty(SupportsGet = true)]
    public DossierFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public DossierListPage Found { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs => [new(T["Hồ sơ một cửa"], DossierLinks.Board)];

    public IEnumerable<SelectListItem> States => Enum.GetValues<DossierState>().Where(s => s is not (DossierState.Submitted or DossierState.NotReceived))
        .Select(s => new SelectListItem(T[DossierWords.Say(s)], s.ToString(), s == Filter.State));

    public override async Task<IActionResult?> LoadAsync()
    {
        if (!string.IsNullOrWhiteSpace(Filter.Q) && await desk.FindByCodeAsync(Actor, Filter.Q, Cancellation) is { } exact)
        {
            return Redirect(DossierLinks.Of(exact));
        }

        Found = await list.ReadAsync(Actor, Filter, After, Before, Cancellation);
        return null;
    }

    /// <summary>The conditions that came from a figure of the board and have no field of their own, in words.</summary>
    public string Says()
    {
        string?[] parts =
        [
            Filter.Group switch
            {
                BoardGroup.Late => T["quá hạn"],
                BoardGroup.DueToday => T["đến hạn hôm nay"],
                BoardGroup.InTime => T["trong hạn"],
                BoardGroup.Waiting => T["đang chờ, đồng hồ dừng"],
                _ => null,
            },
            Filter.Desk is { } at ? T["nhận tại {0}", words.Unit(at)] : null,
            Filter.Unit is { } unit ? words.Unit(unit) : null,
            Filter.Field,
            Filter.Procedure,
            Filter.HolderUnit is { } holding ? T["đang ở {0}", words.Unit(holding)] : null,
            Filter.Holder is { } holder ? T["{0} đang giữ", words.Person(holder)] : null,
            Filter.Step,
            Filter.InTime switch { true => T["xong đúng hạn"], false => T["xong quá hạn"], _ => null },
            Filter.DoneFrom is { } from ? T["kết quả từ {0}", from] : null,
            Filter.DoneTo is { } to ? T["đến {0}", to] : null,
        ];
        return string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }
}

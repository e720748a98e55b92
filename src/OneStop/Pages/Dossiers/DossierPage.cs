using Microsoft.AspNetCore.Mvc;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counter;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Dossiers;

/// <summary>A page of one dossier: loads it for the reader, or answers 404.</summary>
[Permission("case.read")]
internal abstract class DossierPage(IOneStop desk) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    public DossierView Dossier { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs => [new(T["Hồ sơ một cửa"], DossierLinks.Board), new(Dossier.Row.Code, DossierLinks.Of(Id))];

    protected IOneStop Desk => desk;

    public override async Task<IActionResult?> LoadAsync()
    {
        Dossier = await desk.GetAsync(Actor, Id, Cancellation);
        await PrepareAsync();
        return null;
    }

    /// <summary>What the page shows beside the dossier.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    protected TService Service<TService>()
        where TService : notnull => (TService)HttpContext.RequestServices.GetService(typeof(TService))!;
}

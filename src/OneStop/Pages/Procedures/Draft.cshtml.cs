using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counter;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Procedures;

/// <summary>A drafted version beside the one in force, what it would touch, and its publication.</summary>
[Permission("process.manage")]
internal sealed class DraftModel(ICatalogue catalogue, IOneStop desk, VersionTexts texts) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public long Version { get; set; }

    public ProcedureInfo Draft { get; private set; } = null!;

    /// <summary>The newest published version; null for a new procedure.</summary>
    public ProcedureInfo? InForce { get; private set; }

    public IReadOnlyList<VersionChange> Changes { get; private set; } = [];

    public int Running { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => [new(T["Danh mục thủ tục"], DossierLinks.Procedures), new(Draft.Content.Name, DossierLinks.Procedure(Draft.Content.Code))];

    public override async Task<IActionResult?> LoadAsync()
    {
        var versions = await catalogue.VersionsAsync(Code, Cancellation);
        if (versions.FirstOrDefault(v => v.Status == ProcedureStatus.Draft) is not { } draft)
        {
            return versions.Count == 0 ? NotFound() : Redirect(DossierLinks.Procedure(versions[0].Content.Code));
        }

        (Draft, InForce) = (draft, versions.FirstOrDefault(v => v.PublishedAt is not null));
        Changes = await texts.ChangesAsync(InForce?.Content, draft.Content, Cancellation);
        var code = draft.Content.Code;
        Running = await desk.Visible(Actor, openOnly: true).CountAsync(r => r.ProcedureCode == code, Cancellation);
        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await catalogue.PublishAsync(Actor, Draft.Id, Version, Cancellation);
        Flash($"Đã công bố thủ tục {Draft.Content.Code} phiên bản {Draft.Number}.");
        return Redirect(Running > 0 ? DossierLinks.ProcedureMoves(Draft.Content.Code, Draft.Id) : DossierLinks.Procedure(Draft.Content.Code));
    }
}

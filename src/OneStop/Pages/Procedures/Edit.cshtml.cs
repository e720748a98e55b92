using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counter;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Procedures;

/// <summary>Writes the next version of a procedure: revises its draft, or drafts one from the newest version.</summary>
[Permission("process.manage")]
internal sealed class EditModel(ICatalogue catalogue, DossierWords words) : ProcedureEditPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>The version of the draft that the reader saw; 0 when there was none.</summary>
    [BindProperty]
    public long Version { get; set; }

    public override bool AsksCode => false;

    public ProcedureInfo? Draft { get; private set; }

    /// <summary>What the form starts from.</summary>
    public ProcedureInfo Before { get; private set; } = null!;

    public override IReadOnlyList<Crumb> Crumbs => [.. base.Crumbs, new(Before.Content.Name, DossierLinks.Procedure(Code))];

    public override async Task<IActionResult?> LoadAsync()
    {
        var versions = await catalogue.VersionsAsync(Code, Cancellation);
        if (versions.Count == 0)
        {
            return NotFound();
        }

        Draft = versions.FirstOrDefault(v => v.Status == ProcedureStatus.Draft);
        Before = Draft ?? versions[0];
        if (Request.Method != "POST")
        {
            Input = ProcedureForm.Of(Before.Content);
            Input.From = Draft is null && Input.From < words.Today.AddDays(1) ? words.Today.AddDays(1) : Input.From;
        }

        Input.AddSpareRows();
        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var content = Input.Read(Before.Content);
        if (Draft is null)
        {
            await catalogue.DraftAsync(Actor, content, Cancellation);
        }
        else
        {
            await catalogue.ReviseAsync(Actor, Draft.Id, content, Version, Cancellation);
        }

        Flash($"Đã lưu dự thảo. Xem lại rồi công bố.");
        return Redirect(DossierLinks.ProcedureDraft(Before.Content.Code));
    }
}

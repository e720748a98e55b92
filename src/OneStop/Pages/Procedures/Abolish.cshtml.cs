using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counter;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Procedures;

/// <summary>Ends a procedure: after its last day nothing is received for it.</summary>
[Permission("process.manage")]
internal sealed class AbolishModel(ICatalogue catalogue, IOneStop desk, DossierWords words) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public Form Input { get; set; } = new();

    public ProcedureInfo Shown { get; private set; } = null!;

    public int Running { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => [new(T["Danh mục thủ tục"], DossierLinks.Procedures), new(Shown.Content.Name, DossierLinks.Procedure(Shown.Content.Code))];

    public override async Task<IActionResult?> LoadAsync()
    {
        if ((await catalogue.VersionsAsync(Code, Cancellation)).FirstOrDefault(v => v.PublishedAt is not null) is not { } newest)
        {
            return NotFound();
        }

        Shown = newest;
        Input.LastDay ??= words.Today;
        var code = newest.Content.Code;
        Running = await desk.Visible(Actor, openOnly: true).CountAsync(r => r.ProcedureCode == code, Cancellation);
        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await catalogue.AbolishAsync(Actor, Code, Input.LastDay!.Value, Cancellation);
        Flash($"Thủ tục {Shown.Content.Code} hết hiệu lực sau ngày {Input.LastDay:dd/MM/yyyy}.");
        return Redirect(DossierLinks.Procedure(Shown.Content.Code));
    }

    public sealed class Form
    {
        [Display(Name = "Ngày cuối còn tiếp nhận"), Required]
        public DateOnly? LastDay { get; set; }
    }
}

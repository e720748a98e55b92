using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>The dossier goes back to the one who takes an earlier step.</summary>
internal sealed class ReturnToStepModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.ReturnToStep;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Earlier { get; private set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => DoAsync(new ReturnToStep(Input.Step!.Value, Hand(Input.Hand).Person, Input.Reason, Hand(Input.Hand).Unit), $"Hồ sơ {Dossier.Row.Code} đã trả lại bước trước.");

    protected override Task PrepareAsync()
    {
        var step = Dossier.Row.Step ?? 0;
        Earlier = [.. Steps(n => n < step).Reverse()];
        People = Hands(Dossier.Case.Hands.LastOrDefault(h => h.Step == step - 1)?.Person);
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Bước"), Required]
        public int? Step { get; set; }

        [Display(Name = "Người nhận hồ sơ"), Required]
        public string? Hand { get; set; }

        [Display(Name = "Lý do trả lại"), Required, BlockText(2000)]
        public string Reason { get; set; } = "";
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>The dossier goes to the person who takes a later step.</summary>
internal sealed class ForwardModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.Forward;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Next { get; private set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => DoAsync(new Forward(Input.Step!.Value, Hand(Input.Hand).Person, Hand(Input.Hand).Unit, Input.Note), $"Hồ sơ {Dossier.Row.Code} đã chuyển bước.");

    protected override Task PrepareAsync()
    {
        var step = Dossier.Row.Step ?? 0;
        Next = Steps(n => n > step);
        var before = Dossier.Case.Hands.LastOrDefault(h => h.Step == step + 1)?.Person;
        People = Hands(before ?? Words.Map.HeadOf(Dossier.Row.Responsible, Words.Today)?.Id);
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Bước"), Required]
        public int? Step { get; set; }

        [Display(Name = "Người nhận hồ sơ"), Required]
        public string? Hand { get; set; }

        [Display(Name = "Lời nhắn"), BlockText(2000, AllowBlank = true)]
        public string? Note { get; set; }
    }
}

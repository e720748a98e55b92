using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>A unit that was asked takes a position.</summary>
internal sealed class GiveOpinionModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.GiveOpinion;

    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public ConsultationView? Asked { get; private set; }

    public IReadOnlyList<SelectListItem> Positions =>
    [
        new(T["Đồng ý"], nameof(ConsultationPosition.Agree)), new(T["Đồng ý có điều kiện"], nameof(ConsultationPosition.AgreeWithConditions)),
        new(T["Không đồng ý"], nameof(ConsultationPosition.Disagree)), new(T["Không thuộc thẩm quyền"], nameof(ConsultationPosition.NotCompetent)),
    ];

    public Task<IActionResult> OnPostAsync() => DoAsync(new GiveOpinion(Number, Input.Position!.Value, Input.Text ?? ""), $"Đã ghi ý kiến của đơn vị.");

    protected override Task PrepareAsync()
    {
        var open = Dossier.Case.Consultations.Where(c => c.AnsweredAt is null).ToList();
        Asked = open.Find(c => c.Number == Number) ?? open.Find(c => Actor.Grants.Any(g => g.Units.Contains(c.Unit)));
        Number = Asked?.Number ?? Number;
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Ý kiến"), Required]
        public ConsultationPosition? Position { get; set; }

        [Display(Name = "Nội dung"), BlockText(2000, AllowBlank = true)]
        public string? Text { get; set; }
    }
}

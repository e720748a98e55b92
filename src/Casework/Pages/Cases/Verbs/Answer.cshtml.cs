using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Casework.Words;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>A consulted unit takes its position.</summary>
internal sealed class AnswerModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Answer;

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Which one; the first that waits when the address names none.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public ConsultationView? Asked { get; private set; }

    public IReadOnlyList<SelectListItem> Positions =>
        [.. Enum.GetValues<ConsultationPosition>().Select(p => new SelectListItem(T[StateWords.Say(p)], p.ToString()))];

    public Task<IActionResult> OnPostAsync() => ActAsync(new Answer(Number, Input.Position!.Value, Input.Text ?? ""), $"Đã gửi ý kiến trả lời.");

    protected override Task PrepareAsync()
    {
        Asked = Case.Consultations.FirstOrDefault(x => x.Number == Number) ?? Obstacles.Answerable(Case, Actor).FirstOrDefault();
        Number = Asked?.Number ?? Number;
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Ý kiến"), Required]
        public ConsultationPosition? Position { get; set; }

        [Display(Name = "Nội dung trả lời"), BlockText(4000, AllowBlank = true)]
        public string? Text { get; set; }
    }
}

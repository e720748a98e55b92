using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Casework.Words;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>Why the work is late, confirmed.</summary>
internal sealed class ConfirmCauseModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.ConfirmCause;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Causes { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => ActAsync(new ConfirmCause(Input.Cause!.Value, Input.Text), $"Đã ghi nguyên nhân chậm.");

    protected override Task PrepareAsync()
    {
        Causes = [.. new[] { DelayCause.Subjective, DelayCause.Objective }.Select(c => new SelectListItem(T[StateWords.Say(c)], c.ToString()))];
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Nguyên nhân"), Required]
        public DelayCause? Cause { get; set; }

        [Display(Name = "Diễn giải"), Required, BlockText(4000)]
        public string Text { get; set; } = "";
    }
}

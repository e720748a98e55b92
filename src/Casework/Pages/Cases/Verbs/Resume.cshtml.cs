using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The clock runs on.</summary>
internal sealed class ResumeModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Resume;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(new Resume(Input.Note), $"Việc {Case.Row.Code} được tiếp tục.");

    public sealed class Form
    {
        [Display(Name = "Ghi chú"), BlockText(1000, AllowBlank = true)]
        public string? Note { get; set; }
    }
}

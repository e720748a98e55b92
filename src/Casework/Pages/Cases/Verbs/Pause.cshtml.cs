using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The clock stops for a legal reason.</summary>
internal sealed class PauseModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Pause;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(new Pause(Input.Reason, Input.LegalBasis), $"Việc {Case.Row.Code} tạm dừng.");

    public sealed class Form
    {
        [Display(Name = "Lý do"), Required, BlockText(4000)]
        public string Reason { get; set; } = "";

        [Display(Name = "Căn cứ pháp lý"), Required, LineText(500)]
        public string LegalBasis { get; set; } = "";
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>Finished work goes on.</summary>
internal sealed class ReopenModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Reopen;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(new Reopen(Input.Reason), $"Đã mở lại việc {Case.Row.Code}.");

    public sealed class Form
    {
        [Display(Name = "Lý do mở lại"), Required, BlockText(4000)]
        public string Reason { get; set; } = "";
    }
}

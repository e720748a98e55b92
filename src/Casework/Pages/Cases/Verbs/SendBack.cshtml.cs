using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The product goes back to the officer.</summary>
internal sealed class SendBackModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.SendBack;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(new SendBack(Input.Reason), $"Đã trả lại kết quả việc {Case.Row.Code}.");

    public sealed class Form
    {
        [Display(Name = "Kết quả còn thiếu gì"), Required, BlockText(4000)]
        public string Reason { get; set; } = "";
    }
}

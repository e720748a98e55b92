using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The work ends without a product.</summary>
internal sealed class CancelModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Cancel;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(new Cancel(Input.Reason, Input.Document ?? ""), $"Đã hủy việc {Case.Row.Code}.");

    public sealed class Form
    {
        [Display(Name = "Lý do hủy"), Required, BlockText(4000)]
        public string Reason { get; set; } = "";

        [Display(Name = "Văn bản quyết định"), LineText(200, AllowBlank = true)]
        public string? Document { get; set; }
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The product is accepted.</summary>
internal sealed class AcceptModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Accept;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(new Accept(Input.Note), $"Đã chấp nhận kết quả việc {Case.Row.Code}.");

    public sealed class Form
    {
        [Display(Name = "Ghi chú"), BlockText(1000, AllowBlank = true)]
        public string? Note { get; set; }
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The lead unit takes the work up.</summary>
internal sealed class ReceiveModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Receive;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(new Receive(Input.Note), $"Đã tiếp nhận việc {Case.Row.Code}.");

    public sealed class Form
    {
        [Display(Name = "Ghi chú"), BlockText(1000, AllowBlank = true)]
        public string? Note { get; set; }
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The file is closed.</summary>
internal sealed class CloseModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Close;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(new Close(Input.Note), $"Đã đóng hồ sơ việc {Case.Row.Code}.");

    public sealed class Form
    {
        [Display(Name = "Ghi chú"), BlockText(1000, AllowBlank = true)]
        public string? Note { get; set; }
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The product is handed in.</summary>
internal sealed class SubmitModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Submit;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(new Submit(Input.Result, Input.ResultDocument, Input.ExceededBy), $"Đã trình kết quả việc {Case.Row.Code}.");

    public sealed class Form
    {
        [Display(Name = "Kết quả"), Required, BlockText(4000)]
        public string Result { get; set; } = "";

        [Display(Name = "Số, ký hiệu văn bản kết quả"), LineText(200, AllowBlank = true)]
        public string? ResultDocument { get; set; }

        [Display(Name = "Phần vượt yêu cầu"), BlockText(2000, AllowBlank = true)]
        public string? ExceededBy { get; set; }
    }
}

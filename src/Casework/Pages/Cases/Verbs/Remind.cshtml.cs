using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The holder is urged.</summary>
internal sealed class RemindModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Remind;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(new Remind(Input.Text, Input.ReplyBy!.Value), $"Đã đôn đốc việc {Case.Row.Code}.");

    public sealed class Form
    {
        [Display(Name = "Nội dung đôn đốc"), Required, BlockText(4000)]
        public string Text { get; set; } = "";

        [Display(Name = "Trả lời trước ngày"), Required]
        public DateOnly? ReplyBy { get; set; }
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The lead unit asks for more time.</summary>
internal sealed class RequestExtensionModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.RequestExtension;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(new RequestExtension(Input.NewDate!.Value, Input.Reason, Input.DoneSoFar), $"Đã gửi đề nghị gia hạn.");

    public sealed class Form
    {
        [Display(Name = "Xin gia hạn đến ngày"), Required]
        public DateOnly? NewDate { get; set; }

        [Display(Name = "Lý do"), Required, BlockText(4000)]
        public string Reason { get; set; } = "";

        [Display(Name = "Đã làm được đến nay"), Required, BlockText(4000)]
        public string DoneSoFar { get; set; } = "";
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The lead unit asks to move the work to another.</summary>
internal sealed class RequestTransferModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.RequestTransfer;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => ActAsync(new RequestTransfer(Input.Unit!.Value, Input.LegalReason), $"Đã gửi đề nghị chuyển việc.");

    protected override Task PrepareAsync()
    {
        Units = UnitChoices(Case.Row.Lead);
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Đơn vị nhận"), Required]
        public UnitId? Unit { get; set; }

        [Display(Name = "Căn cứ pháp lý"), Required, BlockText(4000)]
        public string LegalReason { get; set; } = "";
    }
}

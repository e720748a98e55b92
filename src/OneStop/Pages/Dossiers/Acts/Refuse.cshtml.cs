using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>The deciding body refuses the substance by a letter.</summary>
internal sealed class RefuseModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.Refuse;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => DoAsync(new RefuseSubstance(Input.Reason, Input.Document), $"Đã ghi từ chối giải quyết.");

    public sealed class Form
    {
        [Display(Name = "Lý do từ chối"), Required, BlockText(2000)]
        public string Reason { get; set; } = "";

        [Display(Name = "Số, ký hiệu văn bản từ chối"), Required, LineText(200)]
        public string Document { get; set; } = "";
    }
}

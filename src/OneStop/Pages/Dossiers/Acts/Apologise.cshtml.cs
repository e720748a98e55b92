using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>Form 04: another day, once.</summary>
internal sealed class ApologiseModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.Apologise;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => DoAsync(new Apologise(Input.NewDate!.Value, Input.Reason), $"Đã lập phiếu xin lỗi và hẹn lại.");

    public sealed class Form
    {
        [Display(Name = "Ngày hẹn mới"), Required]
        public DateOnly? NewDate { get; set; }

        [Display(Name = "Lý do chậm, bước đang giữ"), Required, BlockText(2000)]
        public string Reason { get; set; } = "";
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>Money is owed: the clock stops until it is paid.</summary>
internal sealed class ClaimPaymentModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.ClaimPayment;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => DoAsync(new ClaimPayment(Input.Amount!.Value, Input.Notice, Input.Reason), $"Đã ghi yêu cầu nộp tiền. Đồng hồ đang dừng.");

    public sealed class Form
    {
        [Display(Name = "Số tiền (đồng)"), Required, Range(1, 1_000_000_000_000)]
        public long? Amount { get; set; }

        [Display(Name = "Số thông báo"), Required, LineText(100)]
        public string Notice { get; set; } = "";

        [Display(Name = "Khoản phải nộp"), Required, BlockText(2000)]
        public string Reason { get; set; } = "";
    }
}

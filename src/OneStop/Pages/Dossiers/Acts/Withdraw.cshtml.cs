using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>The applicant takes the dossier back; form 05.</summary>
internal sealed class WithdrawModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.Withdraw;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => DoAsync(new Withdraw(Input.Reason), $"Đã ghi người nộp rút hồ sơ.");

    public sealed class Form
    {
        [Display(Name = "Đề nghị của người nộp (ngày, cách gửi, lý do)"), Required, BlockText(2000)]
        public string Reason { get; set; } = "";
    }
}

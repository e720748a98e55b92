using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>It was really received earlier than entered; a second person must confirm before anything moves.</summary>
internal sealed class DateBackModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.DateBack;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() =>
        DoAsync(new DateBack(OfficeClock.ToUtc(Input.ReceivedAt!.Value), Input.Reason), $"Đã đề nghị ghi lùi thời điểm nhận. Người thứ hai của bộ phận một cửa xác nhận thì mới có hiệu lực.");

    public sealed class Form
    {
        [Display(Name = "Thời điểm nhận thật"), Required]
        public DateTime? ReceivedAt { get; set; }

        [Display(Name = "Lý do ghi lùi"), Required, BlockText(1000)]
        public string Reason { get; set; } = "";
    }
}

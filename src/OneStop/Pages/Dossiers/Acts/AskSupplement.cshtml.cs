using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>Form 02 after acceptance: the clock stops until the papers come.</summary>
internal sealed class AskSupplementModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.AskSupplement;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => DoAsync(new AskSupplement(Lines(Input.Items), Input.Reason, Input.Contact, string.IsNullOrWhiteSpace(Input.Override) ? null : Input.Override), $"Đã lập phiếu yêu cầu bổ sung. Đồng hồ đang dừng.");

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public sealed class Form
    {
        [Display(Name = "Cần bổ sung, mỗi dòng một nội dung"), Required, BlockText(2000)]
        public string Items { get; set; } = "";

        [Display(Name = "Lý do"), Required, BlockText(2000)]
        public string Reason { get; set; } = "";

        [Display(Name = "Liên hệ khi có vướng mắc"), LineText(200, AllowBlank = true)]
        public string? Contact { get; set; }

        [Display(Name = "Lý do vẫn yêu cầu lần nữa"), BlockText(2000, AllowBlank = true)]
        public string? Override { get; set; }
    }
}

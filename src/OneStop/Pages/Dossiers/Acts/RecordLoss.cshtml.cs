using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>Papers were lost or damaged: the record and the side at fault, the clock runs. Source: one-stop.md 5.3.</summary>
internal sealed class RecordLossModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.RecordLoss;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Sides =>
    [
        .. new[] { Words.Unit(Dossier.Row.Desk), Words.Unit(Dossier.Row.Responsible), T["Đơn vị bưu chính"].ToString(), T["Người nộp hồ sơ"].ToString() }
            .Distinct().Select(side => new SelectListItem(side, side)),
    ];

    public Task<IActionResult> OnPostAsync() => DoAsync(new RecordLoss(Input.Record, Input.Side), $"Đã ghi nhận mất, hỏng hồ sơ. Đồng hồ vẫn chạy.");

    public sealed class Form
    {
        [Display(Name = "Biên bản"), Required, BlockText(1000)]
        public string Record { get; set; } = "";

        [Display(Name = "Bên có lỗi"), Required, LineText(200)]
        public string Side { get; set; } = "";
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>The result is there: the clock stops.</summary>
internal sealed class FinishModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.Finish;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => DoAsync(new FinishDossier(Input.Result, Input.Document, Input.IsElectronic, Input.InPersonalVault), $"Hồ sơ đã giải quyết xong, chờ trả kết quả.");

    protected override Task PrepareAsync()
    {
        Input.Result = Input.Result.Length == 0 ? Dossier.Procedure.Content.Result : Input.Result;
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Kết quả"), Required, BlockText(2000)]
        public string Result { get; set; } = "";

        [Display(Name = "Số, ký hiệu văn bản kết quả"), Required, LineText(200)]
        public string Document { get; set; } = "";

        [Display(Name = "Kết quả là bản điện tử")]
        public bool IsElectronic { get; set; }

        [Display(Name = "Đã đưa vào kho dữ liệu cá nhân của người nộp")]
        public bool InPersonalVault { get; set; }
    }
}

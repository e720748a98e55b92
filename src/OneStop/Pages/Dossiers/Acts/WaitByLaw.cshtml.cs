using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>A document stops the clock.</summary>
internal sealed class WaitByLawModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.WaitByLaw;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => DoAsync(new WaitByLaw(Input.Reason, Input.Document), $"Hồ sơ tạm dừng theo quy định.");

    public sealed class Form
    {
        [Display(Name = "Lý do"), Required, BlockText(2000)]
        public string Reason { get; set; } = "";

        [Display(Name = "Văn bản làm căn cứ"), Required, LineText(300)]
        public string Document { get; set; } = "";
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>The answer came: the clock goes on.</summary>
internal sealed class LegalWaitOverModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.LegalWaitOver;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => DoAsync(new LegalWaitOver(Input.Note), $"Hồ sơ được giải quyết tiếp.");

    public sealed class Form
    {
        [Display(Name = "Văn bản trả lời"), Required, BlockText(2000)]
        public string Note { get; set; } = "";
    }
}

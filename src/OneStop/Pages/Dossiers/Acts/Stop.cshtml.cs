using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>Papers did not come: the dossier stops; form 05.</summary>
internal sealed class StopModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.StopUnsupplemented;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => DoAsync(new StopUnsupplemented(Input.Reason), $"Hồ sơ dừng giải quyết.");

    public sealed class Form
    {
        [Display(Name = "Căn cứ dừng"), Required, BlockText(2000)]
        public string Reason { get; set; } = "";
    }
}

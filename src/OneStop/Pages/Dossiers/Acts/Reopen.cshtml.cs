using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>A finished dossier runs again.</summary>
internal sealed class ReopenModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.Reopen;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => DoAsync(new ReopenDossier(Input.Reason), $"Hồ sơ được mở lại.");

    public sealed class Form
    {
        [Display(Name = "Lý do mở lại"), Required, BlockText(2000)]
        public string Reason { get; set; } = "";
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;

namespace NamRo.OneStop.Pages.Dossiers;

/// <summary>Shows the identity number in full, by need, for a reason that is logged; once, in the answer to the form, and in no address.</summary>
internal sealed class IdentityModel(IOneStop desk) : DossierPage(desk)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The number, after the reason was given; null before, and when none is kept.</summary>
    public string? Number { get; private set; }

    public bool IsAsked { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        Number = await Desk.UnmaskAsync(Actor, Id, Input.Reason, Cancellation);
        IsAsked = true;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    public sealed class Form
    {
        [Display(Name = "Lý do xem"), Required, BlockText(500)]
        public string Reason { get; set; } = "";
    }
}

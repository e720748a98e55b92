using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Public;
using NamRo.Organisation;
using NamRo.Ui;

namespace NamRo.OneStop.Pages.Public;

/// <summary>
/// Looks a dossier up without signing in, by what the receipt prints or by its QR link. A plain form sent by GET: it works on any telephone and
/// needs neither script nor cookie.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(PublicLimits.Policy)]
internal sealed class TrackModel(PublicLookup lookup, IOrganisation organisation, TimeProvider clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "code")]
    [Display(Name = "Mã hồ sơ")]
    [StringLength(60)]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = "check")]
    [Display(Name = "Mã tra cứu")]
    [StringLength(20)]
    public string? Check { get; set; }

    public PublicDossier? Found { get; private set; }

    public bool IsAsked => !string.IsNullOrWhiteSpace(Code) || !string.IsNullOrWhiteSpace(Check);

    public async Task OnGetAsync()
    {
        if (IsAsked)
        {
            Found = await lookup.FindAsync(Code, Check, Cancellation);
            // One answer for whatever is wrong; the page says nothing more.
            Response.StatusCode = Found is null ? 404 : 200;
        }
    }

    public string NameOf(Kernel.Identity.UnitId unit) => organisation.Map.Unit(unit, clock.Today())?.Name ?? organisation.Map.Unit(unit)?.Name ?? "";
}

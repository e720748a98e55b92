using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
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

    [BindProperty]
    [Display(Name = "Mức hài lòng")]
    public Satisfaction? Level { get; set; }

    [BindProperty]
    [Display(Name = "Lý do")]
    [BlockText(Ratings.Rating.MostReason, AllowBlank = true)]
    public string? Reason { get; set; }

    public override async Task<IActionResult?> LoadAsync()
    {
        if (IsAsked)
        {
            Found = await lookup.FindAsync(Code, Check, Cancellation);
            // One answer for whatever is wrong; the page says nothing more.
            Response.StatusCode = Found is null ? 404 : 200;
        }

        return null;
    }

    /// <summary>The citizen says how satisfied they are, or changes it.</summary>
    public async Task<IActionResult> OnPostRateAsync()
    {
        Rule.Require(Level is not null, "rating.level", $"Hãy chọn một trong ba mức hài lòng.", nameof(Level));
        await lookup.RateAsync(Code, Check, Level.Value, Reason, Cancellation);
        Flash($"Đã ghi nhận đánh giá của bạn. Xin cảm ơn.");
        return Redirect(CitizenLinks.Track(Code!, Check!));
    }

    public string NameOf(Kernel.Identity.UnitId unit) => organisation.Map.Unit(unit, clock.Today())?.Name ?? organisation.Map.Unit(unit)?.Name ?? "";
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.OneStop.Public;
using NamRo.OneStop.Reflections;
using NamRo.Ui;

namespace NamRo.OneStop.Pages.Public;

/// <summary>Follows a reflection by its two codes, reads the answer and says whether it satisfies.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicLimits.Policy)]
internal sealed class ReflectTrackModel(ReflectionLookup lookup, PublicDesks desks) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "code")]
    [StringLength(60)]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = "check")]
    [StringLength(20)]
    public string? Check { get; set; }

    [BindProperty]
    public Satisfaction? Level { get; set; }

    [BindProperty]
    [BlockText(Ratings.Rating.MostReason, AllowBlank = true)]
    public string? Reason { get; set; }

    public PublicReflection? Found { get; private set; }

    public bool IsAsked => !string.IsNullOrWhiteSpace(Code) || !string.IsNullOrWhiteSpace(Check);

    public override async Task<IActionResult?> LoadAsync()
    {
        if (IsAsked)
        {
            Found = await lookup.FindAsync(Code, Check, Cancellation);
            Response.StatusCode = Found is null ? 404 : 200;
        }

        return null;
    }

    public async Task<IActionResult> OnPostRateAsync()
    {
        Rule.Require(Level is not null, "rating.level", $"Hãy chọn một trong ba mức hài lòng.", nameof(Level));
        await lookup.RateAsync(Code, Check, Level.Value, Reason, Cancellation);
        Flash($"Đã ghi nhận đánh giá của bạn. Xin cảm ơn.");
        return Redirect(CitizenLinks.Reflection(Code!, Check!));
    }

    public string DeskName => desks.NameOf(Found!.Desk);
}

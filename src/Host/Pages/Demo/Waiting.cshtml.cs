using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NamRo.Host.Demo;

namespace NamRo.Host.Pages.Demo;

/// <summary>Stands in for every page while the demo is being raised; reloads itself.</summary>
[AllowAnonymous]
internal sealed class WaitingModel(DemoState state) : PageModel
{
    private readonly DemoState.Snapshot snapshot = state.Current;

    public int Percent => snapshot.Progress.Percent;

    public string Step => snapshot.Progress.Step;

    public string? Failure => snapshot.Failure;

    public IActionResult OnGet()
    {
        if (snapshot.Phase == DemoPhase.Idle)
        {
            return LocalRedirect("~/");
        }

        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        Response.Headers.RetryAfter = "2";
        // The status page would replace this one, which already says what is going on.
        HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodePagesFeature>()!.Enabled = false;
        return Page();
    }
}

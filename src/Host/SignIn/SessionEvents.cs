using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Host.SignIn;

/// <summary>
/// Ends sessions: after their longest life, when the password or second factor changed (the stamp did), when the account was shut. Looked up
/// with every request, because a right that was taken away must be gone with the next one (reliability anchors, section 2).
/// </summary>
internal sealed class SessionEvents(AppDb db, IAccountGate gate, IOptions<SessionOptions> options, TimeProvider time) : CookieAuthenticationEvents
{
    /// <summary>Property of the session cookie: when it began, UTC.</summary>
    public const string Started = "started";

    private static readonly string StampClaim = new ClaimsIdentityOptions().SecurityStampClaimType;

    public override Task SigningIn(CookieSigningInContext context)
    {
        context.Properties.Items.TryAdd(Started, time.UtcNow().ToString("O", CultureInfo.InvariantCulture));
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (!IsYoung(context.Properties) || !await IsCurrentAsync(context.Principal!, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }

    /// <summary>Signed in but not allowed: the error page says so; nothing is gained by signing in again.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private bool IsYoung(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(Started, out var text)
        && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var started)
        && time.UtcNow() < started.AddHours(options.Value.AbsoluteHours);

    private async Task<bool> IsCurrentAsync(ClaimsPrincipal principal, CancellationToken cancellation) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
        && await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation) is { } account
        && gate.IsOpen(account)
        && account.SecurityStamp == principal.FindFirstValue(StampClaim);
}

using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NamRo.Kernel.Data;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Kernel.Identity;

/// <summary>Names of the key scheme.</summary>
public static class ApiKeyDefaults
{
    public const string Scheme = "ApiKey";
}

/// <summary>
/// Reads <c>Authorization: Bearer namro_…</c>. The row is read for each request, so a key that is revoked, past its day, or whose account is
/// shut, is worth nothing at once.
/// </summary>
internal sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AppDb db, IAccountGate gate)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var presented = header[Bearer.Length..].Trim();
        var prefix = ApiKey.PrefixOf(presented);
        var found = prefix is null ? null : await db.Set<ApiKey>().AsNoTracking()
            .Where(k => k.Prefix == prefix)
            .Join(db.Users, k => k.Account, a => a.Id, (key, account) => new { Key = key, Account = account })
            .SingleOrDefaultAsync(Context.RequestAborted);
        return found is not null && found.Key.Matches(presented) && IsLive(found.Key) && gate.IsOpen(found.Account)
            ? AuthenticateResult.Success(new AuthenticationTicket(PrincipalOf(found.Key, found.Account), Scheme.Name))
            : AuthenticateResult.Fail("Unknown, expired or revoked key.");
    }

    private static ClaimsPrincipal PrincipalOf(ApiKey key, Account account)
    {
        var claims = key.Scopes.Split(' ').Select(scope => new Claim(SignInClaims.Scope, scope))
            .Append(new Claim(SignInClaims.Person, account.Person.ToString()))
            .Append(new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, SignInClaims.KeyAuthentication));
    }

    private bool IsLive(ApiKey key) => key.RevokedAt is null && TimeProvider.UtcNow() < key.ExpiresAt;
}

using System.Security.Claims;

namespace NamRo.Kernel.Identity;

/// <summary>What a session or a key says of its owner. Roles are never in it: they come from present posts.</summary>
public static class SignInClaims
{
    /// <summary>The <see cref="PersonId"/>.</summary>
    public const string Person = "person";

    /// <summary>Authentication type of API keys; only their identities are limited by scopes.</summary>
    public const string KeyAuthentication = "key";

    /// <summary>An action, or a group of actions such as <c>case.*</c>, that a key may be used for.</summary>
    public const string Scope = "scope";

    public static PersonId? PersonOf(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return PersonId.TryParse(principal.FindFirst(Person)?.Value, null, out var person) ? person : null;
    }

    internal static bool AllowScope(ClaimsPrincipal principal, string action) =>
        principal.Identity?.AuthenticationType != KeyAuthentication
        || principal.FindAll(Scope).Any(s => s.Value == action || Covers(s.Value, action));

    private static bool Covers(string scope, string action) =>
        scope.EndsWith(".*", StringComparison.Ordinal) && action.StartsWith(scope[..^1], StringComparison.Ordinal);
}

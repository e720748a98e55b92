using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace NamRo.Kernel.Identity;

/// <summary>Makes a policy of every action of the access policy; an unknown action fails at the first request, not silently.</summary>
internal sealed class PermissionPolicies(IOptions<AuthorizationOptions> options, AccessPolicy access) : DefaultAuthorizationPolicyProvider(options)
{
    public const string Prefix = "may:";

    public override Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        ArgumentNullException.ThrowIfNull(policyName);
        if (!policyName.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return base.GetPolicyAsync(policyName);
        }

        var action = policyName[Prefix.Length..];
        return access.Actions.Contains(action)
            ? Task.FromResult<AuthorizationPolicy?>(
                new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(action)).Build())
            : throw new InvalidOperationException($"Action '{action}' is not in the access policy.");
    }
}

public static class PermissionConventions
{
    /// <summary>Opens an endpoint to readers some of whose grants allow <paramref name="action"/>.</summary>
    public static TBuilder RequirePermission<TBuilder>(this TBuilder builder, string action)
        where TBuilder : IEndpointConventionBuilder => builder.RequireAuthorization(new PermissionAttribute(action));

    /// <summary>Opens all pages of a folder to readers some of whose grants allow <paramref name="action"/>; null opens them to anybody signed in.</summary>
    /// <param name="services">The module's services.</param>
    /// <param name="folder">Folder below <c>Pages</c>, such as <c>/Cases</c>.</param>
    /// <param name="action">An action of the access policy.</param>
    public static IServiceCollection AddPagePermission(this IServiceCollection services, string folder, string? action) =>
        services.Configure<RazorPagesOptions>(options => _ = action is null
            ? options.Conventions.AuthorizeFolder(folder)
            : options.Conventions.AuthorizeFolder(folder, PermissionPolicies.Prefix + action));
}

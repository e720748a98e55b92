using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace NamRo.Host.SignIn;

/// <summary>Sessions by cookie; everything but the listed anonymous pages needs one.</summary>
internal static class SignInSetup
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }
}

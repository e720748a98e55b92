using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NamRo.Kernel.Api;
using NamRo.Kernel.Identity;

namespace NamRo.Host.SignIn;

/// <summary>Sessions by cookie for pages, keys for programs; everything but the listed anonymous pages needs one of them.</summary>
internal static class SignInSetup
{
    private const string ByPath = "namro";

    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SessionOptions>(configuration.GetSection(SessionOptions.Section));
        services.AddSingleton<AccountGate>();
        services.AddSingleton<IAccountGate>(p => p.GetRequiredService<AccountGate>());
        services.AddSingleton<IUserConfirmation<Account>>(p => p.GetRequiredService<AccountGate>());
        services.AddSingleton<SignInLimiter>();
        services.AddSingleton<FirstRunGate>();
        services.AddScoped<FirstRun>();
        services.AddScoped<CodeSignIn>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<SessionEvents>();
        services.AddScoped<AccountSecrets>();
        AddIdentity(services);
        AddSchemes(services);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options => options.SignIn.RequireConfirmedAccount = true)
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<AccountClaims>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            // A passkey stands for password and second factor together, so the device must have checked its owner.
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
        });
    }

    private static void AddSchemes(IServiceCollection services)
    {
        services.AddAuthentication(ByPath)
            .AddPolicyScheme(ByPath, null, options => options.ForwardDefaultSelector = context =>
                context.Request.Path.StartsWithSegments("/api") ? ApiKeyDefaults.Scheme : IdentityConstants.ApplicationScheme)
            .AddIdentityCookies();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IOptions<SessionOptions>>((cookie, session) => ConfigureSession(cookie, session.Value));
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie => Harden(cookie, "namro-step"));
    }

    private static void ConfigureSession(CookieAuthenticationOptions cookie, SessionOptions session)
    {
        Harden(cookie, "namro-session");
        cookie.EventsType = typeof(SessionEvents);
        cookie.LoginPath = "/account/sign-in";
        cookie.LogoutPath = "/account/sign-out";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(session.IdleMinutes);
        cookie.SlidingExpiration = true;
    }

    private static void Harden(CookieAuthenticationOptions cookie, string name)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Data;

namespace NamRo.Kernel.Identity;

/// <summary>How accounts are stored, what a password must be, how wrong ones lock, and how permissions are asked.</summary>
internal static class AccountSetup
{
    public const int MinimumPasswordLength = 12;

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddScoped<ActorHolder>();
        services.AddScoped<IActorAccessor>(p => p.GetRequiredService<ActorHolder>());
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddIdentityCore<Account>(Rules).AddEntityFrameworkStores<AppDb>().AddPasswordValidator<CommonPasswords>();
        return services;
    }

    /// <summary>Length and a list of common passwords instead of character classes, as ASVS 6.2 asks.</summary>
    private static void Rules(IdentityOptions options)
    {
        // Version 3 has a table for passkeys; the database model reads this.
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.Password.RequiredLength = MinimumPasswordLength;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 8;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.-_";
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NamRo.OneStop.Warning;

namespace NamRo.OneStop.Public;

/// <summary>What looks at dossiers from outside: everybody's pages and the early warning.</summary>
internal static class PublicDesk
{
    public static IServiceCollection AddPublicDesk(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<CheckCodes>();
        services.AddSingleton<WarningHistory>();
        services.AddScoped<EarlyWarning>();
        services.AddScoped<PublicLookup>();
        services.AddScoped<PublicFigures>();
        return services.AddPublicLimits(configuration);
    }
}

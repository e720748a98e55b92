using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Casework;
using NamRo.OneStop.Ratings;
using NamRo.OneStop.Reflections;
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
        services.AddSingleton<PublishedYears>();
        services.AddScoped<RatingDesk>();
        services.AddScoped<SatisfactionReader>();
        services.AddScoped<ReflectionWork>();
        services.AddScoped<ReflectionDesk>();
        services.AddScoped<ReflectionLookup>();
        services.AddScoped<PublicDesks>();
        services.AddScoped<UploadTray>();
        services.AddScoped<PublicIntake>();
        services.AddScoped<SubmissionLookup>();
        services.AddScoped<IBasisNames, ReflectionNames>();
        return services.AddPublicLimits(configuration);
    }
}

using Microsoft.Extensions.DependencyInjection;

namespace NamRo.OneStop.Intake;

/// <summary>What receives dossiers, and what takes in what was sent before.</summary>
internal static class IntakeDesk
{
    public static void AddIntake(this IServiceCollection services)
    {
        services.AddScoped<DossierWork>();
        services.AddScoped<IntakeServices>();
        services.AddScoped<Receiving>();
        services.AddScoped<DutyDesk>();
        services.AddScoped<SubmissionCases>();
        services.AddScoped<SubmissionDesk>();
    }
}

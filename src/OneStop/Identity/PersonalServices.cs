using Microsoft.Extensions.DependencyInjection;
using NamRo.OneStop.Jobs;
using Quartz;

namespace NamRo.OneStop.Identity;

/// <summary>What keeps, gives out and takes away personal data.</summary>
internal static class PersonalServices
{
    private static readonly TimeSpan RetentionInterval = TimeSpan.FromDays(1);

    public static void AddPersonalData(this IServiceCollection services)
    {
        services.AddSingleton<OfficeKeys>();
        services.AddSingleton<IdentityVault>();
        services.AddScoped<PersonalData>();
        services.AddScoped<Retention>();
        services.AddQuartz(quartz => quartz.ScheduleJob<RetentionJob>(trigger => trigger
            .WithIdentity("onestop-retention")
            .WithSimpleSchedule(schedule => schedule.WithInterval(RetentionInterval).RepeatForever())));
    }
}

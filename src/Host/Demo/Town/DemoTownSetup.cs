namespace NamRo.Host.Demo.Town;

internal static class DemoTownSetup
{
    /// <summary>Registers the town and, when this run is a demo, lets the program live by the demo's clock.</summary>
    public static IServiceCollection AddDemoTown(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<DemoClock>();
        services.AddScoped<DemoSettings>();
        services.AddScoped<DemoPeople>();
        services.AddScoped<DemoServices>();
        services.AddScoped<DemoAccountMaker>();
        services.AddScoped<IDemoTown, DemoTown>();
        if (configuration.GetSection(DemoOptions.Section).GetValue("Mode", DemoMode.Town) == DemoMode.Town)
        {
            services.AddSingleton<TimeProvider>(p => p.GetRequiredService<DemoClock>());
        }

        return services;
    }
}

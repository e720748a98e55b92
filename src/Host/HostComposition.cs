using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NamRo.Host.Health;
using NamRo.Host.Settings;
using NamRo.Host.SignIn;
using NamRo.Host.Telemetry;
using NamRo.Kernel.Data;
using NamRo.Kernel.Modules;
using Quartz;

namespace NamRo.Host;

/// <summary>Puts the program together: one list of modules, one set of services, one pipeline.</summary>
internal static class HostComposition
{
    /// <summary>Builds the program; nothing runs and no database is touched yet.</summary>
    /// <param name="launch">What this run is asked for.</param>
    /// <param name="adjust">Last word on services and web server; for tests.</param>
    public static WebApplication Build(Launch launch, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(HostComposition).Assembly.GetName().Name,
            ContentRootPath = launch.ContentRoot,
            EnvironmentName = launch.EnvironmentName,
        });
        builder.Configuration.AddEnvironmentVariables("NAMRO_");
        builder.Configuration.AddInMemoryCollection(launch.Settings);
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        AddServices(builder, DataFolder.Resolve(builder.Configuration, launch.ContentRoot), launch);
        adjust?.Invoke(builder);
        var app = builder.Build();
        HostPipeline.Use(app);
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, string dataFolder, Launch launch)
    {
        var services = builder.Services;
        var modules = new ModuleCatalogue(launch.Modules);
        services.AddSingleton(modules);
        services.TryAddSingleton(TimeProvider.System);
        foreach (var module in modules.Modules)
        {
            module.Register(services, builder.Configuration);
        }

        services.PostConfigure<DatabaseOptions>(database => DataFolder.PlaceDatabase(database, dataFolder));
        services.AddDataProtection().SetApplicationName("NamRo").PersistKeysToDbContext<AppDb>();
        services.AddProxy(builder.Configuration);
        services.AddSignIn(builder.Configuration);
        services.AddHealth();
        services.AddTelemetry(builder);
        services.AddQuartz();
        if (launch.RunsJobs)
        {
            services.AddQuartzHostedService(o =>
            {
                o.WaitForJobsToComplete = true;
                // Whoever opens the first page does not wait behind them.
                o.StartDelay = TimeSpan.FromSeconds(10);
            });
        }
    }
}

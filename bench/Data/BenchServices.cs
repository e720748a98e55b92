using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NamRo.Casework;
using NamRo.Kernel;
using NamRo.Kernel.Modules;
using NamRo.Organisation;

namespace NamRo.Bench.Data;

/// <summary>The engine without web server, on one PostgreSQL.</summary>
internal static class BenchServices
{
    public static ServiceProvider Build(string connectionString)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = "Postgres",
            ["Database:ConnectionString"] = connectionString,
        }).Build();
        var services = new ServiceCollection();
        var modules = new ModuleCatalogue([new KernelModule(), new OrganisationModule(), new CaseworkModule()]);
        services.AddSingleton(modules);
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging(l => l.SetMinimumLevel(LogLevel.Warning));
        services.TryAddSingleton(TimeProvider.System);
        foreach (var module in modules.Modules)
        {
            module.Register(services, configuration);
        }

        return services.BuildServiceProvider();
    }
}

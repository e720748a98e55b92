using System.CommandLine;
using NamRo.Host.CommandLine;
using NamRo.Host.Demo;
using NamRo.Host.Demo.Town;
using NamRo.Kernel.Modules;
using NamRo.Ui.Web;

namespace NamRo.Host;

/// <summary>What belongs to the program as a whole: the demo, sign-in pages, accounts and keys.</summary>
internal sealed class HostModule : IModule
{
    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DemoOptions>(configuration.GetSection(DemoOptions.Section));
        services.AddScoped<IUnsavedChanges, UnsavedRecords>();
        services.AddSingleton<DemoState>();
        services.AddSingleton<DemoRunner>();
        services.AddDemoTown(configuration);
    }

    public IEnumerable<Command> Commands(IProgram program) => [SeedCommand.Create(program)];
}

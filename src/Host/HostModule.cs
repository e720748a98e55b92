using System.CommandLine;
using NamRo.Host.Api;
using NamRo.Host.CommandLine;
using NamRo.Host.Demo;
using NamRo.Host.Demo.Town;
using NamRo.Kernel.Modules;
using NamRo.Ui.Menu;
using NamRo.Ui.Web;

namespace NamRo.Host;

/// <summary>What belongs to the program as a whole: the demo, sign-in pages, accounts and keys.</summary>
internal sealed class HostModule : IModule
{
    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddApiDocument();
        services.Configure<DemoOptions>(configuration.GetSection(DemoOptions.Section));
        services.AddMenuItem("Quản trị", "Tài khoản", "/accounts", "account.manage", 920);
        services.AddScoped<IUnsavedChanges, UnsavedRecords>();
        services.AddSingleton<DemoState>();
        services.AddSingleton<DemoRunner>();
        services.AddDemoTown(configuration);
    }

    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapApiDocument();

    public IEnumerable<Command> Commands(IProgram program) => [SeedCommand.Create(program)];
}

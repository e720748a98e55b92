using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Api;
using NamRo.Kernel.Data;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Modules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Kernel;

/// <summary>The ground floor: data, log, rules, access, working time, text and files.</summary>
public sealed class KernelModule : IModule
{
    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddDatabase(configuration);
        services.AddAccounts();
        services.AddApi();
        services.AddSingleton(p => new EventCatalogue(p.GetRequiredService<ModuleCatalogue>().Assemblies));
        services.AddSingleton<ActivityWriter>();
        services.AddFiles(configuration);
        services.AddScoped<ActScope>();
        services.AddSingleton<NumberBlocks>();
        services.AddSingleton(AccessPolicy.Load());
        services.AddSingleton<Authoriser>();
    }

    public IEnumerable<Command> Commands(IProgram program) => [DueCommand.Create()];
}

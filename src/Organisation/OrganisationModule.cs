using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Modules;
using NamRo.Organisation.Editing;
using NamRo.Organisation.Imports;
using NamRo.Organisation.Store;

namespace NamRo.Organisation;

/// <summary>Units, people, seats and delegations through time, and the work calendars of units.</summary>
public sealed class OrganisationModule : IModule
{
    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<OrganisationStore>();
        services.AddSingleton<IOrganisation>(p => p.GetRequiredService<OrganisationStore>());
        services.AddSingleton<IActorSource, ActorSource>();
        services.AddScoped<IOrganisationEditor, OrganisationEditor>();
        services.AddScoped<OrganisationImport>();
        services.AddScoped<OrganisationExport>();
    }

    public IEnumerable<Command> Commands(IProgram program) => ImportCommands.All(program);
}

using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Modules;
using NamRo.Organisation.Editing;
using NamRo.Organisation.Imports;
using NamRo.Organisation.Pages;
using NamRo.Organisation.Search;
using NamRo.Organisation.Store;
using NamRo.Ui.Search;
using NamRo.Ui.Menu;

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
        services.AddScoped<ISearchSource, PeopleSearch>();
        services.AddScoped<OrganisationImport>();
        services.AddScoped<OrganisationExport>();
        services.AddMenuItem("Tổ chức", "Cây đơn vị", PageLinks.Tree, null, 500);
        services.AddMenuItem("Tổ chức", "Cán bộ", PageLinks.People, null, 510);
        services.AddMenuItem("Tổ chức", "Vắng mặt và ủy quyền", PageLinks.Absence, null, 520);
        services.AddMenuItem("Tổ chức", "Lịch làm việc", PageLinks.Calendars, null, 530);
        services.AddMenuItem("Tổ chức", "Nhập danh sách", PageLinks.Import, "organisation.manage", 540);
    }

    public IEnumerable<Command> Commands(IProgram program) => ImportCommands.All(program);
}

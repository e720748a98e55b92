using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Modules;
using NamRo.OneStop.Acting;
using NamRo.OneStop.Api;
using NamRo.OneStop.Catalogue;
using NamRo.OneStop.Counting;
using NamRo.OneStop.Counter;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Identity;
using NamRo.OneStop.Intake;
using NamRo.OneStop.Numbers;
using NamRo.OneStop.Papers;
using NamRo.OneStop.Public;
using NamRo.OneStop.Simulation;
using NamRo.OneStop.Storage;
using NamRo.OneStop.Warning;
using NamRo.Ui.Menu;

namespace NamRo.OneStop;

/// <summary>The one-stop desk: the catalogue of procedures, dossiers from the counter to the result, their numbers and forms.</summary>
public sealed class OneStopModule : IModule
{
    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ProcedureCatalogue>();
        services.AddScoped<DossierRows>();
        services.AddScoped<DossierViews>();
        services.AddScoped<DossierReading>();
        services.AddScoped<OneTransaction>();
        services.AddScoped<SeriesNumbers>();
        services.AddPersonalData();
        services.AddIntake();
        services.AddScoped<CounterServices>();
        services.AddScoped<CatalogueServices>();
        services.AddScoped<CatalogueImporter>();
        services.AddScoped<VersionMoves>();
        services.AddScoped<ICatalogue, CatalogueDesk>();
        services.AddScoped<EndServices>();
        services.AddScoped<PauseActs>();
        services.AddScoped<EndActs>();
        services.AddScoped<DossierActs>();
        services.AddScoped<IOneStop, OneStopDoor>();
        services.AddPublicDesk(configuration);
        services.AddScoped<DossierForms>();
        services.AddCounting();
        services.AddCounterPages();
    }

    public void Map(IEndpointRouteBuilder endpoints)
    {
        DossierApi.Map(endpoints);
        CatalogueApi.Map(endpoints);
        FormDownload.Map(endpoints);
        PartDownload.Map(endpoints);
    }

    public IEnumerable<Command> Commands(IProgram program) => [SimulateCounterCommand.Create(), CalibrateWarningCommand.Create()];
}

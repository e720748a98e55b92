using NamRo.Casework;
using NamRo.Directives;
using NamRo.Kernel.Data;
using NamRo.OneStop;
using NamRo.Organisation;

namespace NamRo.Host.Demo.Town;

/// <summary>The doors through which the demo acts, gathered so that constructors stay sentences.</summary>
internal sealed record DemoServices(
    AppDb Db, IOrganisation Organisation, IOrganisationEditor Editor, ICasework Casework, ICaseworkUpkeep Upkeep, IDirectives Directives, IOneStop OneStop, ICatalogue Catalogue, DemoPeople People, DemoClock Clock,
    DemoSettings Settings)
{
    public async Task ShipDefaultsAsync(CancellationToken cancellation)
    {
        await Upkeep.ShipDefaultsAsync(cancellation);
        await Catalogue.ShipAsync(cancellation);
    }

    public Task ClimbAsync(CancellationToken cancellation) => Upkeep.ClimbLaddersAsync(cancellation);
}

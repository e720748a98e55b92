using NamRo.Casework;
using NamRo.Directives;
using NamRo.Kernel.Data;
using NamRo.Organisation;

namespace NamRo.Host.Demo.Town;

/// <summary>The doors through which the demo acts, gathered so that constructors stay sentences.</summary>
internal sealed record DemoServices(
    AppDb Db, IOrganisation Organisation, IOrganisationEditor Editor, ICasework Casework, ICaseworkUpkeep Upkeep, IDirectives Directives, DemoPeople People, DemoClock Clock,
    DemoSettings Settings)
{
    public Task ShipDefaultsAsync(CancellationToken cancellation) => Upkeep.ShipDefaultsAsync(cancellation);

    public Task ClimbAsync(CancellationToken cancellation) => Upkeep.ClimbLaddersAsync(cancellation);
}

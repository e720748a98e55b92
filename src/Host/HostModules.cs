using NamRo.Casework;
using NamRo.Directives;
using NamRo.Kernel;
using NamRo.Kernel.Modules;
using NamRo.OneStop;
using NamRo.Organisation;
using NamRo.Reports;
using NamRo.Ui;

namespace NamRo.Host;

/// <summary>The rooms of this build, in the order of the arrows.</summary>
internal static class HostModules
{
    public static IReadOnlyList<IModule> All() =>
    [
        new KernelModule(),
        new UiModule(),
        new OrganisationModule(),
        new CaseworkModule(),
        new ReportsModule(),
        new DirectivesModule(),
        new OneStopModule(),
        new HostModule(),
    ];
}

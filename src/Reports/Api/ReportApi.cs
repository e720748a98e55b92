using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NamRo.Kernel.Api;
using NamRo.Kernel.Identity;
using NamRo.Organisation;
using NamRo.Reports.Commands;
using NamRo.Reports.Making;

namespace NamRo.Reports.Api;

/// <summary><c>GET /api/v1/reports/{name}?unit=CODE&amp;from=DATE&amp;to=DATE</c>: the report as the key's owner may see it.</summary>
internal static class ReportApi
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapApi().MapGet("/reports/{name}", ReadAsync).Reads("report.read").WithName("readReport").WithSummary("Một báo cáo với mọi số liệu");

    private static async Task<IResult> ReadAsync(
        string name, string? unit, string? from, string? to, ReportCatalogue reports, IOrganisation organisation, IActorAccessor accessor,
        CancellationToken cancellation)
    {
        var scope = string.IsNullOrEmpty(unit) ? (UnitId?)null : ReportQuestion.Unit(organisation.Map, unit).Id;
        var content = await reports.MakeAsync(accessor.Required, ReportQuestion.Request(reports.Known(name), scope, from, to), cancellation);
        return Results.Json(content, ReportJson.Options);
    }
}

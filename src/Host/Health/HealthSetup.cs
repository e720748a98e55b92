using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NamRo.Host.Health;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: it can also do work, so it fails while the store is gone or the demo is
/// being raised (reliability anchors, section 4).
/// </summary>
internal static class HealthSetup
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<StoreHealth>("store", tags: [Ready], timeout: TimeSpan.FromSeconds(5))
        .AddCheck<DemoHealth>("demo", tags: [Ready]);

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}

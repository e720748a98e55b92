using Microsoft.Extensions.Diagnostics.HealthChecks;
using NamRo.Host.Demo;

namespace NamRo.Host.Health;

/// <summary>A program that is still raising its demo is not ready.</summary>
internal sealed class DemoHealth(DemoState state) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(state.Current.Phase == DemoPhase.Idle
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The demo is being raised."));
}

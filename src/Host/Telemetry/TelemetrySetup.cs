using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NamRo.Host.Telemetry;

/// <summary>Metrics, traces and logs by OpenTelemetry, sent only when <c>Telemetry:OtlpEndpoint</c> names a collector.</summary>
internal static class TelemetrySetup
{
    private const string Key = "Telemetry:OtlpEndpoint";

    public static void AddTelemetry(this IServiceCollection services, WebApplicationBuilder builder)
    {
        if (builder.Configuration[Key] is not { Length: > 0 } endpoint)
        {
            return;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("namro"))
            .WithMetrics(m => m.AddAspNetCoreInstrumentation().AddMeter("NamRo.*", "Npgsql", "System.Runtime"))
            .WithTracing(t => t.AddAspNetCoreInstrumentation().AddSource("NamRo.*", "Npgsql"))
            .WithLogging()
            .UseOtlpExporter(OpenTelemetry.Exporter.OtlpExportProtocol.Grpc, new Uri(endpoint));
    }
}

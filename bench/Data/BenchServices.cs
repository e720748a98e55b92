using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using NamRo.Host;

namespace NamRo.Bench.Data;

/// <summary>The whole program without web server and timers, on one PostgreSQL: its model is the one that <c>serve</c> finds.</summary>
internal static class BenchServices
{
    public static WebApplication Build(string connectionString) => HostComposition.Build(
        new Launch
        {
            RunsJobs = false,
            Settings = new Dictionary<string, string?>
            {
                ["Database:Provider"] = "Postgres",
                ["Database:ConnectionString"] = connectionString,
                ["Demo:Mode"] = "None",
            },
        },
        builder => builder.Logging.SetMinimumLevel(LogLevel.Warning));
}

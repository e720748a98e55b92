using NamRo.Kernel.Data;
using NamRo.Kernel.Modules;

namespace NamRo.Host.CommandLine;

/// <summary>Gives verbs the program's services, on a database that is ready, without a web server or timers.</summary>
internal sealed class HostProgram : IProgram
{
    public Launch Launch { get; set; } = new();

    public async Task<int> RunAsync(Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken cancellation)
    {
        await using var app = HostComposition.Build(Launch with { RunsJobs = false }, Quiet);
        await HostStart.PrepareAsync(app.Services, cancellation);
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider, cancellation);
    }

    /// <summary>A verb's output is its result; only warnings may stand beside it, on standard error.</summary>
    private static void Quiet(WebApplicationBuilder builder)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NamRo.Host;

namespace NamRo.App.Tests.Host;

/// <summary>The executable itself, as a person or a script would call it.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("namro-cli-").FullName;

    [Fact]
    public async Task An_unknown_verb_fails_on_standard_error()
    {
        var run = await RunAsync("bogus");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("bogus", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_out_of_reach_is_said_in_one_sentence_without_a_trace()
    {
        var run = await RunAsync("verify", "--set", "Database:Provider=Postgres", "--set", "Database:ConnectionString=Host=127.0.0.1;Port=1;Username=x");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Không làm việc được với cơ sở dữ liệu", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_without_a_value_is_refused()
    {
        var run = await RunAsync("verify", "--set", "Database:Provider");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("TÊN=GIÁ TRỊ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_with_the_way_out()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var run = await RunAsync("serve", "--demo", "none", "--data", folder, "--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Cổng đang có chương trình khác dùng", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invariant_globalisation_is_refused()
    {
        var run = await RunAsync(["verify", "--data", folder], ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("InvariantGlobalization", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Task<Run> RunAsync(params string[] args) => RunAsync(args, ("LANG", "C.UTF-8"));

    private static async Task<Run> RunAsync(string[] args, (string Name, string Value) variable)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(HostModules).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[variable.Name] = variable.Value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Run(process.ExitCode, await output, await error);
    }

    private sealed record Run(int ExitCode, string Output, string Error);
}

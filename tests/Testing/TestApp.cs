using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NamRo.Host;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Modules;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.Testing;

/// <summary>The whole program on a database and a clock of its own; in memory, unless a browser must reach it.</summary>
public sealed class TestApp : IAsyncDisposable
{
    /// <summary>Where the clock starts: Monday 2 June 2025, 9:00 in the office.</summary>
    public static readonly DateTimeOffset Start = new(2025, 6, 2, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly TestDatabase database;
    private readonly WebApplication app;
    private readonly SemaphoreSlim turn = new(1, 1);

    private TestApp(TestDatabase database, WebApplication app, FakeTimeProvider time)
    {
        this.database = database;
        this.app = app;
        Time = time;
    }

    public FakeTimeProvider Time { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>Where a browser finds it: a free port of the loopback address. Only with <see cref="TestAppOptions.Listens"/>.</summary>
    public Uri Address => new(app.Urls.Single());

    /// <summary>Where the program keeps its files.</summary>
    public string Folder => database.Folder;

    public static Task<TestApp> StartAsync(DatabaseProvider provider, Action<TestAppOptions>? configure = null) =>
        StartAsync(() => TestDatabase.CreateAsync(provider), configure);

    /// <summary>Starts on a database that the caller made; the program disposes it.</summary>
    public static async Task<TestApp> StartAsync(Func<Task<TestDatabase>> create, Action<TestAppOptions>? configure = null)
    {
        var options = new TestAppOptions();
        configure?.Invoke(options);
        var database = await create();
        var time = new FakeTimeProvider(Start.ToUniversalTime());
        var launch = TestLaunch.On(database);
        var app = HostComposition.Build(
            launch with { Modules = [.. launch.Modules, .. options.Modules], Settings = launch.Settings.Concat(options.Settings).GroupBy(s => s.Key).ToDictionary(s => s.Key, s => s.Last().Value) },
            builder =>
            {
                Place(builder.WebHost, options.Listens);
                builder.Logging.ClearProviders();
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));
                options.Services?.Invoke(builder.Services);
            });
        await HostStart.PrepareAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        return new TestApp(database, app, time);
    }

    /// <summary>A browser without script: keeps cookies, follows nothing by itself.</summary>
    public TestClient CreateClient() => new(this, app.GetTestServer());

    /// <summary>A scope in which <paramref name="actor"/> acts, as within one request. Dispose it before asserting on stored rows.</summary>
    public TestWork Begin(Actor? actor = null) => new(Services, actor);

    /// <summary>
    /// Waits until nobody else changes the organisation: two sets of changes that overlap are refused as stale, and tests run side by side.
    /// Dispose what it gives to pass the turn on.
    /// </summary>
    public async Task<IDisposable> TakeTurnAsync()
    {
        await turn.WaitAsync();
        return new Turn(turn);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        turn.Dispose();
        await database.DisposeAsync();
    }

    private static void Place(IWebHostBuilder host, bool listens)
    {
        if (listens)
        {
            host.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        }
        else
        {
            host.UseTestServer();
        }
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}

/// <summary>What a test changes about the program it starts.</summary>
public sealed class TestAppOptions
{
    public IDictionary<string, string?> Settings { get; } = new Dictionary<string, string?>();

    /// <summary>True to listen on a port for a real browser; <see cref="TestApp.CreateClient"/> then has nothing to reach.</summary>
    public bool Listens { get; set; }

    /// <summary>Rooms added to those of the build, to try what modules build on. They bring endpoints, not tables.</summary>
    public IList<IModule> Modules { get; } = [];

    /// <summary>Replaces what stands outside the program, such as mail; never our own code.</summary>
    public Action<IServiceCollection>? Services { get; set; }
}

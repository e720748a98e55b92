using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NamRo.Browser.Tests;

/// <summary>The distribution's Chromium, started once per run. <c>CHROMIUM</c> names another; nothing is ever downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Milliseconds. Generous, because it only matters when something is broken, and machines that test are busy.</summary>
    private const float Patience = 20_000;

    /// <summary>Quiet: a browser of the tests talks to the program under test and to nobody else.</summary>
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly ConcurrentDictionary<string, bool> seen = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Headless = true, Args = Arguments });
    }

    /// <summary>A browser window of its own, with its own cookies; in Vietnamese, as in the office.</summary>
    internal async Task<IBrowserContext> OpenAsync(Uri address, Device device)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = device.HasScript,
            ViewportSize = new() { Width = device.Width, Height = device.Height },
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
        });
        context.SetDefaultTimeout(Patience);
        return context;
    }

    /// <summary>True the first time that anybody of this run comes to that kind of page.</summary>
    internal bool IsNew(string page) => seen.TryAdd(page, true);

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
        {
            return named;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.SelectMany(f => Names.Select(n => Path.Combine(f, n))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("Chromium is not installed, and the journeys need it: run bin/setup, or set CHROMIUM to its path.");
    }
}

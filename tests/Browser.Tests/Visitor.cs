using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NamRo.Browser.Tests;

/// <summary>
/// A person at a browser. Finds things as people do, by what is written on them. Every kind of page is checked for accessibility the first
/// time the visitor comes to it, so a journey needs no words about it.
/// </summary>
internal sealed partial class Visitor : IAsyncDisposable
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private readonly HashSet<string> seen = [];
    private readonly Device device;

    private Visitor(IPage page, Device device)
    {
        Page = page;
        this.device = device;
    }

    public IPage Page { get; }

    private ILocator Main => Page.Locator("#main");

    public static async Task<Visitor> ComeAsync(Chromium browser, Uri address, Device device, (string Name, string Value)? session = null)
    {
        var context = await browser.OpenAsync(address, device);
        if (session is { } cookie)
        {
            await context.AddCookiesAsync([new() { Name = cookie.Name, Value = cookie.Value, Url = address.ToString() }]);
        }

        return new Visitor(await context.NewPageAsync(), device);
    }

    public async Task OpenAsync(string address)
    {
        await Page.GotoAsync(address);
        await ArriveAsync();
    }

    /// <summary>Follows a link of the page itself, not of the menu around it; unfolds what is folded on the way.</summary>
    public async Task FollowAsync(string text)
    {
        foreach (var folded in await Main.Locator("details.more:not([open]) > summary").AllAsync())
        {
            await folded.ClickAsync();
        }

        await ClickAsync(Main.GetByRole(AriaRole.Link, new() { Name = text, Exact = true }).First);
    }

    public async Task FollowMenuAsync(string text)
    {
        await ClickAsync(Page.Locator("nav.side").GetByRole(AriaRole.Link, new() { Name = text }).First);
    }

    public async Task PressAsync(string button)
    {
        await ClickAsync(Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));
    }

    public Task FillAsync(string label, string text) => Field(label).FillAsync(text);

    public Task ChooseAsync(string label, string choice) => Field(label).SelectOptionAsync(new SelectOptionValue { Label = choice });

    public Task TickAsync(string label) => Field(label).CheckAsync();

    public Task ShouldSeeAsync(string text) => Expect(Main).ToContainTextAsync(text);

    public Task ShouldNotSeeAsync(string text) => Expect(Main).Not.ToContainTextAsync(text);

    /// <summary>The table of that title has a row that says all of this.</summary>
    public Task ShouldSeeRowAsync(string table, params string[] texts)
    {
        var row = Main.GetByRole(AriaRole.Table, new() { Name = table }).GetByRole(AriaRole.Row);
        foreach (var text in texts)
        {
            row = row.Filter(new() { HasText = text });
        }

        return Expect(row).ToHaveCountAsync(1);
    }

    /// <summary>Nothing is wider than the screen, so nobody has to push the page about.</summary>
    public async Task ShouldFitTheScreenAsync()
    {
        var wider = await Page.EvaluateAsync<string[]>("""
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] : [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1).slice(0, 5).map(e => e.outerHTML.slice(0, 160))
            """);
        Assert.True(wider.Length == 0, $"{Page.Url} scrolls sideways because of: {string.Join("\n", wider)}");
    }

    public ValueTask DisposeAsync() => Page.Context.DisposeAsync();

    private ILocator Field(string label) => Main.GetByLabel(new Regex($"^{Regex.Escape(label)}( \\(|$)"));

    /// <summary>What is missing is told with what is there instead.</summary>
    private async Task ClickAsync(ILocator target)
    {
        try
        {
            await target.ClickAsync();
        }
        catch (TimeoutException)
        {
            Assert.Fail($"{target} is not on {Page.Url}:\n{await Main.InnerTextAsync()}");
        }

        await ArriveAsync();
    }

    private async Task ArriveAsync()
    {
        await Page.WaitForLoadStateAsync(LoadState.Load);
        if (device.HasScript && seen.Add(Ids().Replace(new Uri(Page.Url).AbsolutePath, "…")))
        {
            await ShouldBeAccessibleAsync();
        }
    }

    private async Task ShouldBeAccessibleAsync()
    {
        var result = await Page.RunAxe(Wcag);
        var faults = result.Violations.Select(v => $"{v.Id}: {v.Help}\n" + string.Join('\n', v.Nodes.Take(5).Select(n => "    " + n.Html)));
        Assert.True(result.Violations.Length == 0, $"{Page.Url} is not accessible:\n{string.Join('\n', faults)}");
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+")]
    private static partial Regex Ids();
}

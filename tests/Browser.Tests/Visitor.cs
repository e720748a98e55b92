using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NamRo.Browser.Tests;

/// <summary>
/// A person at a browser. Finds things as people do, by what is written on them. Every kind of page is checked for accessibility, and
/// to fit a desk's screen and a phone's, the first time that any visitor comes to it, so a journey needs no words about it.
/// </summary>
internal sealed partial class Visitor : IAsyncDisposable
{
    /// <summary>
    /// Runs axe in the page itself: the pages hold no frames, and the way of the library through frames opens a second page each time.
    /// </summary>
    private const string Violations = """
        async () => (await axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'], preload: false
        })).violations.map(v => `${v.id}: ${v.help}\n` + v.nodes.slice(0, 5).map(n => `    ${n.html}`).join('\n'))
        """;

    /// <summary>Addresses of this program that the page links to, files aside.</summary>
    private const string Links = """
        () => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.pathname.includes('/evidence/')
          && !/[.](docx|pdf|xlsx|csv)$/.test(a.pathname) && a.pathname !== location.pathname).map(a => a.pathname + a.search)
        """;

    /// <summary>What the control with the focus says, or its label.</summary>
    private const string Focused = "() => { const e = document.activeElement; return (e.labels?.[0] ?? e).innerText.trim() }";

    private const string Loaded = "() => document.readyState === 'complete' ? 0 : new Promise(done => addEventListener('load', () => done(0), { once: true }))";

    /// <summary>What the page asks for: one address may ask for another thing at each step.</summary>
    private const string Forms = "() => [...document.querySelectorAll('#main form[id]')].map(f => f.getAttribute('id')).join()";

    /// <summary>Presses of Tab after which a field counts as out of reach.</summary>
    private const int MostTabs = 40;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly Chromium browser;
    private readonly Device device;

    private Visitor(Chromium browser, IPage page, Device device)
    {
        this.browser = browser;
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

        return new Visitor(browser, await context.NewPageAsync(), device);
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

    /// <summary>Goes everywhere that links lead to, once to every kind of page that <paramref name="seen"/> does not hold yet.</summary>
    /// <param name="within">Which links to follow; null is all of this program.</param>
    public async Task WanderAsync(HashSet<string> seen, IEnumerable<string> starts, Func<string, bool>? within = null)
    {
        var faults = new List<string>();
        var ways = new Queue<string>(starts);
        while (ways.TryDequeue(out var way))
        {
            var answer = await Page.GotoAsync(way);
            faults.AddRange(answer!.Ok ? await LookAsync() : [$"{way} answered {answer.Status}."]);
            foreach (var link in await Page.EvaluateAsync<string[]>(Links))
            {
                if (!link.Contains("handler=", StringComparison.Ordinal) && within?.Invoke(link) != false && seen.Add(KindOf(link)))
                {
                    ways.Enqueue(link);
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    /// <summary>Follows a link that gives a file, and gives its name and content.</summary>
    public async Task<(string Name, byte[] Content)> DownloadAsync(string text)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Main.GetByRole(AriaRole.Link, new() { Name = text, Exact = true }).ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    public async Task PressAsync(string button)
    {
        await ClickAsync(Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));
    }

    /// <summary>Presses a button of the one task under review that says <paramref name="task"/>.</summary>
    public Task PressAsync(string button, string task) => ClickAsync(Task(task).GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    /// <summary>Presses a button that sends the page, and again before the answer is there.</summary>
    public async Task PressTwiceAsync(string button)
    {
        await Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).DblClickAsync();
        await ArriveAsync();
    }

    /// <summary>Presses a key of the keyboard, wherever the focus is.</summary>
    /// <param name="keyTime">Milliseconds that the key takes; a person needs some.</param>
    public Task PressKeyAsync(string key, float keyTime = 0) => Page.Keyboard.PressAsync(key, new() { Delay = keyTime });

    /// <param name="keyTime">Milliseconds that each key takes.</param>
    public Task TypeAsync(string text, float keyTime = 0) => Page.Keyboard.TypeAsync(text, new() { Delay = keyTime });

    /// <summary>Goes on by the keyboard until the focus is on the field, link or button that says so.</summary>
    public async Task TabToAsync(string text, float keyTime = 0)
    {
        var wanted = new Regex($"^{Regex.Escape(text)}( \\(|$)", RegexOptions.Multiline);
        for (var i = 0; i < MostTabs; i++)
        {
            await PressKeyAsync("Tab", keyTime);
            if (wanted.IsMatch(await Page.EvaluateAsync<string>(Focused)))
            {
                return;
            }
        }

        Assert.Fail($"{MostTabs} presses of Tab do not come to “{text}” on {Page.Url}.");
    }

    /// <summary>Goes past the menu by the first link of the page, which is for that, and on to what says so.</summary>
    public async Task SkipToAsync(string text)
    {
        await PressKeyAsync("Tab");
        Assert.Equal("Tới nội dung chính", await Page.EvaluateAsync<string>(Focused));
        await PressKeyAsync("Enter");
        await TabToAsync(text);
    }

    /// <summary>Puts a long text where the focus is, as the keyboard does from the clipboard.</summary>
    public Task PasteAsync(string text) => Page.Keyboard.InsertTextAsync(text);

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await ArriveAsync();
    }

    public Task AttachAsync(string label, string name, string text) =>
        Field(label).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });

    public Task FillAsync(string label, string text) => Field(label).FillAsync(text);

    public Task ChooseAsync(string label, string choice) => Field(label).SelectOptionAsync(new SelectOptionValue { Label = choice });

    public Task TickAsync(string label) => Field(label).CheckAsync();

    public Task ShouldSeeAsync(string text) => Expect(Main).ToContainTextAsync(text);

    public Task ShouldNotSeeAsync(string text) => Expect(Main).Not.ToContainTextAsync(text);

    /// <summary>The focus is in the field of that label.</summary>
    public Task ShouldStandAtAsync(string label) => Expect(Field(label)).ToBeFocusedAsync();

    /// <summary>What stands on the page where the first group of <paramref name="pattern"/> is.</summary>
    public async Task<string> ReadAsync(string pattern)
    {
        var text = await Main.InnerTextAsync();
        var match = Regex.Match(text, pattern);
        Assert.True(match.Success, $"Nothing on {Page.Url} reads like {pattern}:\n{text}");
        return match.Groups[1].Value;
    }

    /// <summary>The keyboard works on the task under review that says so.</summary>
    public Task ShouldStandOnAsync(string task) => Expect(Main.Locator("[data-item]:focus")).ToContainTextAsync(task);

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

    public ValueTask DisposeAsync() => Page.Context.DisposeAsync();

    private ILocator Task(string text) => Main.Locator("[data-item]").Filter(new() { HasText = text });

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
        var faults = await LookAsync();
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    /// <summary>What is wrong with a page that nobody of this run has come to yet.</summary>
    private async Task<List<string>> LookAsync()
    {
        if (!device.HasScript)
        {
            return [];
        }

        // Asked in the page: an event of the load can pass between the library's look and its wait when tests run side by side.
        await Page.EvaluateAsync(Loaded);
        var forms = Ids().Replace(await Page.EvaluateAsync<string>(Forms), "…").Split(',').Distinct();
        return browser.IsNew($"{KindOf(new Uri(Page.Url).AbsolutePath)} {string.Join(',', forms)}") ? await ExamineAsync() : [];
    }

    /// <summary>One page on both screens: what differs between them is the style sheet's, so nobody need come twice.</summary>
    private async Task<List<string>> ExamineAsync()
    {
        var faults = new List<string>();
        await Page.EvaluateAsync(Axe + "\n;null");
        foreach (var screen in new[] { Device.Phone, Device.Desk })
        {
            await Page.SetViewportSizeAsync(screen.Width, screen.Height);
            faults.AddRange(await TooWideAsync());
            faults.AddRange((await Page.EvaluateAsync<string[]>(Violations)).Select(v => $"{Page.Url} is not accessible at {screen.Width} pixels, {v}"));
        }

        await Page.SetViewportSizeAsync(device.Width, device.Height);
        return faults;
    }

    /// <summary>The address with everything that names one thing left out: one page of the program.</summary>
    private static string KindOf(string address) => Codes().Replace(address.Split('?')[0], "…");

    /// <summary>Nothing is wider than the screen, so nobody has to push the page about.</summary>
    private async Task<IEnumerable<string>> TooWideAsync()
    {
        var wider = await Page.EvaluateAsync<string[]>("""
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] : [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1).slice(0, 5).map(e => e.outerHTML.slice(0, 160))
            """);
        return wider.Length == 0 ? [] : [$"{Page.Url} scrolls sideways at {Page.ViewportSize!.Width} pixels because of: {string.Join("\n", wider)}"];
    }

    /// <summary>What pages are called is in small letters; ids and codes have figures or capitals.</summary>
    [GeneratedRegex("(?<=/)[^/]*[0-9A-Z][^/]*")]
    private static partial Regex Codes();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+")]
    private static partial Regex Ids();
}

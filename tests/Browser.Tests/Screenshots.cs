using Microsoft.Playwright;

namespace NamRo.Browser.Tests;

/// <summary>
/// Takes the pictures of the documentation from a running demo; <c>bin/screenshots</c> starts it. Explicit: it checks nothing and needs the
/// demo town, so no ordinary run includes it.
/// </summary>
public sealed class Screenshots(Chromium browser)
{
    /// <summary>Pictures live in the repository for good, so they stay small.</summary>
    private const long Most = 300 * 1024;

    private static readonly Uri Address = new(Environment.GetEnvironmentVariable("SCREENSHOTS_ADDRESS") ?? "http://localhost:5080");
    private static readonly string Folder = Environment.GetEnvironmentVariable("SCREENSHOTS_FOLDER") ?? "docs/images";

    [Fact(Explicit = true)]
    public async Task Of_the_demo()
    {
        var (leader, officer, clerk) = (await SignInAsync("lanhdao"), await SignInAsync("chuyenvien"), await SignInAsync("vanphong"));
        Directory.CreateDirectory(Folder);

        await OpenAsync(leader, "/dashboard");
        await TakeAsync(leader, "dashboard");
        await OpenAsync(leader, "/cases?cell=OpenOverdue&mark=Reminded");
        await FollowAsync(leader, "#main table.table > tbody > tr th a");
        await TakeAsync(leader, "case");
        await OpenAsync(leader, "/reports/follow-up");
        await TakeAsync(leader, "report");
        await OpenAsync(officer, "/inbox");
        await TakeAsync(officer, "inbox");
        await OpenReviewAsync(clerk);
        await TakeAsync(clerk, "review");

        var counter = await SignInAsync("motcua");
        await OpenAsync(counter, "/dossiers");
        await TakeAsync(counter, "desk");
        await OpenAsync(counter, "/dossiers/new");
        await FollowAsync(counter, "#main ul.pick a");
        await TakeAsync(counter, "intake");
    }

    private static async Task OpenAsync(IPage page, string address)
    {
        var answer = await page.GotoAsync(address);
        Assert.True(answer!.Ok, $"{page.Url} answered {answer.Status}.");
    }

    private static async Task FollowAsync(IPage page, string selector)
    {
        await page.Locator(selector).First.ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Reads a directive afresh, so that there are drafts to review.</summary>
    private static async Task OpenReviewAsync(IPage page)
    {
        await OpenAsync(page, "/documents/register");
        await page.Locator("#source textarea").FillAsync(await File.ReadAllTextAsync(Environment.GetEnvironmentVariable("SCREENSHOTS_DIRECTIVE")!));
        await FollowAsync(page, "#source button[type=submit]");
        await FollowAsync(page, "#confirm button[type=submit]");
        if (!page.Url.EndsWith("/review", StringComparison.Ordinal))
        {
            await FollowAsync(page, "#main a[href$='/review']");
        }
    }

    private static async Task TakeAsync(IPage page, string name)
    {
        var file = Path.Combine(Folder, $"{name}.png");
        await page.ScreenshotAsync(new() { Path = file, Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        Assert.InRange(new FileInfo(file).Length, 1, Most);
    }

    private async Task<IPage> SignInAsync(string userName)
    {
        var page = await (await browser.OpenAsync(Address, Device.Desk)).NewPageAsync();
        await OpenAsync(page, "/account/sign-in");
        await FollowAsync(page, $"#demo button[value={userName}]");
        return page;
    }
}

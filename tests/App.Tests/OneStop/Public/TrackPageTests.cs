using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Identity;
using NamRo.OneStop.Public;
using NamRo.Testing.Databases;
using NamRo.Testing;

namespace NamRo.App.Tests.OneStop.Public;

/// <summary>Looking a dossier up without signing in.</summary>
public sealed class TrackPageTests
{
    private const string Code = "000.17.22.H56-250602-0001";

    [Theory, EachDatabase]
    public async Task The_form_asks_for_two_codes_and_needs_no_script(DatabaseProvider provider)
    {
        await using var app = await StartAsync(provider);
        using var client = app.CreateClient();

        var page = (await client.OpenAsync("/track")).ShouldBe(HttpStatusCode.OK);

        Assert.Equal(["code", "check"], page.Document.QuerySelectorAll("#track input").Select(i => i.GetAttribute("name")));
        Assert.All(page.Document.QuerySelectorAll("#track input"), i => Assert.NotNull(page.Document.QuerySelector($"label[for={i.Id}]")));
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.Equal("get", page["#track"].GetAttribute("method"));
    }

    /// <summary>A wrong look-up code, one that fits a dossier which does not exist, and nonsense are told apart by nothing.</summary>
    [Theory, EachDatabase]
    public async Task Whatever_is_wrong_gets_the_same_answer(DatabaseProvider provider)
    {
        await using var app = await StartAsync(provider);
        using var client = app.CreateClient();
        await using var work = app.Begin(Actor.System);
        var fitting = await work.Get<CheckCodes>().OfAsync(Code);

        string[] answers =
        [
            await AnswerAsync(client, Code, "0000-0000"), await AnswerAsync(client, Code, fitting),
            await AnswerAsync(client, "x", "y"), await AnswerAsync(client, "", fitting),
        ];

        Assert.Single(answers.Distinct());
        Assert.Contains("Không tìm thấy hồ sơ", answers[0], StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_look_up_key_survives_another_start(DatabaseProvider provider)
    {
        await using var app = await StartAsync(provider);
        await using var work = app.Begin(Actor.System);

        var first = await work.Get<CheckCodes>().OfAsync(Code);
        using var keys = new OfficeKeys(app.Services.GetRequiredService<IServiceScopeFactory>(), app.Services.GetRequiredService<IDataProtectionProvider>());
        var other = new CheckCodes(keys);

        Assert.Equal(first, await other.OfAsync(Code));
    }

    [Fact]
    public async Task Whoever_asks_too_often_is_told_to_wait()
    {
        await using var app = await StartAsync(DatabaseProvider.Sqlite, limit: 3);
        using var client = app.CreateClient();

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            statuses.Add((await client.OpenAsync($"/track?code={Code}&check={i}")).Status);
        }

        var refused = await client.Http.GetAsync(new Uri("/track", UriKind.Relative));
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests], statuses);
        Assert.Equal("60", refused.Headers.RetryAfter?.ToString());
    }

    [Fact]
    public async Task The_page_speaks_English_to_whoever_asks_for_it()
    {
        await using var app = await StartAsync(DatabaseProvider.Sqlite);
        using var client = app.CreateClient();
        client.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        (await client.OpenAsync("/track")).ShouldSay("Look up a dossier");
    }

    private static Task<TestApp> StartAsync(DatabaseProvider provider, int limit = 1000) =>
        TestApp.StartAsync(provider, o => o.Settings["OneStop:Public:RequestsPerMinute"] = $"{limit}");

    /// <summary>The page without what was typed, which it shows again.</summary>
    private static async Task<string> AnswerAsync(Testing.Web.TestClient client, string code, string check)
    {
        var page = (await client.OpenAsync($"/track?code={Uri.EscapeDataString(code)}&check={Uri.EscapeDataString(check)}")).ShouldBe(HttpStatusCode.NotFound);
        return page.Text;
    }
}

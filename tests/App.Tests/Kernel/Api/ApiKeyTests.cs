using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Kernel.Api;

public sealed class ApiKeyTests
{
    [Fact]
    public async Task Without_a_key_the_answer_is_401_with_a_problem()
    {
        await using var app = await StartAsync(DatabaseProvider.Sqlite);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");
        caller.Http.DefaultRequestHeaders.Authorization = null;

        var reply = await caller.SendAsync(HttpMethod.Get, "/probe");

        Assert.Equal((401, "key.missing", "application/problem+json"), (reply.Status, reply.Code, reply.MediaType));
    }

    [Theory, EachDatabase]
    public async Task A_key_works_until_it_is_revoked(DatabaseProvider provider)
    {
        await using var app = await StartAsync(provider);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");

        var before = await caller.SendAsync(HttpMethod.Get, "/probe");
        await using (var work = app.Begin())
        {
            work.Db.Set<ApiKey>().Single(k => k.Id == caller.Key).Revoke(app.Time.UtcNow());
            await work.Db.SaveChangesAsync();
        }

        var after = await caller.SendAsync(HttpMethod.Get, "/probe");

        Assert.Equal((200, 401), (before.Status, after.Status));
    }

    [Fact]
    public async Task A_key_is_worth_nothing_after_its_day()
    {
        await using var app = await StartAsync(DatabaseProvider.Sqlite);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");

        app.Time.Advance(TimeSpan.FromDays(30));
        var reply = await caller.SendAsync(HttpMethod.Get, "/probe");

        Assert.Equal(401, reply.Status);
    }

    [Fact]
    public async Task A_key_does_no_more_than_its_scopes_and_no_more_than_its_owners_post()
    {
        await using var app = await StartAsync(DatabaseProvider.Sqlite);
        using var narrow = await ApiCaller.CreateAsync(app, Role.Administrator, "settings.manage");
        using var group = await ApiCaller.CreateAsync(app, Role.Administrator, "account.*");
        using var greedy = await ApiCaller.CreateAsync(app, Role.Officer, "account.manage");

        var withoutScope = await narrow.SendAsync(HttpMethod.Get, "/probe");
        var withGroup = await group.SendAsync(HttpMethod.Get, "/probe");
        var withoutPost = await greedy.SendAsync(HttpMethod.Get, "/probe");

        Assert.Equal((403, "permission.denied"), (withoutScope.Status, withoutScope.Code));
        Assert.Equal(200, withGroup.Status);
        Assert.Equal(403, withoutPost.Status);
    }

    [Fact]
    public async Task A_session_of_a_browser_opens_no_api_route()
    {
        await using var app = await StartAsync(DatabaseProvider.Sqlite);
        var (_, person) = await Host.SignInTests.OpenAccountAsync(app, Role.Administrator);
        using var client = app.CreateClient();
        await NamRo.Testing.Web.TestSessions.SignInAsAsync(client, person);

        using var answer = await client.Http.GetAsync(new Uri("/api/v1/probe", UriKind.Relative));

        Assert.Equal(401, (int)answer.StatusCode);
    }

    internal static Task<TestApp> StartAsync(DatabaseProvider provider) => TestApp.StartAsync(provider, o => o.Modules.Add(new ProbeModule()));
}

using System.Net;
using NamRo.Host.SignIn;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Testing;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.Host;

public sealed class SessionTests
{
    private const string Right = "một câu dài mà dễ nhớ";

    [Fact]
    public async Task A_session_ends_after_an_idle_hour()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        using var client = await SignInAsync(app);

        app.Time.Advance(TimeSpan.FromMinutes(59));
        var kept = await client.OpenAsync("/account");
        app.Time.Advance(TimeSpan.FromMinutes(61));
        var ended = await client.OpenAsync("/account");

        Assert.Equal("/account", kept.Path);
        Assert.StartsWith("/account/sign-in", ended.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_session_ends_after_twelve_hours()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        using var client = await SignInAsync(app);

        var paths = new List<string>();
        for (var hours = 0.75; hours <= 12.75; hours += 0.75)
        {
            app.Time.Advance(TimeSpan.FromHours(0.75));
            paths.Add((await client.OpenAsync("/account")).Path);
        }

        Assert.All(paths[..^2], p => Assert.Equal("/account", p));
        Assert.StartsWith("/account/sign-in", paths[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changing_the_password_ends_the_other_sessions_and_keeps_this_one()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        var (userName, _) = await SignInTests.OpenAccountAsync(app);
        using var here = await SignInAsync(app, userName);
        using var there = await SignInAsync(app, userName);

        var form = await here.OpenAsync("/account/password");
        var changed = await form.SubmitAsync(
            "#password", ("Input.Present", Right), ("Input.Chosen", "một câu khác còn dài hơn"), ("Input.Repeated", "một câu khác còn dài hơn"));

        changed.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã đổi mật khẩu");
        Assert.Equal("/account", (await here.OpenAsync("/account")).Path);
        Assert.StartsWith("/account/sign-in", (await there.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ngắn quá", "ít nhất 12 ký tự")]
    [InlineData("123456789012", "quá phổ biến")]
    [InlineData("Mật khẩu 2025!", "quá phổ biến")]
    [InlineData("aabbaabbaabbaabb", "lặp lại")]
    public async Task A_weak_password_is_refused_with_the_reason(string weak, string reason)
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        using var client = await SignInAsync(app);

        var form = await client.OpenAsync("/account/password");
        var refused = await form.SubmitAsync("#password", ("Input.Present", Right), ("Input.Chosen", weak), ("Input.Repeated", weak));

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(reason);
    }

    [Fact]
    public async Task A_temporary_password_must_be_replaced_before_anything_else()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        var (userName, person) = await SignInTests.OpenAccountAsync(app);
        string temporary;
        await using (var work = app.Begin(Actor.System))
        {
            temporary = await work.Get<AccountSecrets>().ResetAsync(Actor.System, work.Db.Users.Single(a => a.Person == person));
        }

        using var client = await SignInAsync(app, userName, temporary);
        var stopped = await client.OpenAsync("/account");
        var form = await client.OpenAsync("/account/password");
        await form.SubmitAsync("#password", ("Input.Present", temporary), ("Input.Chosen", Right), ("Input.Repeated", Right));
        var open = await client.OpenAsync("/account");

        Assert.Equal("/account/password", stopped.Path);
        Assert.Equal("/account", open.Path);
    }

    [Fact]
    public async Task A_temporary_password_is_worth_nothing_after_three_days()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        var (userName, person) = await SignInTests.OpenAccountAsync(app);
        await using var work = app.Begin(Actor.System);
        var temporary = await work.Get<AccountSecrets>().ResetAsync(Actor.System, work.Db.Users.Single(a => a.Person == person));
        app.Time.Advance(TimeSpan.FromDays(3) + TimeSpan.FromMinutes(1));
        using var client = app.CreateClient();

        var form = await client.OpenAsync("/account/sign-in");
        var refused = await form.SubmitAsync("#password", ("Input.UserName", userName), ("Input.Password", temporary));

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static async Task<TestClient> SignInAsync(TestApp app) => await SignInAsync(app, (await SignInTests.OpenAccountAsync(app)).UserName);

    private static async Task<TestClient> SignInAsync(TestApp app, string userName, string password = Right)
    {
        var client = app.CreateClient();
        var form = await client.OpenAsync("/account/sign-in");
        await form.SubmitAsync("#password", ("Input.UserName", userName), ("Input.Password", password));
        return client;
    }
}

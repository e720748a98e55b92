using System.Net;
using NamRo.Host.SignIn;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.Host;

public sealed class SignInTests(AppFixture fixture)
{
    private const string Right = "một câu dài mà dễ nhớ";

    [Theory, EachDatabase]
    public async Task The_right_password_opens_the_page_that_was_asked_for(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        var (userName, _) = await OpenAccountAsync(app);
        using var client = app.CreateClient();

        var form = await client.OpenAsync("/account");
        var page = await form.SubmitAsync("#password", ("Input.UserName", userName), ("Input.Password", Right));

        Assert.Equal("/account", page.ShouldBe(HttpStatusCode.OK).Path);
        page.ShouldSay(userName);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        var (userName, _) = await OpenAccountAsync(app);
        using var client = app.CreateClient();

        var wrong = await TryAsync(client, userName, "không phải mật khẩu này");
        var unknown = await TryAsync(client, "khong-co-ai", "không phải mật khẩu này");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(wrong.Status, unknown.Status);
        Assert.Equal(wrong.Text, unknown.Text);
    }

    [Fact]
    public async Task A_shut_account_is_refused_like_a_wrong_password_and_its_session_ends()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        var (userName, person) = await OpenAccountAsync(app);
        using var client = app.CreateClient();
        await client.SignInAsAsync(person);
        await using (var work = app.Begin(Actor.System))
        {
            work.Db.Users.Single(a => a.Person == person).Lock(Actor.System, app.Time.UtcNow());
            await work.Db.SaveChangesAsync();
        }

        var session = await client.OpenAsync("/account");
        var again = await TryAsync(client, userName, Right);

        Assert.StartsWith("/account/sign-in", session.Path, StringComparison.Ordinal);
        again.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Tên đăng nhập hoặc mật khẩu không đúng");
    }

    [Fact]
    public async Task Many_tries_for_one_name_are_slowed()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        await OpenAccountAsync(app);
        using var client = app.CreateClient();

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 11; i++)
        {
            answers.Add((await TryAsync(client, "ai-do", "đoán mò mật khẩu")).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        Assert.All(answers[..^1], a => Assert.Equal(HttpStatusCode.UnprocessableEntity, a));
    }

    [Fact]
    public async Task A_way_back_that_leads_out_of_the_house_is_ignored()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        var (userName, _) = await OpenAccountAsync(app);
        using var client = app.CreateClient();

        var form = await client.OpenAsync("/account/sign-in?returnUrl=//evil.example/x");
        var page = await form.SubmitAsync("#password", ("Input.UserName", userName), ("Input.Password", Right));

        Assert.Equal("localhost", page.Answer.RequestMessage!.RequestUri!.Host);
        Assert.Equal("/", page.Path);
    }

    [Fact]
    public async Task A_demo_account_cannot_be_used_outside_the_demo()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        var (userName, person) = await OpenAccountAsync(app);
        using var client = app.CreateClient();
        await client.SignInAsAsync(person);
        await using (var work = app.Begin(Actor.System))
        {
            work.Db.Users.Single(a => a.Person == person).IsDemo = true;
            await work.Db.SaveChangesAsync();
        }

        Assert.StartsWith("/account/sign-in", (await client.OpenAsync("/account")).Path, StringComparison.Ordinal);
        (await TryAsync(client, userName, Right)).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("Demo", "userName", "ai-do", HttpStatusCode.NotFound)]
    [InlineData("Passkey", "credential", "{}", HttpStatusCode.UnprocessableEntity)]
    public async Task A_click_on_a_demo_account_or_a_passkey_asks_for_no_password(string handler, string field, string value, HttpStatusCode answer)
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        await OpenAccountAsync(app);
        using var client = app.CreateClient();
        var token = (await client.OpenAsync("/account/sign-in")).Document.QuerySelector("#password [name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var sent = await client.PostAsync($"/account/sign-in?handler={handler}", new Dictionary<string, string> { [field] = value, ["__RequestVerificationToken"] = token });

        sent.ShouldBe(answer);
        Assert.DoesNotContain("Mật khẩu: chưa nhập.", sent.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Whoever_holds_no_post_today_reads_why_the_session_ended(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        var office = await TestOffice.OpenAsync(app);
        var person = await office.HireAsync("Lê Văn Thử", Role.Officer);
        using var client = app.CreateClient();
        await client.SignInAsAsync(person);
        (await client.OpenAsync("/account")).ShouldBe(HttpStatusCode.OK);
        await office.LetGoAsync(person, app.Time.Today().AddDays(-1));

        var page = await client.OpenAsync("/account");
        var after = await client.OpenAsync("/account");

        page.ShouldSay("Hôm nay bạn không giữ chức vụ nào").ShouldSay("quản trị viên");
        Assert.StartsWith("/account/sign-in", after.Path, StringComparison.Ordinal);
    }

    internal static async Task<(string UserName, PersonId Person)> OpenAccountAsync(TestApp app, params Role[] roles)
    {
        var office = await TestOffice.OpenAsync(app);
        var person = await office.HireAsync("Trần Thị Thử", roles.Length > 0 ? roles : [Role.Officer]);
        await using var work = app.Begin(Actor.System);
        var account = await work.Get<AccountSecrets>().OpenAsync(Actor.System, TestSessions.UserNameOf(person), person, Right);
        return (account.UserName!, person);
    }

    private static async Task<TestPage> TryAsync(TestClient client, string userName, string password)
    {
        var form = await client.OpenAsync("/account/sign-in");
        return await form.SubmitAsync("#password", ("Input.UserName", userName), ("Input.Password", password));
    }
}

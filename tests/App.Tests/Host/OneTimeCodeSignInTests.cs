using System.Net;
using NamRo.Kernel.Data;
using NamRo.Testing;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.Host;

public sealed class OneTimeCodeSignInTests(AppFixture fixture)
{
    private const string Right = "một câu dài mà dễ nhớ";

    [Fact]
    public async Task With_codes_on_a_password_alone_does_not_sign_in_and_each_code_counts_once()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        var (userName, secret, recovery) = await TurnOnAsync(app);
        var code = OneTimeCode.Now(secret, 1);

        using var first = await PasswordAsync(app, userName);
        var stillOut = await first.OpenAsync("/account");
        var signedIn = await CodeAsync(first, code);
        using var second = await PasswordAsync(app, userName);
        var replayed = await CodeAsync(second, code);
        var recovered = await CodeAsync(second, recovery[0]);
        using var third = await PasswordAsync(app, userName);
        var recoveredTwice = await CodeAsync(third, recovery[0]);

        Assert.StartsWith("/account/sign-in", stillOut.Path, StringComparison.Ordinal);
        Assert.Equal("/account", (await first.OpenAsync("/account")).Path);
        signedIn.ShouldNotSay("Mã không đúng");
        replayed.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("đã dùng");
        recovered.ShouldNotSay("Mã không đúng");
        recoveredTwice.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_wrong_code_does_not_turn_codes_on()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        var (_, person) = await SignInTests.OpenAccountAsync(app);
        using var client = app.CreateClient();
        await client.SignInAsAsync(person);

        var page = await client.OpenAsync("/account/authenticator");
        var refused = await page.SubmitAsync("#on", ("Code", "000000"));

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Mã không đúng");
        (await client.OpenAsync("/account")).ShouldSay("Chưa bật.");
    }

    private static async Task<(string UserName, string Secret, IReadOnlyList<string> Recovery)> TurnOnAsync(TestApp app)
    {
        var (userName, person) = await SignInTests.OpenAccountAsync(app);
        using var client = app.CreateClient();
        await client.SignInAsAsync(person);
        var page = await client.OpenAsync("/account/authenticator");
        // The first visit makes the secret, which ends other sessions; this one goes on.
        var secret = page["#secret"].TextContent;
        var done = await page.SubmitAsync("#on", ("Code", OneTimeCode.Now(secret)));
        return (userName, secret, done.ShouldBe(HttpStatusCode.OK).TextsOf("#recovery-codes code"));
    }

    private static async Task<TestClient> PasswordAsync(TestApp app, string userName)
    {
        var client = app.CreateClient();
        var form = await client.OpenAsync("/account/sign-in");
        var next = await form.SubmitAsync("#password", ("Input.UserName", userName), ("Input.Password", Right));
        Assert.StartsWith("/account/code", next.Path, StringComparison.Ordinal);
        return client;
    }

    private static async Task<TestPage> CodeAsync(TestClient client, string code)
    {
        var form = await client.OpenAsync("/account/code");
        return await form.SubmitAsync("#code", ("Input.Code", code));
    }
}

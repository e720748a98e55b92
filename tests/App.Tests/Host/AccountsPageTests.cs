using System.Net;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.Host;

public sealed class AccountsPageTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task An_administrator_opens_an_account_whose_owner_then_chooses_the_password(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        var office = await TestOffice.OpenAsync(app);
        var (administrator, officer) = (await office.HireAsync("Lý Thị Quản", Role.Administrator), await office.HireAsync("Đỗ Văn Mới", Role.Officer));
        using var manager = app.CreateClient();
        await manager.SignInAsAsync(administrator);
        using var client = app.CreateClient();
        var userName = $"moi{officer.Value:n}";

        var created = await (await manager.OpenAsync($"/accounts/{officer}")).SubmitAsync("#create", ("UserName", userName));
        var temporary = created.ShouldBe(HttpStatusCode.OK)["#temporary-password"].TextContent;
        var entered = await (await client.OpenAsync("/account/sign-in"))
            .SubmitAsync("#password", ("Input.UserName", userName), ("Input.Password", temporary));
        var search = await manager.OpenAsync("/accounts?q=do van moi");

        Assert.Equal("/account/password", entered.Path);
        search.ShouldSay("Đỗ Văn Mới").ShouldSay(userName).ShouldSay("Chờ đặt mật khẩu");
    }

    [Fact]
    public async Task A_user_name_that_is_taken_is_refused()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        var office = await TestOffice.OpenAsync(app);
        var (administrator, officer) = (await office.HireAsync("Lý Thị Quản", Role.Administrator), await office.HireAsync("Đỗ Văn Mới", Role.Officer));
        using var manager = app.CreateClient();
        await manager.SignInAsAsync(administrator);

        var refused = await (await manager.OpenAsync($"/accounts/{officer}"))
            .SubmitAsync("#create", ("UserName", TestSessions.UserNameOf(administrator).ToUpperInvariant()));

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("đã có người dùng");
    }

    [Fact]
    public async Task An_officer_opens_no_account_page()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        var office = await TestOffice.OpenAsync(app);
        var officer = await office.HireAsync("Đỗ Văn Mới", Role.Officer);
        using var client = app.CreateClient();
        await client.SignInAsAsync(officer);

        (await client.OpenAsync("/accounts")).ShouldBe(HttpStatusCode.Forbidden);
        (await client.OpenAsync($"/accounts/{officer}")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Locking_ends_the_session_and_unlocking_opens_the_account_again()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        var office = await TestOffice.OpenAsync(app);
        var (administrator, officer) = (await office.HireAsync("Lý Thị Quản", Role.Administrator), await office.HireAsync("Đỗ Văn Mới", Role.Officer));
        using var manager = app.CreateClient();
        await manager.SignInAsAsync(administrator);
        using var client = app.CreateClient();
        await client.SignInAsAsync(officer);

        var locked = await PressAsync(manager, officer, "Lock");
        var ended = await client.OpenAsync("/account");
        var unlocked = await PressAsync(manager, officer, "Unlock");
        using var again = app.CreateClient();
        await again.SignInAsAsync(officer);

        locked.ShouldSay("Đã khóa tài khoản của Đỗ Văn Mới");
        Assert.StartsWith("/account/sign-in", ended.Path, StringComparison.Ordinal);
        unlocked.ShouldSay("Đã mở khóa");
        Assert.Equal("/account", (await again.OpenAsync("/account")).Path);
    }

    [Fact]
    public async Task Nobody_locks_their_own_account()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        var office = await TestOffice.OpenAsync(app);
        var administrator = await office.HireAsync("Lý Thị Quản", Role.Administrator);
        using var manager = app.CreateClient();
        await manager.SignInAsAsync(administrator);

        (await PressAsync(manager, administrator, "Lock")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Không thể tự khóa");
    }

    private static async Task<TestPage> PressAsync(TestClient manager, PersonId person, string handler)
    {
        var page = await manager.OpenAsync($"/accounts/{person}");
        return await page.PressAsync($"button[formaction*='handler={handler}']");
    }
}

using NamRo.Testing.Web;

namespace NamRo.Browser.Tests.Journeys;

/// <summary>How people get in.</summary>
public sealed class AccountJourneys(Chromium browser)
{
    private const string Refusal = "Tên đăng nhập hoặc mật khẩu không đúng";

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer()
    {
        await using var town = await Town.OpenAsync(browser);
        await using var officer = await town.OfficerAsync();
        await using var stranger = await town.StrangerAsync();
        var userName = TestSessions.UserNameOf(town.Person("officer"));

        await stranger.OpenAsync("/inbox");
        await SignInAsync(stranger, userName, "không phải mật khẩu này");
        await stranger.ShouldSeeAsync(Refusal);
        await SignInAsync(stranger, "khong.co.ai", "không phải mật khẩu này");
        await stranger.ShouldSeeAsync(Refusal);
        await SignInAsync(stranger, userName, TestSessions.Password);

        await stranger.ShouldSeeAsync("Không có việc nào đang chờ bạn");
    }

    [Fact]
    public async Task An_administrator_opens_an_account_and_its_owner_chooses_the_password()
    {
        await using var town = await Town.OpenAsync(browser);
        await using var administrator = await town.AdministratorAsync();
        await using var owner = await town.StrangerAsync();

        await administrator.OpenAsync("/accounts");
        await administrator.FollowAsync(Town.Officer);
        await administrator.FillAsync("Tên đăng nhập", "em.vv");
        await administrator.PressAsync("Tạo tài khoản");
        var temporary = await administrator.Page.Locator("#temporary-password").InnerTextAsync();

        await owner.OpenAsync("/account/sign-in");
        await SignInAsync(owner, "em.vv", temporary);
        await owner.ShouldSeeAsync("Hãy đặt mật khẩu của riêng bạn");
        await owner.FillAsync("Mật khẩu hiện nay", temporary);
        await owner.FillAsync("Mật khẩu mới", "con đường làng rợp bóng tre");
        await owner.FillAsync("Nhập lại mật khẩu mới", "con đường làng rợp bóng tre");
        await owner.PressAsync("Đổi mật khẩu");

        await owner.ShouldSeeAsync("Đã đổi mật khẩu.");
    }

    private static async Task SignInAsync(Visitor visitor, string userName, string password)
    {
        await visitor.FillAsync("Tên đăng nhập", userName);
        await visitor.FillAsync("Mật khẩu", password);
        await visitor.PressAsync("Đăng nhập");
    }
}

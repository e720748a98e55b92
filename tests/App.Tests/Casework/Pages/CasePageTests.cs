using System.Net;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.Casework.Pages;

public sealed class CasePageTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task The_head_sees_what_to_do_and_does_it(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.GiveAsync();
        using var head = await SignInAsync(town, town.Head);

        var inbox = await head.OpenAsync("/inbox");
        var page = await head.OpenAsync($"/cases/{id}");
        var form = await page.FollowAsync("Tiếp nhận");
        var done = await form.SubmitAsync("main form", ("Input.Note", "Đã nhận"));

        inbox.ShouldBe(HttpStatusCode.OK).ShouldSay("Cần tiếp nhận");
        Assert.Equal("/inbox", inbox["header .me a.inbox"].GetAttribute("href"));
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Việc cần làm bây giờ");
        form.ShouldSay("Thời hạn đã tính từ lúc được giao");
        done.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã tiếp nhận việc").ShouldSay("Đã nhận");
        Assert.Equal(CaseState.Received, (await town.ViewAsync(town.Head, id)).Row.State);
    }

    [Fact]
    public async Task A_case_that_is_invisible_is_not_found()
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(DatabaseProvider.Sqlite));
        var id = await town.GiveAsync();
        using var stranger = await SignInAsync(town, town.NeighbourHead);

        (await stranger.OpenAsync($"/cases/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.OpenAsync($"/cases/{id}/submit")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.OpenAsync("/cases/khong-co")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_case_is_found_by_its_number()
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(DatabaseProvider.Sqlite));
        var id = await town.GiveAsync();
        using var head = await SignInAsync(town, town.Head);
        var code = (await town.ViewAsync(town.Head, id)).Row.Code;

        var page = await head.OpenAsync($"/cases/{code.ToLowerInvariant()}");

        Assert.Equal($"/cases/{id}", page.Path);
    }

    [Fact]
    public async Task An_old_form_shows_what_changed_and_keeps_what_was_typed()
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(DatabaseProvider.Sqlite));
        var id = await town.GiveAsync();
        using var officer = await SignInAsync(town, town.Officer);
        var form = await officer.OpenAsync($"/cases/{id}/progress");
        await town.DoAsync(town.Head, id, new Receive("Nhận rồi"));

        var stale = await form.SubmitAsync("main form", ("Input.Percent", "35"), ("Input.Text", "Đã gõ rất dài"));
        var again = await stale.SubmitAsync("main form");

        stale.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Đã thay đổi từ khi bạn mở trang này").ShouldSay("Nhận rồi").ShouldSay("Đã gõ rất dài");
        again.ShouldBe(HttpStatusCode.OK);
        Assert.Equal(35, (await town.ViewAsync(town.Officer, id)).Row.Percent);
    }

    [Fact]
    public async Task A_refused_rule_stays_on_the_form_with_its_reason()
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(DatabaseProvider.Sqlite));
        var id = await town.GiveAsync();
        using var officer = await SignInAsync(town, town.Officer);
        var form = await officer.OpenAsync($"/cases/{id}/request-extension");

        var refused = await form.SubmitAsync(
            "main form", ("Input.NewDate", "2025-06-01"), ("Input.Reason", "Thiếu số liệu"), ("Input.DoneSoFar", "Một nửa"));

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("ngày nghỉ").ShouldSay("Thiếu số liệu");
    }

    [Fact]
    public async Task What_is_not_allowed_now_is_explained()
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(DatabaseProvider.Sqlite));
        var id = await town.GiveAsync();
        await town.DoAsync(town.Officer, id, new Submit("Xong."));
        using var officer = await SignInAsync(town, town.Officer);

        (await officer.OpenAsync($"/cases/{id}")).ShouldSay("Kết quả đã trình, đang chờ người giao việc xem.");
        (await officer.OpenAsync($"/cases/{id}/submit")).ShouldSay("Kết quả đã trình, đang chờ người giao việc xem.");
        (await officer.OpenAsync($"/cases/{id}/accept")).ShouldSay("Bạn không có quyền chấp nhận kết quả đối với việc này");
    }

    [Fact]
    public async Task Rows_are_added_to_a_split_without_script()
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(DatabaseProvider.Sqlite));
        var id = await town.GiveAsync();
        using var head = await SignInAsync(town, town.Head);
        var form = await head.OpenAsync($"/cases/{id}/split");

        var done = await form.SubmitAsync(
            "main form", ("Parts[0].Title", "Tổng hợp phía bắc"), ("Parts[0].Officer", $"{town.Officer}"),
            ("Parts[1].Title", "Tổng hợp phía nam"), ("Parts[1].Officer", $"{town.Colleague}"));

        done.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã chia thành 2 việc con.");
        Assert.Equal(2, (await town.ViewAsync(town.Head, id)).Row.ChildrenTotal);
    }

    [Fact]
    public async Task Chosen_work_is_received_together()
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(DatabaseProvider.Sqlite));
        var id = await town.GiveAsync();
        using var head = await SignInAsync(town, town.Head);
        var unit = await head.OpenAsync("/unit");

        var nothing = await unit.SubmitAsync("form[action*=Receive]", ("Chosen", null));
        var done = await unit.SubmitAsync("form[action*=Receive]", ("Chosen", $"{id}"));

        unit.ShouldSay("1 việc cần tiếp nhận");
        nothing.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Hãy chọn ít nhất một việc.");
        done.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã tiếp nhận 1 việc.");
        Assert.Equal(CaseState.Received, (await town.ViewAsync(town.Head, id)).Row.State);
    }

    [Fact]
    public async Task A_figure_opens_exactly_its_rows()
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(DatabaseProvider.Sqlite));
        await town.GiveAsync();
        await town.GiveAsync();
        using var head = await SignInAsync(town, town.Head);

        var list = await head.OpenAsync(new CaseFilter { Unit = town.Division, Cell = TimeCell.OpenInTime }.Href());

        list.ShouldBe(HttpStatusCode.OK).ShouldSay("2 việc");
        Assert.Equal(2, list.Document.QuerySelectorAll("main tbody tr").Length);
    }

    [Fact]
    public async Task The_page_speaks_English_to_an_English_reader()
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(DatabaseProvider.Sqlite));
        var id = await town.GiveAsync();
        using var head = await SignInAsync(town, town.Head);
        head.Http.DefaultRequestHeaders.Add("Accept-Language", "en");

        (await head.OpenAsync($"/cases/{id}")).ShouldSay("What to do now").ShouldSay("Person clear").ShouldNotSay("Việc cần làm bây giờ");
    }

    [Theory]
    [InlineData("/cases")]
    [InlineData("/unit")]
    [InlineData("/processes")]
    [InlineData("/processes/new")]
    [InlineData("/settings/rules")]
    [InlineData("/")]
    public async Task Every_page_of_the_room_opens(string address)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(DatabaseProvider.Sqlite));
        await town.GiveAsync();
        using var clerk = await SignInAsync(town, town.Clerk);

        (await clerk.OpenAsync(address)).ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<TestClient> SignInAsync(CaseTown town, PersonId person)
    {
        var client = town.App.CreateClient();
        await client.SignInAsAsync(person);
        return client;
    }
}

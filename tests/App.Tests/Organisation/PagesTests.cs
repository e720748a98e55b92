using System.Net;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Organisation.Pages;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.Organisation;

public sealed class PagesTests
{
    [Theory]
    [EachDatabase]
    public async Task The_tree_shows_the_units_of_the_day_that_is_asked_for(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);
        await office.EditAsync(edit => edit.OpenUnit(new NewUnit("P1", "UBND phường Đông", UnitSystem.State, "phường", office.Committee, new DateOnly(2024, 7, 1))));
        using var browser = office.Browser(office.Head);

        var today = await browser.OpenAsync(PageLinks.Tree);
        var before = await browser.OpenAsync(PageLinks.Tree + "?on=2024-06-30");

        today.ShouldBe(HttpStatusCode.OK).ShouldSay("UBND phường Đông").ShouldSay("đứng đầu: Đỗ Thị Dung");
        before.ShouldBe(HttpStatusCode.OK).ShouldSay("Phòng Tài nguyên").ShouldNotSay("UBND phường Đông");
    }

    [Fact]
    public async Task A_unit_shows_its_seats_line_calendar_and_history()
    {
        await using var office = await Office.OpenAsync();
        await office.EditAsync(edit =>
        {
            edit.RenameUnit(office.Division, "Phòng Nông nghiệp", "", new DateOnly(2025, 1, 1), "QĐ 12/QĐ-UBND");
            edit.Appoint(new NewPosting(office.Other, office.ChairSeat, Office.Founded));
        });
        using var browser = office.Browser(office.Head);

        var page = await browser.OpenAsync(PageLinks.Unit(office.Division));
        var earlier = await browser.OpenAsync(PageLinks.Unit(office.Division, new DateOnly(2024, 1, 1)));

        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Trưởng phòng").ShouldSay("Vũ Văn Em").ShouldSay("HC").ShouldSay("QĐ 12/QĐ-UBND");
        Assert.Equal(["Phòng Nông nghiệp"], page.TextsOf("h1"));
        Assert.Equal(["Phòng Tài nguyên"], earlier.TextsOf("h1"));
        (await browser.OpenAsync(PageLinks.Unit(UnitId.New()))).ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync(PageLinks.Tree + "/units/x")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Contact_data_is_for_the_person_and_the_manager_alone()
    {
        await using var office = await Office.OpenAsync();
        await office.EditAsync(edit => edit.Appoint(new NewPosting(office.Other, office.ChairSeat, Office.Founded)));
        var address = PageLinks.Person(office.Head);

        foreach (var (reader, sees) in new[] { (office.Head, true), (office.Administrator, true), (office.Other, false) })
        {
            using var browser = office.Browser(reader);

            var page = await browser.OpenAsync(address);

            page.ShouldBe(HttpStatusCode.OK).ShouldSay("Trưởng phòng");
            Assert.Equal(sees, page.Text.Contains("dung@coquan.gov.vn", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task People_are_found_without_marks_and_only_those_with_a_post()
    {
        await using var office = await Office.OpenAsync();
        using var browser = office.Browser(office.Head);

        var found = await browser.OpenAsync(PageLinks.People + "?q=do+thi");
        var nobody = await browser.OpenAsync(PageLinks.People + "?q=vu+van");

        found.ShouldSay("Đỗ Thị Dung").ShouldNotSay("Bùi Thị Giang");
        nobody.ShouldSay("Không tìm thấy ai");
    }

    [Theory]
    [EachDatabase]
    public async Task An_official_delegates_and_takes_back_on_the_absence_page(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);
        using var browser = office.Browser(office.Head);
        var page = await browser.OpenAsync(PageLinks.Absence);

        var refused = await page.SubmitAsync(
            "main form[method=post]", ("Input.To", office.Administrator.ToString()), ("Input.Start", "2025-06-05"), ("Input.End", "2025-06-03"), ("Input.Reason", "Nghỉ phép"));
        var done = await refused.SubmitAsync("main form[method=post]", ("Input.End", "2025-06-07"));

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Ngày cuối 3/6/2025 sớm hơn ngày đầu 5/6/2025");
        done.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã ủy quyền cho Bùi Thị Giang từ 5/6/2025 đến hết 7/6/2025");
        Assert.Single(office.Map.DelegationsFrom(office.Head, new DateOnly(2025, 6, 7)));

        var question = await done.FollowAsync("Thu hồi");
        var revoked = await question.SubmitAsync("main form[method=post]");

        revoked.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã thu hồi ủy quyền cho Bùi Thị Giang");
        Assert.Empty(office.Map.DelegationsFrom(office.Head, new DateOnly(2025, 6, 7)));
    }

    [Fact]
    public async Task A_delegation_of_others_is_not_found()
    {
        await using var office = await Office.OpenAsync();
        await office.EditAsync(edit => edit.Appoint(new NewPosting(office.Other, office.ChairSeat, Office.Founded)));
        var delegation = Guid.Empty;
        await office.EditAsync(edit => delegation = edit.Delegate(new NewDelegation(office.Head, office.Administrator, Office.Today, Office.Today, "Nghỉ")));
        using var browser = office.Browser(office.Other);

        (await browser.OpenAsync(PageLinks.Revoke(delegation))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Importing_is_for_organisation_managers()
    {
        await using var office = await Office.OpenAsync();
        using var head = office.Browser(office.Head);
        using var administrator = office.Browser(office.Administrator);

        Assert.Equal(HttpStatusCode.Forbidden, (await head.OpenAsync(PageLinks.Import)).Status);
        (await administrator.OpenAsync(PageLinks.Import)).ShouldBe(HttpStatusCode.OK).ShouldSay("Tải tệp mẫu");
    }

    [Fact]
    public async Task A_file_sent_without_the_tick_is_only_checked()
    {
        await using var office = await Office.OpenAsync();
        using var browser = office.Browser(office.Administrator);
        var form = await browser.OpenAsync(PageLinks.Import);

        var page = await SendAsync(browser.Http, form["main form[method=post] input[name=__RequestVerificationToken]"].GetAttribute("value")!,
            "Mã cán bộ;Họ và tên\nCB50;Lê Thị Lan\nCB01;Người Khác\n");

        Assert.Contains("Dòng 3, cột Họ và tên", page, StringComparison.Ordinal);
        Assert.Contains("Chưa lưu gì.", page, StringComparison.Ordinal);
        Assert.Null(office.Map.PersonByCode("CB50"));
    }

    [Fact]
    public async Task The_templates_are_taken_in_as_they_are()
    {
        await using var office = await Office.OpenAsync();
        using var browser = office.Browser(office.Administrator);

        foreach (var kind in Enum.GetValues<NamRo.Organisation.Imports.ImportKind>())
        {
            var bytes = await browser.Http.GetByteArrayAsync(new Uri($"{PageLinks.Import}?handler=Template&kind={kind}", UriKind.Relative), TestContext.Current.CancellationToken);

            var report = await office.UseAsync<NamRo.Organisation.Imports.OrganisationImport, NamRo.Organisation.Imports.ImportReport>(
                import => import.RunAsync(kind, bytes, "template.xlsx", true, Actor.System));

            Assert.Empty(report.Errors);
            Assert.Equal(0, report.Rows);
        }
    }

    [Fact]
    public async Task A_day_off_is_previewed_and_then_published_as_a_version()
    {
        await using var office = await Office.OpenAsync();
        using var browser = office.Browser(office.Administrator);
        var form = await browser.OpenAsync(PageLinks.Change("HC"));
        (string, string?)[] fields =
        [
            ("Input.From", "2025-06-10"), ("Input.Until", "2025-06-11"), ("Input.Kind", nameof(CalendarDayKind.Closed)), ("Input.Name", "Sửa trụ sở"),
        ];

        var preview = await PressAsync(form, "?handler=Preview", fields);
        var published = await PressAsync(preview, "?handler=Publish");

        preview.ShouldBe(HttpStatusCode.OK).ShouldSay("0 trong 0 việc đang mở");
        published.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã ban hành phiên bản 2 của lịch HC.").ShouldSay("Sửa trụ sở").ShouldSay("Bùi Thị Giang");
        Assert.False(office.Map.Calendar("HC").IsWorkingDay(new DateOnly(2025, 6, 11)));
        Assert.True(office.Map.Calendar("HC", 1).IsWorkingDay(new DateOnly(2025, 6, 11)));
    }

    [Fact]
    public async Task Projected_holidays_are_marked()
    {
        await using var office = await Office.OpenAsync();
        using var browser = office.Browser(office.Head);

        var page = await browser.OpenAsync(PageLinks.Calendar("HC") + "?year=2027");

        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Dự kiến, chưa công bố").ShouldSay("Ngày nghỉ năm 2027 chưa công bố đủ");
        page.ShouldNotSay("Thêm hoặc sửa ngày");
        (await browser.OpenAsync(PageLinks.Calendars)).ShouldBe(HttpStatusCode.OK).ShouldSay("HC-NAM");
        (await browser.OpenAsync(PageLinks.Change("HC"))).ShouldBe(HttpStatusCode.Forbidden);
        (await browser.OpenAsync(PageLinks.Calendar("KHONGCO"))).ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Sends the form by the button that leads elsewhere than the form itself.</summary>
    private static Task<TestPage> PressAsync(TestPage page, string action, params (string Name, string? Value)[] fields)
    {
        _ = page[$"main form[method=post] button[formaction='{action}']"];
        page["main form[method=post]"].SetAttribute("action", action);
        return page.SubmitAsync("main form[method=post]", fields);
    }

    private static async Task<string> SendAsync(HttpClient http, string token, string csv)
    {
        using var content = new MultipartFormDataContent();
        content.Add(new StringContent("People"), "Input.Kind");
        content.Add(new StringContent(token), "__RequestVerificationToken");
        content.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(csv)), "Input.File", "people.csv");
        var answer = await http.PostAsync(new Uri(PageLinks.Import, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}

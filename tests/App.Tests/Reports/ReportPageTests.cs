using System.Net;
using NamRo.Kernel.Data;
using NamRo.Reports.Making;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.Reports;

public sealed class ReportPageTests
{
    [Fact]
    public async Task The_leader_sees_the_overview_and_every_figure_opens_its_rows()
    {
        await using var town = await ReportTown.OpenAsync(DatabaseProvider.Sqlite);
        using var chair = town.App.CreateClient();
        await chair.SignInAsAsync(town.Chair);

        var overview = (await chair.OpenAsync("/dashboard")).ShouldBe(HttpStatusCode.OK);

        overview.ShouldSay("8 việc đã giao").ShouldSay("Phòng Nội vụ").ShouldSay("Ai đang giữ việc").ShouldSay("Báo cáo công tác cải cách");
        (await overview.FollowAsync("Phòng Nội vụ")).ShouldBe(HttpStatusCode.OK).ShouldSay("7 việc");
        (await overview.FollowAsync("Xem cả 2 việc quá hạn")).ShouldBe(HttpStatusCode.OK).ShouldSay("2 việc");
    }

    [Fact]
    public async Task One_click_reminds_a_unit_and_offers_the_letter()
    {
        await using var town = await ReportTown.OpenAsync(DatabaseProvider.Sqlite);
        using var chair = town.App.CreateClient();
        await chair.SignInAsAsync(town.Chair);
        var overview = await chair.OpenAsync("/dashboard");

        var reminded = await overview.SubmitAsync("form[action*='handler=Remind']");

        reminded.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã gửi đôn đốc 2 việc quá hạn của Phòng Nội vụ").ShouldSay("1 lần");
        var letter = await reminded.FollowAsync("Tải công văn của Ủy ban nhân dân quận Thanh Khuê (DOCX)");
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", letter.Answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Reports_open_on_screen_are_taken_away_and_frozen()
    {
        await using var town = await ReportTown.OpenAsync(DatabaseProvider.Sqlite);
        using var chair = town.App.CreateClient();
        await chair.SignInAsAsync(town.Chair);
        foreach (var name in ReportKinds.All)
        {
            var page = (await chair.OpenAsync($"/reports/{name}")).ShouldBe(HttpStatusCode.OK).ShouldSay("Số liệu chung");
            Assert.Equal(HttpStatusCode.OK, (await page.FollowAsync("Tải XLSX")).Status);
            Assert.Equal(HttpStatusCode.OK, (await page.FollowAsync("Tải DOCX")).Status);
        }

        var report = await chair.OpenAsync($"/reports/follow-up?scope={town.Committee}");
        var frozen = await report.SubmitAsync("form[action*='handler=Freeze']");

        frozen.ShouldBe(HttpStatusCode.OK).ShouldSay("đã được tính lại và khớp").ShouldSay("3/5");
        (await chair.OpenAsync("/reports/frozen")).ShouldSay("Báo cáo tình hình thực hiện nhiệm vụ");
        (await chair.OpenAsync("/reports/gaming/cases?sign=LateExtension")).ShouldBe(HttpStatusCode.OK);
        (await chair.OpenAsync("/reports/khong-co")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_officer_without_the_right_sees_no_overview()
    {
        await using var town = await ReportTown.OpenAsync(DatabaseProvider.Sqlite);
        using var officer = town.App.CreateClient();
        await officer.SignInAsAsync(town.HomeOfficer);

        (await officer.OpenAsync("/dashboard")).ShouldNotSay("Theo đơn vị chủ trì");
    }
}

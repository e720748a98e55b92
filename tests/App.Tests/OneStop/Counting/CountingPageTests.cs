using System.Net;
using NamRo.App.Tests.Reports;
using NamRo.Kernel.Data;
using NamRo.OneStop.Counting;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Counting;

public sealed class CountingPageTests
{
    [Fact]
    public async Task The_table_the_index_and_their_files_open_for_who_may_read_reports()
    {
        await using var town = await ReportTown.OpenAsync(DatabaseProvider.Sqlite);
        using var chair = town.App.CreateClient();
        await chair.SignInAsAsync(town.Chair);

        var report = (await chair.OpenAsync("/one-stop/report?from=2025-07-01&to=2025-09-30")).ShouldBe(HttpStatusCode.OK).ShouldSay("Tổng cộng");
        Assert.Equal(HttpStatusCode.OK, (await report.FollowAsync("Tải XLSX")).Status);
        var index = (await report.FollowAsync("Bộ chỉ số 766")).ShouldBe(HttpStatusCode.OK).ShouldSay("Tiến độ giải quyết").ShouldSay("chưa có số liệu").ShouldSay("điểm có số liệu");
        Assert.Equal(HttpStatusCode.OK, (await index.FollowAsync("Tải XLSX")).Status);
        (await chair.OpenAsync("/one-stop/report/dossiers?column=10")).ShouldBe(HttpStatusCode.OK).ShouldSay("Không có hồ sơ nào");
    }

    [Theory]
    [InlineData("/one-stop/report?from=2025-09-30&to=2025-07-01")]
    [InlineData("/one-stop/index?from=0001-01-01&to=0001-01-02")]
    [InlineData("/one-stop/companion?from=2025-09-30&to=9999-12-31")]
    [InlineData("/one-stop/scoring?from=2015-01-01&to=2025-12-31")]
    [InlineData("/one-stop/figures?from=2025-09-30&to=2025-07-01")]
    [InlineData("/dossiers?from=2025-09-30&to=2025-07-01")]
    [InlineData("/dossiers?to=0001-01-01")]
    [InlineData("/reports/follow-up?issuedFrom=2025-09-30&issuedTo=2025-07-01")]
    public async Task A_period_that_cannot_be_is_refused_on_the_page_itself(string address)
    {
        await using var town = await ReportTown.OpenAsync(DatabaseProvider.Sqlite);
        using var chair = town.App.CreateClient();
        await chair.SignInAsAsync(town.Chair);

        var page = await chair.OpenAsync(address);

        page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Hãy sửa lại kỳ");
        Assert.NotNull(page.Document.QuerySelector("form.filter"));
    }

    [Fact]
    public async Task A_unit_out_of_reach_has_no_page()
    {
        await using var town = await ReportTown.OpenAsync(DatabaseProvider.Sqlite);
        using var head = town.App.CreateClient();
        await head.SignInAsAsync(town.HomeHead);

        (await head.OpenAsync($"/one-stop/index?scope={town.Justice}")).ShouldBe(HttpStatusCode.NotFound);
    }
}

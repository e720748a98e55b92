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
        var index = (await report.FollowAsync("Bộ chỉ số 766")).ShouldBe(HttpStatusCode.OK).ShouldSay("Tiến độ giải quyết").ShouldSay("chưa có nguồn số liệu");
        Assert.Equal(HttpStatusCode.OK, (await index.FollowAsync("Tải XLSX")).Status);
        (await chair.OpenAsync("/one-stop/report/dossiers?column=10")).ShouldBe(HttpStatusCode.OK).ShouldSay("Không có hồ sơ nào");
    }

    [Fact]
    public async Task A_period_that_ends_before_it_begins_is_refused()
    {
        await using var town = await ReportTown.OpenAsync(DatabaseProvider.Sqlite);
        using var chair = town.App.CreateClient();
        await chair.SignInAsAsync(town.Chair);

        var page = await chair.OpenAsync("/one-stop/report?from=2025-09-30&to=2025-07-01");

        page.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Facts_are_drawn_on_PostgreSQL_as_well()
    {
        await using var town = await ReportTown.OpenAsync(DatabaseProvider.Postgres);
        var chair = await town.ActorAsync(town.Chair);
        var period = new Period(new DateOnly(2025, 7, 1), new DateOnly(2025, 9, 30));

        var facts = await town.UseAsync<CountingReader, int>(async r => (await r.FactsAsync(chair, town.Committee, period, default)).Count);
        var results = await town.UseAsync<CountingReader, int>(async r => (await r.ResultsAsync(chair, town.Committee, period, default)).All);

        Assert.Equal((0, 0), (facts, results));
    }
}

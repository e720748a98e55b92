using System.Globalization;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Browser.Tests.Journeys;

/// <summary>What is known of the work is taken away as a paper.</summary>
public sealed class ReportJourneys(Chromium browser)
{
    private const string Title = "Tổng hợp số liệu cán bộ";

    [Fact]
    public async Task A_follow_up_report_is_made_for_a_period_taken_away_and_frozen()
    {
        await using var town = await Town.OpenAsync(browser);
        await town.IssueAsync(Title, firstOfficer: "officer");
        town.Wait(TimeSpan.FromDays(21));
        await town.IssueAsync("Báo cáo công tác tháng", firstOfficer: "officer", new DateOnly(2025, 6, 30));

        await using var leader = await town.LeaderAsync();
        await leader.OpenAsync("/inbox");
        await leader.FollowMenuAsync("Tình hình thực hiện");
        await leader.FillAsync("Giao từ ngày", "2025-06-01");
        await leader.FillAsync("đến ngày", "2025-06-15");
        await leader.PressAsync("Lọc");
        await leader.ShouldSeeRowAsync("Số liệu chung", "Tổng số nhiệm vụ", "1");
        await leader.ShouldSeeAsync(Title);
        await leader.ShouldNotSeeAsync("Báo cáo công tác tháng");
        var workbook = await leader.DownloadAsync("Tải XLSX");
        var paper = await leader.DownloadAsync("Tải DOCX");
        await leader.PressAsync("Chốt báo cáo");
        await leader.ShouldSeeAsync("Đã chốt báo cáo.");

        Assert.EndsWith(".xlsx", workbook.Name, StringComparison.Ordinal);
        Assert.EndsWith(".docx", paper.Name, StringComparison.Ordinal);
        Assert.All([workbook.Content, paper.Content], c => Assert.Equal("PK"u8.ToArray(), c[..2]));
        await leader.FollowMenuAsync("Báo cáo đã chốt");
        await leader.FollowAsync("Báo cáo tình hình thực hiện nhiệm vụ");
        await leader.ShouldSeeAsync("đã được tính lại và khớp");
        await leader.ShouldSeeAsync(Title);
    }

    [Fact]
    public async Task A_leader_reminds_a_unit_of_its_overdue_work_by_one_click_and_takes_the_letter()
    {
        await using var town = await Town.OpenAsync(browser);
        var code = await town.IssueAsync(Title, firstOfficer: "officer");
        town.Wait(TimeSpan.FromDays(21));

        await using var leader = await town.LeaderAsync();
        await leader.OpenAsync("/dashboard");
        await leader.PressAsync($"Gửi đôn đốc {Town.Division}");
        await leader.ShouldSeeAsync("Đã gửi đôn đốc 1 việc quá hạn của Phòng Nội vụ.");
        await leader.ShouldSeeRowAsync("Việc quá hạn", code, "1 lần");
        var letter = await leader.DownloadAsync("Tải công văn của Ủy ban nhân dân quận (DOCX)");

        Assert.Equal($"Cong-van-don-doc-{town.App.Time.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.docx", letter.Name);
        await using var officer = await town.OfficerAsync();
        await officer.OpenAsync("/inbox");
        await officer.FollowAsync(Title);
        await officer.ShouldSeeAsync("Đôn đốc lần 1");
    }
}

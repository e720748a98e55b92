using Microsoft.Playwright;

namespace NamRo.Browser.Tests.Journeys;

/// <summary>The leader sees how the work stands.</summary>
public sealed class DashboardJourneys(Chromium browser)
{
    [Fact]
    public async Task Every_number_on_the_leader_s_tiles_opens_as_many_rows()
    {
        await using var town = await Town.OpenAsync(browser);
        await town.IssueAsync("Rà soát danh mục hồ sơ lưu trữ", firstOfficer: "officer");
        await town.IssueAsync("Tổng hợp số liệu cán bộ", firstOfficer: "officer");
        town.Wait(TimeSpan.FromDays(21));
        await town.IssueAsync("Báo cáo công tác tháng", firstOfficer: "officer", new DateOnly(2025, 6, 30));

        await using var leader = await town.LeaderAsync();
        await leader.OpenAsync("/dashboard");
        var tiles = await ReadTilesAsync(leader.Page);

        Assert.Equal([0, 0, 1, 2], tiles.Select(t => t.Number));
        foreach (var (number, address) in tiles)
        {
            await leader.OpenAsync(address);
            Assert.Equal(number, await leader.Page.Locator("#main table.table > tbody > tr").CountAsync());
        }
    }

    /// <summary>The four cells; the tiles after them are rates.</summary>
    private static async Task<List<(int Number, string Address)>> ReadTilesAsync(IPage page)
    {
        var tiles = new List<(int, string)>();
        foreach (var tile in (await page.Locator("a.tile").AllAsync()).Take(4))
        {
            var number = await tile.Locator(".tile-value").InnerTextAsync();
            tiles.Add((int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), (await tile.GetAttributeAsync("href"))!));
        }

        return tiles;
    }
}

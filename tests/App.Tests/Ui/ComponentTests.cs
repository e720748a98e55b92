using AngleSharp.Html.Dom;

namespace NamRo.App.Tests.Ui;

/// <summary>Looks at the components as the developers' page shows them: their markup, not their looks.</summary>
public sealed class ComponentTests(UiSite site) : IClassFixture<UiSite>
{
    [Fact]
    public async Task Clears_stand_in_the_fixed_order_and_a_missing_one_says_what_to_do()
    {
        var strip = (await Page()).QuerySelectorAll(".clears")[1];

        Assert.Equal(
            ["Rõ người", "Rõ việc", "Rõ quy trình: bỏ qua có lý do", "Rõ trách nhiệm", "Rõ hiệu quả: còn thiếu"],
            strip.QuerySelectorAll(".clear-name").Select(n => n.TextContent));
        Assert.Equal("#result", strip.QuerySelector(".clear-missing a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_ledger_table_adds_up_what_the_bar_shows()
    {
        var ledger = (await Page()).QuerySelector(".ledger")!;

        Assert.Equal(4, ledger.QuerySelectorAll("svg.seg").Length);
        Assert.Equal(100, ledger.QuerySelectorAll("svg.seg").Sum(Width), 1);
        Assert.Equal(["47\u00a0%", "43\u00a0%", "10\u00a0%"], ledger.QuerySelectorAll("tbody .muted").Select(t => t.TextContent));
        Assert.Equal("9\u00a0ngày 2\u00a0giờ", ledger.QuerySelector("tfoot td")!.TextContent);
        Assert.Equal(1, ledger.QuerySelectorAll(".ledger-now").Length);
    }

    [Fact]
    public async Task A_status_is_a_word_a_shape_and_a_colour_and_no_two_share_a_shape()
    {
        var chips = (await Page()).QuerySelectorAll("p > .chip");

        Assert.Equal(8, chips.Length);
        Assert.All(chips, c => Assert.False(string.IsNullOrWhiteSpace(c.TextContent)));
        Assert.Equal(8, chips.Select(c => c.QuerySelector("path")!.GetAttribute("d")).Distinct().Count());
    }

    [Fact]
    public async Task A_sorted_column_says_so_and_its_link_turns_the_order()
    {
        var page = await Page("?sort=-given&unit=7&after=k9");

        var sorted = Assert.Single(page.QuerySelectorAll("th[aria-sort]"));
        Assert.Equal("descending", sorted.GetAttribute("aria-sort"));
        Assert.Equal("/dev/style?unit=7&sort=given", sorted.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Pages_are_turned_by_key_and_keep_filter_and_order()
    {
        var page = await Page("?sort=-given&unit=7&after=k9");

        Assert.Equal(
            ["/dev/style?sort=-given&unit=7", "/dev/style?sort=-given&unit=7&before=k1", "/dev/style?sort=-given&unit=7&after=k3"],
            page.QuerySelectorAll(".pager a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_filter_keeps_the_order_and_offers_the_way_back()
    {
        var form = (await Page("?sort=-given&unit=7")).QuerySelector("form.filter")!;

        Assert.Equal("-given", form.QuerySelector("input[name=sort]")!.GetAttribute("value"));
        Assert.Equal("/dev/style?sort=-given", form.QuerySelector(".filter-buttons a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_unfiltered_list_offers_no_way_back()
    {
        Assert.Null((await Page("?unit=&after=k")).QuerySelector(".filter-buttons a"));
    }

    [Fact]
    public async Task Every_cell_of_a_card_table_is_named_by_its_column()
    {
        var row = (await Page()).QuerySelector("table.cards tbody tr")!;

        Assert.Equal(
            ["Đơn vị", "Giao", "Tình trạng", "Quá hạn", "Chậm do mình", "Chậm do chờ"],
            row.Children.Select(c => c.GetAttribute("data-label")));
    }

    [Fact]
    public async Task A_zero_is_no_link()
    {
        var counts = (await Page()).QuerySelectorAll("tbody .count");

        Assert.All(counts, c => Assert.Equal(c.TextContent.StartsWith('0'), c is not IHtmlAnchorElement));
    }

    [Fact]
    public async Task Bars_and_charts_have_their_text()
    {
        var page = await Page();

        Assert.Equal(
            "Xong đúng hạn: 119; Xong quá hạn: 6; Đang làm: 16; Quá hạn: 1",
            page.QuerySelector(".stack svg")!.GetAttribute("aria-label"));
        Assert.All(page.QuerySelectorAll(".chart"), c =>
        {
            Assert.All(c.QuerySelector("svg[role=img]")!.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id)));
            Assert.Equal(12, c.QuerySelectorAll("tbody tr").Length);
        });
    }

    [Fact]
    public async Task Ids_are_unique_and_there_is_one_heading_of_the_first_rank()
    {
        var page = await Page();

        var twice = page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Empty(twice);
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task What_script_fetches_is_a_real_address_too()
    {
        Assert.All((await Page()).QuerySelectorAll("[hx-get]"), e => Assert.Equal(e.GetAttribute("hx-get"), e.GetAttribute("href") ?? e.GetAttribute("action")));
    }

    private static double Width(AngleSharp.Dom.IElement segment) =>
        double.Parse(segment.GetAttribute("width")!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);

    private async Task<IHtmlDocument> Page(string query = "") => await UiSite.PageOf(
        await site.Reader().GetAsync(new Uri("/dev/style" + query, UriKind.Relative), TestContext.Current.CancellationToken));
}

using System.Net;

namespace NamRo.App.Tests.Ui;

public sealed class RefusalTests(UiSite site) : IClassFixture<UiSite>
{
    [Fact]
    public async Task Bad_input_shows_the_same_page_with_422_and_links_each_error_to_its_field()
    {
        var answer = await UiSite.Send(site.Reader(), "/dev/style", ("Input.Reason", ""));

        var page = await UiSite.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("2 chỗ cần sửa", page.QuerySelector(".error-summary h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Lý do xin gia hạn: chưa nhập.", page.QuerySelector(".error-summary a[href='#Input_Reason']")!.TextContent);
        var reason = page.QuerySelector("#Input_Reason")!;
        Assert.Equal("true", reason.GetAttribute("aria-invalid"));
        Assert.Equal("Input_Reason-hint Input_Reason-error", reason.GetAttribute("aria-describedby"));
        Assert.All(reason.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public async Task A_refused_rule_shows_its_sentence_at_the_field_it_speaks_of()
    {
        var answer = await UiSite.Send(
            site.Reader(), "/dev/style", ("Input.Reason", "Chờ ý kiến"), ("Input.Kind", "wait"), ("Input.Day", "2019-02-03"));

        var page = await UiSite.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Ngày 3/2/2019 quá cũ.", page.QuerySelector("#Input_Day-error")!.TextContent);
        Assert.Equal("2019-02-03", page.QuerySelector("#Input_Day")!.GetAttribute("value"));
        Assert.Equal("Chờ ý kiến", page.QuerySelector("#Input_Reason")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_refused_rule_speaks_English_to_an_English_reader()
    {
        var answer = await UiSite.Send(
            site.Reader("en-US"), "/dev/style", ("Input.Reason", "x"), ("Input.Kind", "wait"), ("Input.Day", "2019-02-03"));

        var page = await UiSite.PageOf(answer);
        Assert.Equal("The date 3 Feb 2019 is too old.", page.QuerySelector(".error-summary a")!.TextContent);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task An_act_that_succeeds_redirects_and_flashes_once()
    {
        var reader = site.Reader();

        var answer = await UiSite.Send(reader, "/dev/style", ("Input.Reason", "Chờ <ý kiến>"), ("Input.Kind", "wait"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Đã ghi: Chờ <ý kiến>", await Flash(reader));
        Assert.Null(await Flash(reader));
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Input.Reason", "x")]);

        var answer = await site.Reader().PostAsync(new Uri("/dev/style", UriKind.Relative), form, TestContext.Current.CancellationToken);

        var page = await UiSite.PageOf(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Yêu cầu không hợp lệ", page.QuerySelector("h1")!.TextContent);
    }

    private static async Task<string?> Flash(HttpClient reader) =>
        (await UiSite.PageOf(await reader.GetAsync(new Uri("/dev/style", UriKind.Relative), TestContext.Current.CancellationToken)))
            .QuerySelector(".flash")?.TextContent;
}

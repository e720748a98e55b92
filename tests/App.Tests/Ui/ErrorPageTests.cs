using System.Net;

namespace NamRo.App.Tests.Ui;

public sealed class ErrorPageTests(UiSite site) : IClassFixture<UiSite>
{
    [Theory]
    [InlineData("/no-such-page", HttpStatusCode.NotFound, "Không tìm thấy")]
    [InlineData("/test/crash", HttpStatusCode.InternalServerError, "Có lỗi của hệ thống")]
    [InlineData("/test/busy", HttpStatusCode.ServiceUnavailable, "Tạm thời chưa phục vụ được")]
    public async Task A_failure_is_a_page_with_a_reference_and_no_details(string path, HttpStatusCode status, string heading)
    {
        var answer = await Get(site.Reader(), path);

        var page = await UiSite.PageOf(answer);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Matches("Mã tra cứu: [0-9a-zA-Z:-]{8,}", page.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("secret detail", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_store_says_when_to_come_back()
    {
        var answer = await Get(site.Reader(), "/test/busy");

        Assert.Equal(TimeSpan.FromSeconds(10), answer.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task A_program_gets_a_bare_status_instead_of_a_page()
    {
        var answer = await Get(site.Reader(), "/api/v1/nothing");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/dev/style")]
    [InlineData("/no-such-page")]
    [InlineData("/test/crash")]
    public async Task Every_answer_carries_the_strict_headers(string path)
    {
        var answer = await Get(site.Reader(), path);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Pages_carry_no_inline_style_or_script()
    {
        var page = await UiSite.PageOf(await Get(site.Reader(), "/dev/style"));

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "/dev/style", "/dev/style", "en")]
    [InlineData("en", "//evil.example", "/", "en")]
    [InlineData("en", "/\\evil.example", "/", "en")]
    public async Task Changing_the_language_goes_back_inside_the_site_only(string language, string back, string to, string html)
    {
        var reader = site.Reader();

        var answer = await UiSite.Send(reader, "/language", ("language", language), ("returnUrl", back));

        Assert.Equal(to, answer.Headers.Location!.OriginalString);
        Assert.Equal(html, (await UiSite.PageOf(await Get(reader, "/language"))).DocumentElement.GetAttribute("lang"));
    }

    private static Task<HttpResponseMessage> Get(HttpClient reader, string path) =>
        reader.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}

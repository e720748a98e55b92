using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Host.Demo;
using NamRo.Kernel.Data;
using NamRo.Testing;

namespace NamRo.App.Tests.Host;

public sealed class WaitingPageTests
{
    [Fact]
    public async Task While_the_demo_is_raised_every_page_says_how_far_it_is_and_the_program_is_not_ready()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        using var client = app.CreateClient();
        var state = app.Services.GetRequiredService<DemoState>();

        state.Report(new DemoProgress(42, "Giao việc tháng 3"));
        var waiting = await client.OpenAsync("/cases");
        var ready = await client.OpenAsync("/health/ready");
        var live = await client.OpenAsync("/health/live");
        state.Finish();
        var after = await client.OpenAsync("/account/sign-in");

        waiting.ShouldBe(HttpStatusCode.ServiceUnavailable).ShouldSay("42 %").ShouldSay("Giao việc tháng 3");
        Assert.NotNull(waiting.Document.QuerySelector("meta[http-equiv=refresh]"));
        ready.ShouldBe(HttpStatusCode.ServiceUnavailable);
        live.ShouldBe(HttpStatusCode.OK);
        after.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_demo_that_failed_says_why_and_what_to_do()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        using var client = app.CreateClient();

        app.Services.GetRequiredService<DemoState>().Fail("Đĩa đầy.");
        var page = await client.OpenAsync("/");

        page.ShouldSay("Không dựng được dữ liệu mẫu").ShouldSay("Đĩa đầy.").ShouldSay("--demo none");
        Assert.Null(page.Document.QuerySelector("meta[http-equiv=refresh]"));
    }
}

using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Data;
using NamRo.OneStop.Public;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.OneStop.Public;

public sealed class TransparencyPageTests
{
    [Theory, EachDatabase]
    public async Task Desks_stand_in_one_table_the_chosen_one_by_field_and_few_dossiers_are_not_published(DatabaseProvider provider)
    {
        await using var app = await CitizenApp.StartAsync(provider);
        var (here, there) = (await Counter.OpenAsync(app), await Counter.OpenAsync(app));
        for (var n = 0; n < PublishedFigures.Smallest; n++)
        {
            await here.FinishedAsync();
        }

        await there.FinishedAsync();
        using var client = app.CreateClient();

        var whole = await client.OpenAsync("/transparency");
        var chosen = await client.OpenAsync($"/transparency?desk={here.Desk}");
        var few = await client.OpenAsync($"/transparency?desk={there.Desk}");
        var wrong = await client.OpenAsync("/transparency?desk=x&year=9999");

        whole.ShouldBe(HttpStatusCode.OK).ShouldSay("Nơi tiếp nhận").ShouldSay("(10/10)").ShouldSay("Số hồ sơ đã xong còn quá ít để công bố.");
        chosen.ShouldSay("Lĩnh vực").ShouldSay("Số đánh giá còn quá ít để công bố.");
        few.ShouldSay("Số đánh giá còn quá ít để công bố.");
        wrong.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_year_is_counted_anew_after_a_quarter_of_an_hour()
    {
        await using var app = await CitizenApp.StartAsync(DatabaseProvider.Sqlite);
        var ward = await Counter.OpenAsync(app);
        var years = app.Services.GetRequiredService<PublishedYears>();
        var year = app.Time.GetUtcNow().Year;

        var before = await years.OfAsync(year, default);
        await ward.FinishedAsync();
        var soon = await years.OfAsync(year, default);
        app.Time.Advance(PublishedYears.Age);
        var after = await years.OfAsync(year, default);

        Assert.Same(before, soon);
        Assert.Equal((0, 1), (before.Desks.Count, after.Desks.Count));
    }
}

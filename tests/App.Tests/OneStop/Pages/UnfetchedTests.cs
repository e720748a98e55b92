using NamRo.Kernel.Data;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Pages;

/// <summary>One-stop.md 5.3: a result that nobody fetches for the days set is reminded of, its state stays.</summary>
public sealed class UnfetchedTests
{
    [Theory, EachDatabase]
    public async Task A_result_nobody_fetched_is_listed_after_the_days_of_the_rule_set(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var id = await ward.FinishedAsync();
        var code = (await ward.ViewAsync(id)).Row.Code;
        var client = app.CreateClient();
        app.Time.Advance(TimeSpan.FromDays(10));
        await client.SignInAsAsync(ward.Clerk);

        var still = await (await client.OpenAsync("/dossiers")).FollowAsync("Kết quả quá 10 ngày chưa ai nhận");
        app.Time.Advance(TimeSpan.FromDays(1));
        await client.SignInAsAsync(ward.Clerk);
        var over = await (await client.OpenAsync("/dossiers")).FollowAsync("Kết quả quá 10 ngày chưa ai nhận");

        still.ShouldNotSay(code);
        over.ShouldSay(code).ShouldSay("Đã giải quyết xong");
        Assert.Equal(DossierState.Finished, (await ward.ViewAsync(id)).Row.State);
    }
}

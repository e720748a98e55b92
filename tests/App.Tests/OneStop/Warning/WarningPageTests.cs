using System.Net;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.OneStop;
using NamRo.OneStop.Warning;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Warning;

/// <summary>Forecasts of open dossiers from the history that the database holds.</summary>
public sealed class WarningPageTests
{
    /// <summary>
    /// Forty dossiers took three days at the specialist's step of a term of five, twenty at a time. One that came alone and has lain a day is
    /// forecast from them, and in time.
    /// </summary>
    [Theory, EachDatabase]
    public async Task Open_dossiers_are_forecast_from_finished_ones_and_the_page_says_whom_to_help(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var procedure = await ward.ProcedureAsync(p => p with { Term = "5wd" });
        for (var batch = 0; batch < 2; batch++)
        {
            await PassedAsync(ward, procedure, dossiers: 20);
        }

        var safe = await StartAsync(ward, procedure);
        app.Time.Advance(TimeSpan.FromDays(1));
        using var leader = app.CreateClient();
        await leader.SignInAsAsync(ward.Leader);
        var board = await leader.OpenAsync("/dossiers");
        var page = await board.FollowAsync("Cảnh báo sớm");

        page.ShouldBe(HttpStatusCode.OK).ShouldSay("1 hồ sơ đang chạy và chưa trễ").ShouldSay("Cách tính");
        var actor = await ward.ActorAsync(ward.Leader);
        await using var work = app.Begin(actor);
        var warned = Assert.Single(await work.Get<EarlyWarning>().WhomToHelpAsync(actor));
        Assert.Equal((safe, 0.0), (warned.Id, warned.Forecast.Chance));
        Assert.True(warned.Forecast.Samples >= 30, $"{warned.Forecast.Samples} samples at {warned.Forecast.Level}");
    }

    [Theory, EachDatabase]
    public async Task Without_history_the_page_says_so_instead_of_a_figure(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        await ward.InProcessAsync();
        using var leader = app.CreateClient();
        await leader.SignInAsAsync(ward.Leader);

        var page = await leader.OpenAsync("/dossiers/warning");

        page.ShouldBe(HttpStatusCode.OK).ShouldSay("chưa đủ hồ sơ đã xong để dự báo").ShouldSay("Mới có 0 hồ sơ để đối chiếu");
    }

    private static async Task PassedAsync(Counter ward, string procedure, int dossiers)
    {
        var ids = new List<CaseId>();
        for (var i = 0; i < dossiers; i++)
        {
            ids.Add(await StartAsync(ward, procedure));
        }

        ward.App.Time.Advance(TimeSpan.FromDays(3));
        foreach (var id in ids)
        {
            await ward.ActAsync(ward.Specialist, id, new Forward(3, ward.Specialist));
            await ward.ActAsync(ward.Specialist, id, new FinishDossier("Cấp phép", "12/GP-UBND"));
        }

        ward.App.Time.Advance(TimeSpan.FromDays(4));
    }

    private static async Task<CaseId> StartAsync(Counter ward, string procedure)
    {
        var receipt = await ward.ReceiveAsync(procedure);
        await ward.ActAsync(ward.Clerk, receipt.Id, new Forward(2, ward.Specialist));
        return receipt.Id;
    }
}

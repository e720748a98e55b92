using System.Net;
using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.OneStop.Counting;
using NamRo.OneStop.Public;
using NamRo.OneStop.Ratings;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.OneStop.Public;

/// <summary>Satisfaction of one-stop.md 13: three levels, the last with a reason, once for each dossier.</summary>
public sealed class RatingTests
{
    [Theory, EachDatabase]
    public async Task Whoever_holds_the_receipt_rates_a_finished_dossier_once_without_script(DatabaseProvider provider)
    {
        await using var app = await CitizenApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var code = (await ward.ViewAsync(await ward.FinishedAsync())).Row.Code;
        var address = $"/track?code={code}&check={await CitizenApp.CheckAsync(app, code)}";
        using var client = app.CreateClient();

        var silent = await (await client.OpenAsync(address)).SubmitAsync("#rate", ("Level", "Unsatisfied"));
        var given = await (await client.OpenAsync(address)).SubmitAsync("#rate", ("Level", "Unsatisfied"), ("Reason", "Chờ lâu"));
        var changed = await (await client.OpenAsync(address)).SubmitAsync("#rate", ("Level", "Satisfied"), ("Reason", ""));

        silent.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Khi không hài lòng, hãy ghi lý do");
        given.ShouldBe(HttpStatusCode.OK).ShouldSay("Bạn đã đánh giá: Không hài lòng.");
        changed.ShouldBe(HttpStatusCode.OK).ShouldSay("Bạn đã đánh giá: Hài lòng.");
        await using var work = app.Begin();
        Assert.Single(work.Db.Set<Rating>().Where(r => r.Desk == ward.Desk));
    }

    [Theory, EachDatabase]
    public async Task A_dossier_that_runs_is_not_rated_and_a_wrong_code_opens_nothing(DatabaseProvider provider)
    {
        await using var app = await CitizenApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var code = (await ward.ViewAsync(await ward.InProcessAsync())).Row.Code;
        var check = await CitizenApp.CheckAsync(app, code);
        await using var work = app.Begin();
        var lookup = work.Get<PublicLookup>();

        var early = await Assert.ThrowsAsync<RuleException>(() => lookup.RateAsync(code, check, Satisfaction.Satisfied, null, default));
        await Assert.ThrowsAsync<NotFoundException>(() => lookup.RateAsync(code, "0000-0000", Satisfaction.Satisfied, null, default));
        using var client = app.CreateClient();
        var page = await client.OpenAsync($"/track?code={code}&check={check}");

        Assert.Equal("rating.early", early.Code);
        Assert.Empty(page.Document.QuerySelectorAll("#rate"));
    }

    [Fact]
    public void A_rating_is_changed_for_ten_days_and_then_stands()
    {
        var at = OfficeClock.ToUtc(new DateTime(2025, 6, 2, 9, 0, 0));
        var rating = Rating.Give(NamRo.Casework.CaseId.New(), RatedThing.Dossier, NamRo.Kernel.Identity.UnitId.New(), Satisfaction.Satisfied, null, at);

        rating.Change(Satisfaction.Unsatisfied, "Nghĩ lại", at.AddDays(10));
        var late = Assert.Throws<RuleException>(() => rating.Change(Satisfaction.VerySatisfied, null, at.AddDays(11)));

        Assert.Equal(("rating.closed", Satisfaction.Unsatisfied), (late.Code, rating.Level));
    }

    [Theory, EachDatabase]
    public async Task Few_ratings_are_not_published_and_rates_have_their_denominator(DatabaseProvider provider)
    {
        await using var app = await CitizenApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var now = app.Time.UtcNow();
        await using (var work = app.Begin())
        {
            work.Db.AddRange(Enumerable.Range(0, 3).Select(i => Rating.Give(
                NamRo.Casework.CaseId.New(), RatedThing.Dossier, ward.Desk, i == 0 ? Satisfaction.Unsatisfied : Satisfaction.Satisfied, i == 0 ? "Chậm" : null, now)));
            await work.Db.SaveChangesAsync();
        }

        await ward.FinishedAsync();
        using var client = app.CreateClient();
        var page = await client.OpenAsync("/transparency");
        await using var reading = app.Begin();
        var reader = reading.Get<SatisfactionReader>();
        var ratio = (await reader.ByDeskAsync(now.AddDays(-1), now.AddDays(1), default))[ward.Desk];

        Assert.Equal(new Ratio(2, 3), ratio);
        page.ShouldSay("Số đánh giá còn quá ít để công bố.");
    }
}

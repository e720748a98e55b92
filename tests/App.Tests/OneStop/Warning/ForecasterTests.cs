using CsCheck;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Warning;

namespace NamRo.App.Tests.OneStop.Warning;

/// <summary>The chance of being late, by empirical quantiles of past dossiers.</summary>
public sealed class ForecasterTests
{
    private static readonly WorkCalendar Calendar = CalendarCatalogue.Embedded.Default;
    private static readonly UnitId Land = UnitId.New();
    private static readonly UnitId Other = UnitId.New();

    /// <summary>
    /// Five dossiers took 60, 120, 180, 240, 300 minutes at step 1 and 60 at step 2. One has spent 100 minutes: four are left, with 20, 80, 140,
    /// 200 to go, so 80, 140, 200, 260 to the end. With 150 minutes left two of four are late.
    /// </summary>
    [Fact]
    public void The_chance_is_the_share_of_those_that_took_as_long_and_would_not_fit()
    {
        var forecaster = After(5, [.. Past(60), .. Past(120), .. Past(180), .. Past(240), .. Past(300)], fewestLonger: 4);

        var forecast = forecaster.Of(At(spent: 100, left: 150));

        Assert.Equal((0.5, 4, 80, 140, 260), (forecast.Chance, forecast.Samples, forecast.StepMinutes, forecast.Remaining, forecast.RemainingAtWorst));
    }

    /// <summary>Step 2 alone takes 60 minutes and fits into 150: all of the chance is gone once the step in hand is finished.</summary>
    /// <summary>
    /// Three ended after 10, 20 and 40 minutes; one under way has taken 30. Beyond 10 go 3/4, beyond 20 a half; at 40 the one left of those that
    /// were watched so long ends.
    /// </summary>
    [Fact]
    public void Dossiers_under_way_count_for_what_they_are_known_to_have_taken()
    {
        var curve = new RestCurve([10, 20, 40], [30]);

        Assert.Equal([1, 0.75, 0.5, 0.5, 0], new double[] { 5, 10, 20, 35, 40 }.Select(m => Math.Round(curve.Beyond(m), 9)));
        Assert.Equal((20, 40), (curve.Quantile(0.5), curve.Quantile(0.9)));
    }

    /// <summary>History of ten a time in hand, each an hour long; now twenty are in hand, so an hour becomes nearly two.</summary>
    [Fact]
    public void A_queue_twice_as_long_lasts_twice_as_long_though_none_on_record_was_so_long()
    {
        var past = Enumerable.Repeat(60, 40).SelectMany(Past).ToList();
        var forecaster = After(30, past);

        var (same, twice) = (forecaster.Of(At(spent: 0, left: 125, load: 40)), forecaster.Of(At(spent: 0, left: 125, load: 81)));

        Assert.Equal((HistoryLevel.UnitAtLoad, 0.0, 1.0), (same.Level, same.Chance, twice.Chance));
    }

    [Fact]
    public void Helping_gains_what_the_step_in_hand_costs()
    {
        var forecaster = After(5, [.. Past(60), .. Past(120), .. Past(180), .. Past(240), .. Past(300)], fewestLonger: 4);

        Assert.Equal(0.5, forecaster.Of(At(spent: 100, left: 150)).Gain);
        Assert.Equal(0, forecaster.Of(At(spent: 100, left: 50)).Gain);
    }

    [Fact]
    public void A_dossier_past_its_due_instant_is_late_and_nothing_is_left_to_gain()
    {
        var forecaster = After(5, [.. Enumerable.Repeat(60, 20).SelectMany(Past)]);

        Assert.Equal((1.0, 0.0), (forecaster.Of(At(spent: 0, left: -1)).Chance, forecaster.Of(At(spent: 0, left: -1)).Gain));
    }

    [Fact]
    public void Thin_history_of_a_unit_gives_way_to_that_of_all_units()
    {
        var forecaster = After(30, [.. Enumerable.Repeat(60, 29).SelectMany(Past), .. Enumerable.Repeat(600, 31).SelectMany(m => Past(m, Other))]);

        var forecast = forecaster.Of(At(spent: 0, left: 200));

        Assert.Equal((HistoryLevel.AllInSeason, 31.0 / 60), (forecast.Level, forecast.Chance));
    }

    [Fact]
    public void History_of_another_season_answers_when_that_of_the_season_is_thin()
    {
        var winter = Enumerable.Repeat(60, 40).SelectMany(m => Past(m, Other)).Select(d => d with { ReceivedAt = d.ReceivedAt.AddMonths(-5) });
        var forecaster = After(30, [.. winter]);

        Assert.Equal(HistoryLevel.All, forecaster.Of(At(spent: 0, left: 200)).Level);
    }

    [Fact]
    public void Without_history_nothing_is_said()
    {
        var forecaster = After(30, [.. Enumerable.Repeat(60, 29).SelectMany(Past)]);

        Assert.Equal((null, HistoryLevel.None), (forecaster.Of(At(spent: 0, left: 200)).Chance, forecaster.Of(At(spent: 0, left: 200)).Level));
    }

    [Fact]
    public void A_step_that_outlasts_all_history_is_taken_as_beginning_anew_and_says_so()
    {
        var forecaster = After(30, [.. Enumerable.Repeat(60, 40).SelectMany(Past)]);

        var forecast = forecaster.Of(At(spent: 5000, left: 200));

        Assert.Equal((true, 0.0, 120), (forecast.Beyond, forecast.Chance, forecast.Remaining));
    }

    [Fact]
    public void More_time_never_makes_a_dossier_riskier()
    {
        var dossiers = Gen.Int[1, 3000].Array[30, 60];
        (from minutes in dossiers from spent in Gen.Int[0, 3000] from left in Gen.Int[0, 6000] select (minutes, spent, left)).Sample(c =>
        {
            var forecaster = After(30, [.. c.minutes.SelectMany(Past)]);
            var (less, more) = (forecaster.Of(At(c.spent, c.left)), forecaster.Of(At(c.spent, c.left + 60)));
            return less.Chance is >= 0 and <= 1 && more.Chance <= less.Chance && less.Gain >= 0 && less.Gain <= less.Chance && less.Remaining <= less.RemainingAtWorst;
        }, iter: 200);
    }

    /// <summary>Step 2, back to step 1, step 2 again, step 3: the way back belongs to the leg of step 2.</summary>
    [Fact]
    public void Work_after_being_sent_back_belongs_to_the_leg_from_which_it_was_sent()
    {
        var legs = Leg.Of([Work(1, 10), Work(2, 20), Work(1, 30), Work(2, 40), Work(3, 50)]);

        Assert.Equal([(1, 10, 140), (2, 90, 50), (3, 50, 0)], legs.Select(l => (l.Step, l.Minutes, l.After)));
    }

    [Fact]
    public void The_legs_of_a_dossier_sum_to_its_whole_working_time()
    {
        (from s in Gen.Int[1, 7] from m in Gen.Int[0, 500] select Work(s, m)).List[1, 12].Sample(work =>
        {
            var legs = Leg.Of(work);
            return legs.Sum(l => l.Minutes) == work.Sum(w => w.Minutes) && legs[0].Minutes + legs[0].After == legs.Sum(l => l.Minutes);
        });
    }

    private static Forecaster After(int minSamples, IReadOnlyCollection<PastDossier> past, int fewestLonger = 10) =>
        new(new StepHistory(past, LoadBook.Of(past), Calendar), minSamples, fewestLonger);

    private static Position At(int spent, long left, int load = 1) => new("P", Land, 2, 1, spent, left, load);

    private static IEnumerable<PastDossier> Past(int minutes) => Past(minutes, Land);

    /// <summary>Received on Monday 2 June 2025 at 8:00; so long at step 1, an hour at step 2.</summary>
    private static IEnumerable<PastDossier> Past(int minutes, UnitId unit)
    {
        var (from, passed) = (Office(2, 8), Calendar.AddMinutes(Office(2, 8), new WorkingMinutes(minutes)));
        var done = Calendar.AddMinutes(passed, new WorkingMinutes(60));
        yield return new PastDossier(
            Guid.NewGuid(), "P", unit, from, Office(3, 8), done, [new Stretch(1, from, passed, minutes), new Stretch(2, passed, done, 60)]);
    }

    private static Stretch Work(int step, int minutes) => new(step, Office(2, 8), Office(2, 9), minutes);

    private static DateTime Office(int day, int hour) => OfficeClock.ToUtc(new DateTime(2025, 6, day, hour, 0, 0));
}

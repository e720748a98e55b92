using CsCheck;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Simulation;

namespace NamRo.App.Tests.OneStop.Simulation;

/// <summary>A year at the counter, tried before it comes.</summary>
public sealed class CounterSimulationTests
{
    private static readonly WorkCalendar Calendar = CalendarCatalogue.Embedded.Default;
    private static readonly DateOnly Monday = new(2025, 6, 2);

    /// <summary>One officer, 30 minutes each, three at 8:00: they wait 0, 30 and 60 minutes; a fourth at 11:50 ends after the noon break, at 13:50.</summary>
    [Fact]
    public void One_officer_takes_one_after_the_other_and_pauses_at_noon()
    {
        var plan = Plan(new PlanWork(Minutes: 30), "4h");
        var run = CounterSimulation.Run(plan, Arrive(plan, (8, 0), (8, 0), (8, 0), (11, 50)), 1);

        Assert.Equal([0.0, 30, 60, 0], run.Waits.Select(w => w.Span.TotalHours * 60));
        Assert.Equal(At(13, 50), run.Pieces[3].DoneAt);
        Assert.Equal((4, 4, 4), (run.Whole.Came, run.Whole.Done, run.Whole.InTime));
    }

    /// <summary>Terms of an hour and 45 minutes of work: the first is in time, the second at 9:30 late by half an hour.</summary>
    [Fact]
    public void A_dossier_that_waits_too_long_is_late_by_the_minute_and_in_time_by_the_date()
    {
        var plan = Plan(new PlanWork(Minutes: 45), "1h");

        var run = CounterSimulation.Run(plan, Arrive(plan, (8, 0), (8, 0)), 1);

        Assert.Equal((1, 2), (run.Whole.InTime, run.Whole.InTimeByDate));
    }

    /// <summary>
    /// Poisson arrivals, exponential work, one officer: the queue M/M/1. At a load of 0.6 and 12 minutes of work the mean wait is
    /// 0.6 / (1 - 0.6) × 12 = 18 minutes, whatever the office hours, as time stands still for both outside them.
    /// </summary>
    [Fact]
    public void The_mean_wait_of_one_officer_is_that_of_theory()
    {
        var plan = Plan(new PlanWork(Mean: 12), "5wd", perDay: 480 * 0.6 / 12, until: Monday.AddYears(8));

        var run = CounterSimulation.Run(plan, CounterSimulation.Arrivals(plan, 11), 11);

        Assert.InRange(run.ByRole[0].MeanWait, 18 * 0.94, 18 * 1.06);
        Assert.InRange(run.ByRole[0].Load, 0.6 * 0.98, 0.6 * 1.02);
    }

    /// <summary>Erlang C for two officers at a load of 0.75 each: the mean wait is 0.6429 × 12 / (2 × (1 - 0.75)) = 15.43 minutes.</summary>
    [Fact]
    public void The_mean_wait_of_two_officers_is_that_of_theory()
    {
        var plan = Plan(new PlanWork(Mean: 12), "5wd", officers: 2, perDay: 480 * 2 * 0.75 / 12, until: Monday.AddYears(8));

        var run = CounterSimulation.Run(plan, CounterSimulation.Arrivals(plan, 5), 5);

        Assert.InRange(run.ByRole[0].MeanWait, 15.43 * 0.92, 15.43 * 1.08);
    }

    [Fact]
    public void The_same_seed_gives_the_same_year_and_another_seed_another()
    {
        var plan = Plan(new PlanWork(Mean: 20, Deviation: 10), "1wd", perDay: 15, until: Monday.AddMonths(2));

        Assert.Equal(Report(plan, 3), Report(plan, 3));
        Assert.NotEqual(Report(plan, 3), Report(plan, 4));
    }

    [Fact]
    public void Every_dossier_that_comes_is_finished_once_and_no_officer_works_on_two()
    {
        (from officers in Gen.Int[1, 3] from work in Gen.Int[1, 90] from perDay in Gen.Int[1, 12] from seed in Gen.Int[0, 1000]
         select (officers, work, perDay, seed)).Sample(c =>
        {
            var plan = Plan(new PlanWork(Minutes: c.work), "1wd", c.officers, c.perDay, Monday.AddDays(20));
            var run = CounterSimulation.Run(plan, CounterSimulation.Arrivals(plan, c.seed), c.seed);
            return run.Pieces.All(p => p.DoneAt is not null && Calendar.Between(p.ReceivedAt!.Value, p.DoneAt.Value).Value >= c.work - 1)
                && run.Waits.Count == run.Pieces.Count && MostAtOnce(run, c.work) <= c.officers;
        }, iter: 60);
    }

    [Fact]
    public void More_officers_never_let_the_wait_grow()
    {
        Gen.Int[0, 500].Sample(seed =>
        {
            var (one, two) = (Wait(1, seed), Wait(2, seed));
            return two <= one;
        }, iter: 20);
    }

    /// <summary>Away on Monday and Tuesday: what comes on Monday morning is begun on Wednesday at 8:00.</summary>
    [Fact]
    public void An_absent_officer_takes_nothing_up()
    {
        var plan = Plan(new PlanWork(Minutes: 30), "1wd");
        plan = plan with { Roles = [plan.Roles[0] with { Absences = [new PlanAbsence(1, Monday, Monday.AddDays(1))] }] };

        var run = CounterSimulation.Run(plan, Arrive(plan, (8, 0)), 1);

        Assert.Equal(OfficeClock.ToUtc(Monday.AddDays(2), new TimeOnly(8, 30)), run.Pieces[0].DoneAt);
        Assert.Equal(0, run.Whole.InTime);
    }

    [Fact]
    public void The_most_urgent_dossier_is_taken_first()
    {
        var plan = Plan(new PlanWork(Minutes: 60), "5wd");
        var quick = plan.Procedures[0] with { Code = "Q", Term = "4h" };
        plan = plan with { Procedures = [plan.Procedures[0], quick] };

        var run = CounterSimulation.Run(
            plan, [.. Arrive(plan, (8, 0), (8, 1)), new Arrival(At(8, 30), quick)], 1);

        Assert.Equal(At(10, 0), run.Pieces[2].DoneAt);
        Assert.Equal(At(11, 0), run.Pieces[1].DoneAt);
    }

    /// <summary>The counter takes 20 minutes; the clock starts at the receipt, 8:20, so an hour ends at 9:20.</summary>
    [Fact]
    public void The_clock_starts_when_the_receipt_is_given()
    {
        var plan = Plan(new PlanWork(Minutes: 30), "1h");
        plan = plan with { Procedures = [plan.Procedures[0] with { Steps = [new PlanStep("Tiếp nhận", "R", new PlanWork(Minutes: 20), Counter: true), .. plan.Procedures[0].Steps] }] };

        var run = CounterSimulation.Run(plan, Arrive(plan, (8, 0)), 1);

        Assert.Equal((At(8, 20), At(9, 20), At(8, 50)), (run.Pieces[0].ReceivedAt, run.Pieces[0].DueAt, run.Pieces[0].DoneAt));
    }

    [Fact]
    public void Missing_papers_stop_the_clock_and_the_step_is_done_anew()
    {
        var plan = Plan(new PlanWork(Minutes: 60), "4h");
        plan = plan with { Procedures = [plan.Procedures[0] with { Supplement = new PlanSupplement(1, 1, 3) }] };

        var run = CounterSimulation.Run(plan, Arrive(plan, (8, 0)), 1);

        var piece = run.Pieces[0];
        Assert.Equal((2, 60, 60), (piece.Stretches.Count, piece.Stretches[0].Minutes, piece.Stretches[1].Minutes));
        Assert.Equal(Calendar.AddMinutes(piece.Stretches[1].From, new WorkingMinutes(180)), piece.DueAt);
    }

    [Theory]
    [InlineData("""{"name":"x"}""", "simulation.plan.json")]
    [InlineData("""{"name":"x","calendar":"HC","from":"2025-02-01","until":"2025-01-01","roles":[],"procedures":[]}""", "simulation.plan.dates")]
    [InlineData("""{"name":"x","calendar":"HC","from":"2025-01-01","until":"2025-01-02","roles":[{"code":"R","name":"R","officers":0}],"procedures":[{"code":"P","name":"P","perDay":1,"term":"1wd","steps":[]}]}""", "simulation.role.officers")]
    [InlineData("""{"name":"x","calendar":"HC","from":"2025-01-01","until":"2025-01-02","roles":[{"code":"R","name":"R","officers":1}],"procedures":[{"code":"P","name":"P","perDay":1,"term":"soon","steps":[]}]}""", "simulation.procedure.term")]
    [InlineData("""{"name":"x","calendar":"HC","from":"2025-01-01","until":"2025-01-02","roles":[{"code":"R","name":"R","officers":1}],"procedures":[{"code":"P","name":"P","perDay":1,"term":"1wd","steps":[{"name":"s","role":"X","work":{"minutes":1}}]}]}""", "simulation.step.role")]
    [InlineData("""{"name":"x","calendar":"HC","from":"2025-01-01","until":"2025-01-02","roles":[{"code":"R","name":"R","officers":1}],"procedures":[{"code":"P","name":"P","perDay":1,"term":"1wd","steps":[{"name":"s","role":"R","work":{"minutes":-1}}]}]}""", "simulation.step.work")]
    public void A_plan_that_cannot_be_tried_is_refused_with_the_reason(string json, string code)
    {
        Assert.Equal(code, Assert.Throws<RuleException>(() => PlanReader.Read(json)).Code);
    }

    [Theory]
    [InlineData("a,b\n", "simulation.arrivals.heading")]
    [InlineData("received,procedure\n2025-02-30 08:00,P\n", "simulation.arrivals.time")]
    [InlineData("received,procedure\n2025-06-02 08:00,X\n", "simulation.arrivals.procedure")]
    public void Arrivals_that_cannot_be_read_are_refused_with_the_line(string csv, string code)
    {
        var refused = Assert.Throws<RuleException>(() => ArrivalReader.Read(new StringReader(csv), Plan(new PlanWork(Minutes: 1), "1h")));

        Assert.Equal(code, refused.Code);
    }

    private static double Wait(int officers, int seed)
    {
        var plan = Plan(new PlanWork(Mean: 30), "1wd", officers, 14, Monday.AddDays(40));
        return CounterSimulation.Run(plan, CounterSimulation.Arrivals(plan, seed), seed).ByRole[0].MeanWait;
    }

    private static string Report(CounterPlan plan, long seed) => SimulationReport.Write(CounterSimulation.Run(plan, CounterSimulation.Arrivals(plan, seed), seed), 0);

    /// <summary>How many are worked on at once, by the working minutes before their ends.</summary>
    private static int MostAtOnce(SimulationResult run, int work)
    {
        var spans = run.Pieces.Select(p => (From: Calendar.Elapsed(At(0, 0), p.DoneAt!.Value).Ticks - TimeSpan.FromMinutes(work).Ticks, Until: Calendar.Elapsed(At(0, 0), p.DoneAt.Value).Ticks)).ToList();
        return spans.Count == 0 ? 0 : spans.Max(s => spans.Count(o => o.From <= s.From && s.From < o.Until));
    }

    private static CounterPlan Plan(PlanWork work, string term, int officers = 1, double perDay = 0, DateOnly? until = null) => new(
        "Thử", "HC", Monday, until ?? Monday.AddDays(5), [new PlanRole("R", "Chuyên viên", officers)],
        [new PlanProcedure("P", "Thủ tục", perDay, term, [new PlanStep("Làm", "R", work)])]);

    private static IReadOnlyList<Arrival> Arrive(CounterPlan plan, params (int Hour, int Minute)[] times) =>
        [.. times.Select(t => new Arrival(At(t.Hour, t.Minute), plan.Procedures[0]))];

    private static DateTime At(int hour, int minute) => OfficeClock.ToUtc(Monday, new TimeOnly(hour, minute));
}

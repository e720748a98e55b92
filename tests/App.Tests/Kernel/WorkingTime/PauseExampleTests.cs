using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Kernel.WorkingTime;

/// <summary>Worked examples 30-34 of one-stop.md 6.2 and the rules on pausing, restarting and extending.</summary>
public sealed class PauseExampleTests
{
    private static readonly ClockRule TenDays = ClockRule.For(Term.Of(WorkingDays.Of(10)));

    private static readonly ClockEvent[] Supplement =
    [
        ClockEvent.Received(Office.At("2025-06-02 09:00")),
        ClockEvent.Paused(Office.At("2025-06-05 10:00"), "supplement"),
        ClockEvent.Resumed(Office.At("2025-06-12 14:00")),
    ];

    [Fact]
    public void Example_30_a_supplement_freezes_what_is_left()
    {
        DueResult paused = DueCalculator.Compute(Supplement.AsSpan(0, 2), TenDays, Office.Hours);
        DueResult resumed = DueCalculator.Compute(Supplement, TenDays, Office.Hours);

        Assert.Equal((ClockState.Paused, null, 55 * 60L), (paused.State, paused.DueAt, paused.Frozen.WholeMinutes.Value));
        Assert.Equal("Mon 2025-06-16 09:00", Office.Text(paused.FirstDueAt));
        Assert.Equal("Mon 2025-06-23 11:30", Office.Text(resumed.DueAt));
    }

    [Fact]
    public void Example_31_a_restart_gives_the_full_time_again()
    {
        ClockEvent[] events = [Supplement[0], Supplement[1], ClockEvent.Restarted(Office.At("2025-06-12 14:00"))];

        Assert.Equal("Thu 2025-06-26 14:00", Office.Text(DueCalculator.Compute(events, TenDays, Office.Hours).DueAt));
    }

    [Fact]
    public void Example_32_the_calendar_shift_of_old_systems_can_be_reproduced()
    {
        ClockRule old = TenDays with { Pause = PauseEffect.CalendarShift };

        Assert.Equal("Mon 2025-06-23 13:00", Office.Text(DueCalculator.Compute(Supplement, old, Office.Hours).DueAt));
    }

    [Theory]
    [InlineData(33, "7wd", "2026-02-10 09:00", "Thu 2026-02-26 09:00", "2026-02-13 16:00", "2026-02-23 09:00", "Thu 2026-02-26 11:30")]
    [InlineData(34, "17wd", "2025-07-01 08:30", "Thu 2025-07-24 08:30", "2025-07-18 15:30", "2025-08-04 09:00", "Thu 2025-08-07 11:30")]
    public void A_pause_costs_the_office_only_working_time(int example, string term, string received, string first, string paused, string resumed, string due)
    {
        ClockEvent[] events = [ClockEvent.Received(Office.At(received)), ClockEvent.Paused(Office.At(paused), "tax"), ClockEvent.Resumed(Office.At(resumed))];

        DueResult result = DueCalculator.Compute(events, ClockRule.For(Term.Parse(term)), Office.Hours);

        Assert.Equal((example, first, due), (example, Office.Text(result.FirstDueAt), Office.Text(result.DueAt)));
    }

    [Fact]
    public void Example_34_used_and_paid_time_are_as_the_reference_program_says()
    {
        WorkingSpan used = Office.Hours.Elapsed(Office.At("2025-07-01 08:30"), Office.At("2025-07-18 15:30"));
        WorkingSpan payers = Office.Hours.Elapsed(Office.At("2025-07-18 15:30"), Office.At("2025-08-04 09:00"));

        Assert.Equal((109.5, 83.0), (used.TotalHours, payers.TotalHours));
    }

    [Theory]
    [InlineData("3wd", DueReading.DayAfter, "Wed 2025-06-11 17:30")]
    [InlineData("20d", DueReading.Rolling, "Thu 2025-06-26 17:30")]
    [InlineData("same-day", DueReading.Rolling, "Fri 2025-06-06 17:30")]
    public void What_is_left_is_spent_in_its_own_unit(string term, DueReading reading, string due)
    {
        ClockEvent[] events =
        [
            ClockEvent.Received(Office.At("2025-06-02 09:00")),
            ClockEvent.Paused(Office.At("2025-06-02 10:00"), "supplement"),
            ClockEvent.Resumed(Office.At("2025-06-06 09:00")),
        ];

        DueResult result = DueCalculator.Compute(events, ClockRule.For(Term.Parse(term), reading), Office.Hours);

        Assert.Equal(due, Office.Text(result.DueAt));
    }

    [Fact]
    public void A_pause_after_the_due_instant_heals_nothing()
    {
        ClockEvent[] events =
        [
            ClockEvent.Received(Office.At("2025-06-02 09:00")),
            ClockEvent.Paused(Office.At("2025-06-17 09:00"), "supplement"),
            ClockEvent.Resumed(Office.At("2025-06-20 09:00")),
        ];

        DueResult result = DueCalculator.Compute(events, TenDays, Office.Hours);

        Assert.Equal("Mon 2025-06-16 09:00", Office.Text(result.DueAt));
        Assert.True(DueCalculator.Compute(events.AsSpan(0, 2), TenDays, Office.Hours).Frozen.Ticks < 0);
    }

    [Fact]
    public void An_extension_keeps_both_due_instants_and_a_pause_moves_both()
    {
        ClockEvent[] events =
        [
            ClockEvent.Received(Office.At("2025-06-02 09:00")),
            ClockEvent.Extended(Office.At("2025-06-03 09:00"), Term.Of(WorkingDays.Of(2)), "workload"),
            ClockEvent.Paused(Office.At("2025-06-04 09:00"), "supplement"),
            ClockEvent.Resumed(Office.At("2025-06-05 09:00")),
        ];

        DueResult result = DueCalculator.Compute(events, TenDays, Office.Hours);

        Assert.Equal(("Thu 2025-06-19 09:00", "Tue 2025-06-17 09:00"), (Office.Text(result.DueAt), Office.Text(result.OriginalDueAt)));
        Assert.Equal((1, false), (result.Extensions, result.ExtendedAfterDue));
    }

    [Fact]
    public void An_extension_after_the_due_instant_is_late_against_the_original()
    {
        ClockEvent[] events =
        [
            ClockEvent.Received(Office.At("2025-06-02 09:00")),
            ClockEvent.Extended(Office.At("2025-06-17 09:00"), Office.At("2025-06-20 17:30")),
            ClockEvent.Stopped(Office.At("2025-06-19 10:00")),
        ];

        DueResult result = DueCalculator.Compute(events, TenDays, Office.Hours);

        Assert.True(result.ExtendedAfterDue);
        Assert.False(result.IsLateAt(Office.At("2025-07-01 08:00")));
        Assert.True(result.StoppedAt > result.OriginalDueAt);
    }

    [Fact]
    public void Time_given_during_a_pause_is_spent_after_it()
    {
        ClockEvent[] events = [Supplement[0], Supplement[1], ClockEvent.Extended(Office.At("2025-06-06 09:00"), Term.Parse("1wd")), Supplement[2]];

        Assert.Equal("Tue 2025-06-24 11:30", Office.Text(DueCalculator.Compute(events, TenDays, Office.Hours).DueAt));
    }

    [Fact]
    public void Work_ended_in_a_pause_is_in_time_and_goes_on_with_what_was_left_when_reopened()
    {
        ClockEvent[] events = [Supplement[0], Supplement[1], ClockEvent.Stopped(Office.At("2025-06-30 09:00")), ClockEvent.Resumed(Office.At("2025-07-01 09:00"))];

        DueResult stopped = DueCalculator.Compute(events.AsSpan(0, 3), TenDays, Office.Hours);
        DueResult reopened = DueCalculator.Compute(events, TenDays, Office.Hours);

        Assert.False(stopped.IsLateAt(Office.At("2025-12-01 09:00")));
        Assert.Equal(new WorkingMinutes(55 * 60), reopened.RemainingAt(Office.At("2025-07-01 09:00"), Office.Hours));
    }

    [Fact]
    public void The_warning_comes_working_days_before_and_never_before_the_start()
    {
        ClockEvent[] received = [ClockEvent.Received(Office.At("2025-06-02 09:00"))];

        DueResult result = DueCalculator.Compute(received, TenDays with { WarnBefore = WorkingDays.Of(3) }, Office.Hours);
        DueResult early = DueCalculator.Compute(received, TenDays with { WarnBefore = WorkingDays.Of(30) }, Office.Hours);

        Assert.Equal("Wed 2025-06-11 09:00", Office.Text(result.WarnAt));
        Assert.Equal(result.StartedAt, early.WarnAt);
    }

    [Fact]
    public void Contradicting_events_are_refused()
    {
        ClockEvent received = Supplement[0];
        ClockEvent paused = Supplement[1];
        ClockEvent resumed = Supplement[2];

        Assert.Equal("clock.event", Refusal([paused]));
        Assert.Equal("clock.event", Refusal([received, received]));
        Assert.Equal("clock.event", Refusal([received, paused, paused]));
        Assert.Equal("clock.event", Refusal([received, resumed]));
        Assert.Equal("clock.order", Refusal([received, ClockEvent.Paused(received.At.AddMinutes(-1), "supplement")]));
        Assert.Equal("clock.event", Refusal([received, ClockEvent.Stopped(paused.At), ClockEvent.Stopped(resumed.At)]));
    }

    private static string Refusal(ClockEvent[] events)
    {
        return Assert.Throws<RuleException>(() => DueCalculator.Compute(events, TenDays, Office.Hours)).Code;
    }
}

using CsCheck;
using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Kernel.WorkingTime;

public sealed class WorkCalendarPropertyTests
{
    [Fact]
    public void Adding_then_measuring_gives_the_amount_back()
    {
        Gen.Select(CalendarGen.Instant, CalendarGen.Span).Sample((start, amount) =>
        {
            Assert.Equal(amount, Office.Hours.Elapsed(start, Office.Hours.Add(start, amount)));
            Assert.Equal(-amount, Office.Hours.Elapsed(start, Office.Hours.Add(start, -amount)));
        });
    }

    [Fact]
    public void Whole_minutes_come_back_as_whole_minutes()
    {
        Gen.Select(CalendarGen.Instant, Gen.Int[1, 100_000]).Sample((start, minutes) =>
            Assert.Equal(minutes, Office.Hours.Between(start, Office.Hours.AddMinutes(start, new WorkingMinutes(minutes))).Value));
    }

    [Fact]
    public void Adding_in_two_steps_is_adding_once()
    {
        Gen.Select(CalendarGen.Instant, CalendarGen.Span, CalendarGen.Span).Sample((start, first, second) =>
            Assert.Equal(Office.Hours.Add(start, first + second), Office.Hours.Add(Office.Hours.Add(start, first), second)));
    }

    [Fact]
    public void A_later_start_and_a_larger_amount_never_give_an_earlier_date()
    {
        Gen.Select(CalendarGen.Instant, CalendarGen.Instant, CalendarGen.Span, CalendarGen.Span).Sample((a, b, x, y) =>
        {
            (DateTime early, DateTime late) = a < b ? (a, b) : (b, a);
            (WorkingSpan small, WorkingSpan large) = x < y ? (x, y) : (y, x);
            Assert.True(Office.Hours.Add(early, small) <= Office.Hours.Add(late, small));
            Assert.True(Office.Hours.Add(early, small) <= Office.Hours.Add(early, large));
        });
    }

    [Fact]
    public void Whole_days_are_monotone_in_both_readings()
    {
        Gen.Select(CalendarGen.Instant, CalendarGen.Instant, Gen.Int[0, 200], Gen.Enum<DueReading>()).Sample((a, b, days, reading) =>
        {
            (DateTime early, DateTime late) = a < b ? (a, b) : (b, a);
            Term term = Term.Of(WorkingDays.Of(days));
            Assert.True(Office.Hours.Add(early, term, reading) <= Office.Hours.Add(late, term, reading));
            Assert.True(Office.Hours.Add(early, term, reading) <= Office.Hours.Add(early, Term.Of(WorkingDays.Of(days + 1)), reading));
        });
    }

    [Fact]
    public void A_stretch_split_anywhere_sums_up()
    {
        CalendarGen.Instant.Array[2, 8].Sample(cuts =>
        {
            long minutes = cuts.Zip(cuts.Skip(1)).Sum(part => Office.Hours.Between(part.First, part.Second).Value);
            long ticks = cuts.Zip(cuts.Skip(1)).Sum(part => Office.Hours.Elapsed(part.First, part.Second).Ticks);
            Assert.Equal(Office.Hours.Between(cuts[0], cuts[^1]).Value, minutes);
            Assert.Equal(Office.Hours.Elapsed(cuts[0], cuts[^1]).Ticks, ticks);
        });
    }

    [Fact]
    public void Counting_working_days_there_and_back_meets()
    {
        Gen.Select(CalendarGen.Instant, Gen.Int[1, 300]).Sample((instant, count) =>
        {
            DateOnly day = OfficeClock.DayOf(instant);
            DateOnly later = Office.Hours.AddWorkingDays(day, count);
            Assert.True(Office.Hours.IsWorkingDay(later));
            Assert.Equal(count, Office.Hours.WorkingDaysBetween(day, later));
            Assert.Equal(Office.Hours.IsWorkingDay(day) ? day : Office.Hours.PreviousWorkingDay(day), Office.Hours.AddWorkingDays(later, -count));
        });
    }

    [Fact]
    public void Without_pauses_the_clock_is_plain_addition()
    {
        Gen.Select(CalendarGen.Instant, Gen.Int[1, 400], Gen.Enum<DueReading>()).Sample((received, quarters, reading) =>
        {
            Term term = Term.Of(WorkingDays.FromQuarters(quarters));
            Assert.Equal(Office.Hours.Add(received, term, reading), DueCalculator.DueOf(received, ClockRule.For(term, reading), Office.Hours));
        });
    }

    [Fact]
    public void Pauses_cost_exactly_the_working_time_they_last()
    {
        Gen.Select(CalendarGen.Instant, Gen.Int[0, 5_000].Array[4]).Sample((received, minutes) =>
        {
            DateTime[] at = [.. minutes.Order().Select(m => received.AddMinutes(m))];
            ClockEvent[] events =
            [
                ClockEvent.Received(received), ClockEvent.Paused(at[0], "a"), ClockEvent.Resumed(at[1]), ClockEvent.Paused(at[2], "b"), ClockEvent.Resumed(at[3]),
            ];
            DateTime due = DueCalculator.Compute(events, ClockRule.For(Term.Of(WorkingDays.Of(30))), Office.Hours).DueAt!.Value;
            WorkingSpan paused = Office.Hours.Elapsed(at[0], at[1]) + Office.Hours.Elapsed(at[2], at[3]);
            Assert.Equal(Office.Hours.SpanOf(WorkingDays.Of(30)), Office.Hours.Elapsed(received, due) - paused);
        });
    }

    [Fact]
    public void Random_calendars_agree_with_stepping_through_the_minutes()
    {
        Gen.Select(CalendarGen.Definition, CalendarGen.Minute, Gen.Int[1, 4_000], Gen.Int[0, 20_000]).Sample(
            (definition, start, minutes, length) =>
            {
                var calendar = new WorkCalendar(definition);
                var naive = new NaiveCalendar(definition);
                Assert.Equal(naive.Between(start, start.AddMinutes(length)), calendar.Between(start, start.AddMinutes(length)).Value);
                if (calendar.Elapsed(start, OfficeClock.ToUtc(definition.To, new TimeOnly(12, 0))) > new WorkingMinutes(minutes).ToSpan())
                {
                    Assert.Equal(naive.Add(start, minutes), calendar.AddMinutes(start, new WorkingMinutes(minutes)));
                }
            },
            iter: 150);
    }
}

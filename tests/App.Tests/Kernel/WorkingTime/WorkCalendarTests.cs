using System.Text.Json;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Kernel.WorkingTime;

/// <summary>The traps of one-stop.md 6.2 and what a calendar refuses.</summary>
public sealed class WorkCalendarTests
{
    private const string Usual = "Mon-Fri 08:00-12:00 13:30-17:30";

    [Fact]
    public void Two_units_of_a_chain_count_by_their_own_hours()
    {
        DateTime received = Office.At("2025-06-02 07:30");
        Term term = Term.Parse("1wd");

        Assert.Equal("Mon 2025-06-02 17:30", Office.Text(Office.Hours.Add(received, term, DueReading.Rolling)));
        Assert.Equal("Tue 2025-06-03 07:30", Office.Text(Office.Southern.Add(received, term, DueReading.Rolling)));
    }

    [Fact]
    public void On_a_reception_Saturday_papers_are_taken_but_the_clock_starts_on_Monday()
    {
        WorkCalendar calendar = CalendarCatalogue.Embedded.Get("HC-T7");
        DateTime saturday = Office.At("2025-06-07 09:00");

        Assert.True(calendar.IsReceiving(saturday));
        Assert.False(calendar.IsWorkingDay(Office.Day("2025-06-07")));
        Assert.Equal("Mon 2025-06-09 08:00", Office.Text(calendar.NextWorkingInstant(saturday)));
    }

    [Fact]
    public void A_worked_Saturday_morning_counts_its_hours()
    {
        WorkCalendar calendar = Office.Calendar("Mon-Fri 08:00-12:00 13:30-17:30; Sat 08:00-12:00");

        Assert.Equal("Mon 2025-06-09 11:00", Office.Text(calendar.Add(Office.At("2025-06-06 14:00"), Term.Parse("10.5h"), DueReading.Rolling)));
        Assert.Equal("Sat 2025-06-07 12:00", Office.Text(calendar.Add(Office.At("2025-06-06 14:00"), Term.Parse("1wd"), DueReading.DayAfter)));
    }

    [Fact]
    public void Hours_that_change_in_the_middle_of_the_year_hold_from_their_day()
    {
        CalendarDefinition definition = Office.Definition(Usual) with
        {
            Hours = [HoursText.Parse(Office.Day("2015-01-01"), Usual), HoursText.Parse(Office.Day("2025-06-16"), "Mon-Fri 07:00-11:30 13:30-17:00")],
        };
        var calendar = new WorkCalendar(definition);

        Assert.Equal("Mon 2025-06-16 08:00", Office.Text(calendar.Add(Office.At("2025-06-13 09:00"), Term.Parse("1wd"), DueReading.Rolling)));
        Assert.Equal("Fri 2025-06-13 17:30", Office.Text(calendar.CloseOf(Office.Day("2025-06-13"))));
        Assert.Equal("Mon 2025-06-16 17:00", Office.Text(calendar.CloseOf(Office.Day("2025-06-16"))));
    }

    [Fact]
    public void A_holiday_announced_later_moves_open_clocks_only()
    {
        WorkCalendar before = Office.Calendar(Usual);
        WorkCalendar after = Office.Calendar(Usual, new CalendarDay(Office.Day("2025-06-04"), CalendarDayKind.Holiday, "ngày nghỉ mới"));
        ClockEvent[] open = [ClockEvent.Received(Office.At("2025-06-02 09:00"))];
        ClockEvent[] closed = [.. open, ClockEvent.Stopped(Office.At("2025-06-03 09:00"))];
        ClockRule rule = ClockRule.For(Term.Parse("3wd"));

        DueMove move = CalendarChange.Preview(open, rule, before, after);

        Assert.Equal(("Thu 2025-06-05 09:00", "Fri 2025-06-06 09:00"), (Office.Text(move.Before), Office.Text(move.After)));
        Assert.False(CalendarChange.Preview(closed, rule, before, after).IsMove);
    }

    [Fact]
    public void What_a_unit_decides_overrides_what_is_announced_for_all()
    {
        CalendarDefinition definition = Office.Definition(
            Usual,
            new CalendarDay(Office.Day("2025-09-02"), CalendarDayKind.Opened, "trực lễ", [new Session(new TimeOnly(8, 0), new TimeOnly(11, 0))]),
            new CalendarDay(Office.Day("2025-09-03"), CalendarDayKind.Closed, "mất điện")) with { PublicDays = CalendarCatalogue.Embedded.PublicDays };
        var calendar = new WorkCalendar(definition);

        Assert.Equal("Tue 2025-09-02 11:00", Office.Text(calendar.CloseOf(Office.Day("2025-09-02"))));
        Assert.False(calendar.IsWorkingDay(Office.Day("2025-09-03")));
        Assert.Equal("mất điện", calendar.SpecialDay(Office.Day("2025-09-03"))?.Name);
    }

    [Fact]
    public void A_calendar_survives_storage_as_json()
    {
        CalendarDefinition definition = CalendarCatalogue.Embedded.Get("HC-T7").Definition;

        CalendarDefinition read = JsonSerializer.Deserialize<CalendarDefinition>(JsonSerializer.Serialize(definition))!;

        DateTime received = Office.At("2026-02-13 15:00");
        Assert.Equal(new WorkCalendar(definition).Add(received, Term.Parse("90wd"), DueReading.Rolling), new WorkCalendar(read).Add(received, Term.Parse("90wd"), DueReading.Rolling));
        Assert.True(new WorkCalendar(read).IsReceiving(Office.At("2025-06-07 09:00")));
    }

    [Fact]
    public void Nothing_to_wait_for_is_due_at_the_next_working_instant()
    {
        Assert.Equal("Mon 2025-06-09 08:00", Office.Text(Office.Hours.Add(Office.At("2025-06-07 10:00"), Term.Parse("0wd"), DueReading.Rolling)));
        Assert.Null(DueCalculator.DueOf(Office.At("2025-06-07 10:00"), ClockRule.For(Term.None), Office.Hours));
    }

    [Theory]
    [InlineData("2024-03-25", OffDayMove.Next, "Mon 2024-03-25 17:30")]
    [InlineData("2024-03-24", OffDayMove.Next, "Mon 2024-03-25 17:30")]
    [InlineData("2024-03-24", OffDayMove.Previous, "Fri 2024-03-22 17:30")]
    public void A_fixed_day_ends_at_closing_and_moves_off_a_day_off(string day, OffDayMove move, string due)
    {
        DateTime? computed = DueCalculator.DueOf(Office.At("2024-03-01 09:00"), ClockRule.For(Office.Day(day), move), Office.Hours);

        Assert.Equal(due, Office.Text(computed));
    }

    [Theory]
    [InlineData("2024-09-15", "2024-09-15")]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("2024-Q4", "2024-12-31")]
    [InlineData("2023-q1", "2023-03-31")]
    [InlineData("2024", "2024-12-31")]
    [InlineData("2024-13", null)]
    [InlineData("2024-Q5", null)]
    [InlineData("2024-02-30", null)]
    [InlineData("", null)]
    [InlineData("tháng 9", null)]
    public void A_month_a_quarter_and_a_year_end_with_their_last_day(string value, string? lastDay)
    {
        bool read = FixedDue.TryParseLastDay(value, out DateOnly day);

        Assert.Equal(lastDay, read ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    [Fact]
    public void Beyond_its_horizon_a_calendar_refuses_to_count()
    {
        Assert.Equal("calendar.outside", Code(() => Office.Hours.Add(Office.At("2040-12-31 09:00"), Term.Parse("5wd"), DueReading.Rolling)));
        Assert.Equal("calendar.outside", Code(() => Office.Hours.Between(Office.At("2014-12-31 09:00"), Office.At("2015-01-05 09:00"))));
        Assert.Equal("calendar.outside", Code(() => Office.Hours.Add(Office.At("2015-01-05 09:00"), new WorkingSpan(-TimeSpan.TicksPerDay * 3))));
        Assert.Equal("calendar.outside", Code(() => Office.Hours.NextWorkingInstant(Office.At("2040-12-31 23:00"))));
        Assert.Equal("calendar.day-off", Code(() => Office.Hours.CloseOf(Office.Day("2025-06-07"))));
    }

    [Theory]
    [InlineData("Mon-Fri", "calendar.hours-text")]
    [InlineData("Mon-Foo 08:00-12:00", "calendar.hours-days")]
    [InlineData("Mon 8h-12h", "calendar.hours-session")]
    [InlineData("Mon 12:00-08:00", "calendar.session")]
    [InlineData("Mon 08:00-12:00 11:00-15:00", "calendar.session-overlap")]
    [InlineData("Sat 08:00-12:00 reception", "calendar.no-work")]
    public void Hours_that_make_no_sense_are_refused(string hours, string code)
    {
        Assert.Equal(code, Code(() => Office.Calendar(hours)));
    }

    [Fact]
    public void A_day_written_twice_is_refused()
    {
        var day = new CalendarDay(Office.Day("2025-06-04"), CalendarDayKind.Closed, "đóng cửa");

        Assert.Equal("calendar.day-twice", Code(() => Office.Calendar(Usual, day, day)));
    }

    [Fact]
    public void Only_utc_instants_are_counted()
    {
        Assert.Throws<ArgumentException>(() => Office.Hours.NextWorkingInstant(new DateTime(2025, 6, 2, 9, 0, 0, DateTimeKind.Unspecified)));
    }

    private static string Code(Func<object> act) => Assert.Throws<RuleException>(act).Code;
}

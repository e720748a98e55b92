using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Kernel.WorkingTime;

/// <summary>Worked examples 1-29 of one-stop.md 6.2, by their numbers.</summary>
public sealed class DueExampleTests
{
    [Theory]
    [InlineData(1, "2025-06-02 09:20", "3wd", "Thu 2025-06-05 09:20", "Thu 2025-06-05 17:30")]
    [InlineData(2, "2025-06-02 08:00", "1wd", "Mon 2025-06-02 17:30", "Tue 2025-06-03 17:30")]
    [InlineData(3, "2025-06-05 14:00", "2wd", "Mon 2025-06-09 14:00", "Mon 2025-06-09 17:30")]
    [InlineData(4, "2025-06-04 12:20", "1wd", "Thu 2025-06-05 12:00", "Thu 2025-06-05 17:30")]
    [InlineData(5, "2025-06-04 06:45", "1wd", "Wed 2025-06-04 17:30", "Thu 2025-06-05 17:30")]
    [InlineData(6, "2025-06-07 10:00", "1wd", "Mon 2025-06-09 17:30", "Tue 2025-06-10 17:30")]
    [InlineData(7, "2025-06-06 17:30", "1wd", "Mon 2025-06-09 17:30", "Mon 2025-06-09 17:30")]
    [InlineData(8, "2025-04-25 09:00", "3wd", "Tue 2025-04-29 09:00", "Tue 2025-04-29 17:30")]
    [InlineData(9, "2024-05-03 14:00", "2wd", "Mon 2024-05-06 14:00", "Mon 2024-05-06 17:30")]
    [InlineData(10, "2026-08-20 10:00", "3wd", "Mon 2026-08-24 10:00", "Mon 2026-08-24 17:30")]
    [InlineData(11, "2026-08-28 16:00", "1wd", "Thu 2026-09-03 16:00", "Thu 2026-09-03 17:30")]
    [InlineData(12, "2026-02-13 15:00", "5wd", "Fri 2026-02-27 15:00", "Fri 2026-02-27 17:30")]
    [InlineData(13, "2026-11-23 09:00", "2wd", "Thu 2026-11-26 09:00", "Thu 2026-11-26 17:30")]
    [InlineData(14, "2025-08-29 15:30", "2wd", "Thu 2025-09-04 15:30", "Thu 2025-09-04 17:30")]
    [InlineData(15, "2026-04-24 16:00", "1wd", "Tue 2026-04-28 16:00", "Tue 2026-04-28 17:30")]
    [InlineData(17, "2023-08-07 09:00", "5wd", "Mon 2023-08-14 09:00", "Mon 2023-08-14 17:30")]
    public void Working_days_fall_due_as_the_reference_program_says(int example, string received, string term, string rolling, string dayAfter)
    {
        DateTime start = Office.At(received);

        DateTime byRolling = Office.Hours.Add(start, Term.Parse(term), DueReading.Rolling);
        DateTime byDayAfter = Office.Hours.Add(start, Term.Parse(term), DueReading.DayAfter);

        Assert.Equal((example, rolling, dayAfter), (example, Office.Text(byRolling), Office.Text(byDayAfter)));
    }

    [Theory]
    [InlineData(16, "2025-06-02 09:20", "0.5wd", "Mon 2025-06-02 14:50")]
    [InlineData(22, "2025-06-02 16:00", "4h", "Tue 2025-06-03 10:30")]
    [InlineData(23, "2025-06-06 16:30", "12h", "Tue 2025-06-10 11:00")]
    [InlineData(23, "2025-06-06 16:30", "12ch", "Sat 2025-06-07 04:30")]
    [InlineData(24, "2026-01-09 15:00", "8h", "Sat 2026-01-10 15:00")]
    [InlineData(25, "2025-06-02 09:00", "20d", "Mon 2025-06-23 17:30")]
    [InlineData(26, "2026-01-20 09:00", "30d", "Mon 2026-02-23 17:30")]
    [InlineData(27, "2025-04-10 09:00", "20d", "Mon 2025-05-05 17:30")]
    public void Parts_of_a_day_hours_and_calendar_days_fall_due_as_the_reference_program_says(int example, string received, string term, string due)
    {
        DateTime start = Office.At(received);

        DateTime computed = Office.Hours.Add(start, Term.Parse(term), DueReading.Rolling);

        Assert.Equal((example, due), (example, Office.Text(computed)));
    }

    [Theory]
    [InlineData(18, "2025-06-04 15:00:00", "Wed 2025-06-04 17:30")]
    [InlineData(19, "2025-06-04 15:01", "Thu 2025-06-05 17:30")]
    [InlineData(20, "2025-06-06 15:30", "Mon 2025-06-09 17:30")]
    [InlineData(21, "2026-12-31 15:10", "Mon 2027-01-04 17:30")]
    public void What_comes_after_fifteen_hours_is_due_at_the_close_of_the_next_working_day(int example, string received, string due)
    {
        DateTime start = StartRule.After15.StartOf(Office.At(received), Office.Hours);

        DateTime computed = Office.Hours.Add(start, Term.SameDay, DueReading.Rolling);

        Assert.Equal((example, due), (example, Office.Text(computed)));
    }

    [Theory]
    [InlineData(28, "2025-06-02 11:00", "1wd", "Tue 2025-06-03 11:00")]
    [InlineData(29, "2025-06-02 16:45", "2h", "Tue 2025-06-03 08:45")]
    public void Other_hours_of_the_same_length_have_their_own_dates(int example, string received, string term, string due)
    {
        DateTime start = Office.At(received);

        DateTime computed = Office.Southern.Add(start, Term.Parse(term), DueReading.Rolling);

        Assert.Equal((example, due), (example, Office.Text(computed)));
    }

    [Theory]
    [InlineData("2025-06-04 16:30:00", "Wed 2025-06-04 16:30")]
    [InlineData("2025-06-04 16:30:01", "Thu 2025-06-05 08:00")]
    [InlineData("2025-06-07 16:40", "Mon 2025-06-09 08:00")]
    public void The_last_hour_belongs_to_the_next_working_day_and_a_day_off_has_none(string received, string start)
    {
        DateTime computed = StartRule.LastHour.StartOf(Office.At(received), Office.Hours);

        Assert.Equal(start, Office.Text(computed));
    }

    [Theory]
    [InlineData(2020, 252)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 250)]
    [InlineData(2026, 249)]
    [InlineData(2027, 249)]
    public void Each_year_has_its_working_days(int year, int workingDays)
    {
        Assert.Equal(workingDays, Office.Hours.WorkingDaysBetween(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31)));
    }

    [Fact]
    public void A_projected_year_is_not_announced()
    {
        Assert.True(Office.Hours.IsAnnounced(2025));
        Assert.False(Office.Hours.IsAnnounced(2027));
        Assert.False(Office.Hours.IsAnnounced(2033));
    }
}

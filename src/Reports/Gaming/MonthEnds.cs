using NamRo.Kernel.WorkingTime;

namespace NamRo.Reports.Gaming;

/// <summary>The last working days of each month, as stretches of instants: start inclusive, end exclusive, UTC.</summary>
internal static class MonthEnds
{
    public const int WorkingDaysAtEnd = 3;

    public static IEnumerable<(DateTime From, DateTime To)> Between(DateOnly first, DateOnly last, WorkCalendar calendar)
    {
        for (var month = new DateOnly(first.Year, first.Month, 1); month <= last; month = month.AddMonths(1))
        {
            var next = month.AddMonths(1);
            var from = calendar.AddWorkingDays(calendar.PreviousWorkingDay(next), 1 - WorkingDaysAtEnd);
            yield return (OfficeClock.ToUtc(from, TimeOnly.MinValue), OfficeClock.ToUtc(next, TimeOnly.MinValue));
        }
    }
}

using CsCheck;
using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Kernel.WorkingTime;

/// <summary>Random calendars over one year: any weekly hours, a change of hours, days off and days worked; and instants inside them.</summary>
internal static class CalendarGen
{
    private static readonly DateOnly First = new(2024, 1, 1);

    private static readonly string[] Shifts =
    [
        "08:00-12:00 13:30-17:30", "07:00-11:30 13:30-17:00", "08:00-11:30", "00:00-06:00 18:00-00:00", "09:00-10:00 11:00-12:00 14:15-16:45", "22:01-22:02",
    ];

    public static Gen<WeeklyHours> Week(DateOnly start) =>
        from shifts in Gen.Int[-2, Shifts.Length - 1].Array[7]
        where shifts.Any(s => s >= 0)
        let parts = shifts.Select((s, day) => s < 0 ? null : $"{((DayOfWeek)day).ToString()[..3]} {Shifts[s]}")
        select HoursText.Parse(start, string.Join("; ", parts.Where(p => p is not null)));

    public static Gen<CalendarDay[]> Days =>
        from days in Gen.Int[0, 365].Array[0, 25]
        from kinds in Gen.Enum<CalendarDayKind>().Array[days.Length]
        select days.Zip(kinds).DistinctBy(d => d.First).Select(d => new CalendarDay(First.AddDays(d.First), d.Second, "ngày thử")).ToArray();

    public static Gen<CalendarDefinition> Definition =>
        from first in Week(First)
        from change in Gen.Int[1, 365]
        from second in Week(First.AddDays(change))
        from days in Days
        select new CalendarDefinition
        {
            Code = "THU", Name = "Lịch thử", From = First, To = new DateOnly(2025, 12, 31), Hours = [first, second], Days = days,
        };

    /// <summary>A minute of the first ten months, so that sums stay inside the calendar.</summary>
    public static Gen<DateTime> Minute => Gen.Int[0, 300 * 1440].Select(m => OfficeClock.ToUtc(First, TimeOnly.MinValue).AddMinutes(m));

    /// <summary>Any microsecond of the years that have holidays.</summary>
    public static Gen<DateTime> Instant =>
        Gen.Long[0, 7L * 365 * 86_400_000_000].Select(us => OfficeClock.ToUtc(new DateOnly(2020, 1, 1), TimeOnly.MinValue).AddTicks(us * 10));

    public static Gen<WorkingSpan> Span => Gen.Long[1, 300L * 8 * 3600 * 10_000_000].Select(ticks => new WorkingSpan(ticks));
}

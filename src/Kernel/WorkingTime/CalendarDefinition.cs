namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// A work calendar as data: what a <see cref="WorkCalendar"/> is built from, stored as JSON, one record for each version. Days of
/// <see cref="Days"/> override those of <see cref="PublicDays"/>, which override the weekday.
/// </summary>
public sealed record CalendarDefinition
{
    /// <summary>Eight hours (one-stop.md 6.1, D1).</summary>
    public const int DefaultStandardDayMinutes = 480;

    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Counts up from 1; a published version never changes.</summary>
    public int Version { get; init; } = 1;

    /// <summary>First day the calendar can count, inclusive.</summary>
    public DateOnly From { get; init; } = new(2015, 1, 1);

    /// <summary>Last day the calendar can count, inclusive.</summary>
    public DateOnly To { get; init; } = new(2040, 12, 31);

    /// <summary>Minutes of working time that one working day of a term stands for.</summary>
    public int StandardDayMinutes { get; init; } = DefaultStandardDayMinutes;

    /// <summary>The week's hours, each from its day on; the earliest also holds before its day.</summary>
    public required IReadOnlyList<WeeklyHours> Hours { get; init; }

    /// <summary>Holidays, days in lieu and make-up days announced for everybody.</summary>
    public IReadOnlyList<CalendarDay> PublicDays { get; init; } = [];

    /// <summary>Days the unit itself decided, in either direction.</summary>
    public IReadOnlyList<CalendarDay> Days { get; init; } = [];

    /// <summary>False while the weekly hours have not been checked with the unit they are for.</summary>
    public bool Verified { get; init; } = true;
}

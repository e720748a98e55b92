namespace NamRo.Kernel.WorkingTime;

/// <summary>The units in which rules give time (one-stop.md 6.1, D1). The numbers are stored nowhere; the text form is.</summary>
public enum TermKind
{
    /// <summary>No limit is set ("không quy định"): no due date and no lateness.</summary>
    None,

    /// <summary>Working days, text <c>3wd</c>.</summary>
    WorkingDays,

    /// <summary>Working hours or minutes, text <c>4h</c> or <c>90m</c>.</summary>
    WorkingTime,

    /// <summary>Days of the wall calendar, text <c>20d</c> (weeks, <c>2w</c>, are seven of them).</summary>
    CalendarDays,

    /// <summary>Months of the wall calendar, text <c>6mo</c>.</summary>
    CalendarMonths,

    /// <summary>By closing time of the day of receipt, text <c>same-day</c>.</summary>
    SameDay,

    /// <summary>Hours that run through nights and days off, text <c>24ch</c>.</summary>
    ContinuousHours,
}

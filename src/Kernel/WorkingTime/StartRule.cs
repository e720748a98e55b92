namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// When what is received late in the day starts on the next working day (one-stop.md 6.1, D4). Exactly at the limit is still in time. A rule
/// of the procedure's version, not of the desk.
/// </summary>
/// <param name="After">Office time after which the start moves, such as 15:00.</param>
/// <param name="LastMinutes">The start moves within this many minutes before closing, such as 60.</param>
public sealed record StartRule(TimeOnly? After = null, int? LastMinutes = null)
{
    /// <summary>No cut-off: the clock starts with receipt.</summary>
    public static StartRule Plain { get; } = new();

    public static StartRule After15 { get; } = new(After: new TimeOnly(15, 0));

    public static StartRule LastHour { get; } = new(LastMinutes: 60);

    /// <summary>Whether the cut-off moves what is received at this instant.</summary>
    public bool IsLate(DateTime received, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if ((After is null && LastMinutes is null) || !calendar.IsWorkingDay(OfficeClock.DayOf(received)))
        {
            return false;
        }

        DateTime office = OfficeClock.ToOffice(received);
        bool afterHour = After is { } hour && TimeOnly.FromDateTime(office) > hour;
        bool inLastMinutes = LastMinutes is { } minutes && received > calendar.CloseOf(DateOnly.FromDateTime(office)).AddMinutes(-minutes);
        return afterHour || inLastMinutes;
    }

    /// <summary>The instant from which time is counted: moved by the cut-off, then to working time (D2).</summary>
    public DateTime StartOf(DateTime received, WorkCalendar calendar)
    {
        return IsLate(received, calendar)
            ? calendar.OpeningOf(calendar.NextWorkingDay(OfficeClock.DayOf(received)))
            : calendar.NextWorkingInstant(received);
    }
}

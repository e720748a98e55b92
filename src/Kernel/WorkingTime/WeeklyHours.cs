namespace NamRo.Kernel.WorkingTime;

/// <summary>The hours of one weekday.</summary>
public sealed record DayHours(DayOfWeek Day, IReadOnlyList<Session> Sessions);

/// <summary>
/// The week's office hours that hold from a day (inclusive) until the next entry of the calendar begins. A weekday that is not listed is off.
/// </summary>
public sealed record WeeklyHours(DateOnly From, IReadOnlyList<DayHours> Days)
{
    public IReadOnlyList<Session> On(DayOfWeek day) => Days.FirstOrDefault(hours => hours.Day == day)?.Sessions ?? [];

    /// <summary>Hours of an ordinary working day, which a make-up day takes: those of the first weekday from Monday on that has any.</summary>
    internal IReadOnlyList<Session> Ordinary()
    {
        return Enumerable.Range(1, 7).Select(i => On((DayOfWeek)(i % 7))).FirstOrDefault(sessions => sessions.Any(s => !s.ReceptionOnly)) ?? [];
    }
}

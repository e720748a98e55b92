namespace NamRo.Kernel.WorkingTime;

/// <summary>A due instant that a new calendar version would move. Both are nothing while the clock is paused and before it starts.</summary>
public readonly record struct DueMove(DateTime? Before, DateTime? After)
{
    public bool IsMove => Before != After;
}

/// <summary>What a change of calendar does to clocks: shown before it is applied (one-stop.md 6.1, D11).</summary>
public static class CalendarChange
{
    /// <summary>
    /// The due instant under both versions. A stopped clock never moves; a paused one has no due instant to move.
    /// </summary>
    public static DueMove Preview(ReadOnlySpan<ClockEvent> events, ClockRule rule, WorkCalendar before, WorkCalendar after)
    {
        DueResult old = DueCalculator.Compute(events, rule, before);
        return old.State == ClockState.Stopped
            ? new DueMove(old.DueAt, old.DueAt)
            : new DueMove(old.DueAt, DueCalculator.Compute(events, rule, after).DueAt);
    }
}

using NamRo.Kernel.Rules;

namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// The derived clock: due = f(events, rule version, calendar version), a pure function. Recomputing with the versions stored with a case gives
/// the stored dates again.
/// </summary>
public static class DueCalculator
{
    /// <summary>
    /// Runs the events, in their order in time, under the rule. With a trace it also says why; without one it allocates nothing.
    /// </summary>
    /// <exception cref="RuleException">
    /// The events contradict each other (<c>clock.order</c> and others), or the dates lie beyond the calendar (<c>calendar.outside</c>).
    /// </exception>
    public static DueResult Compute(ReadOnlySpan<ClockEvent> events, ClockRule rule, WorkCalendar calendar, DueTrace? trace = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(calendar);
        var run = new ClockRun(rule, calendar, trace);
        foreach (ref readonly ClockEvent clockEvent in events)
        {
            run.Apply(in clockEvent);
        }

        return run.Result();
    }

    /// <summary>The due instant of work received at an instant, without pauses; nothing for work without an end.</summary>
    public static DateTime? DueOf(DateTime received, ClockRule rule, WorkCalendar calendar, DueTrace? trace = null)
    {
        return Compute([ClockEvent.Received(received)], rule, calendar, trace).DueAt;
    }
}

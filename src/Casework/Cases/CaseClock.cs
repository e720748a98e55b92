using System.Collections.Concurrent;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Cases;

/// <summary>
/// The clock of a case: how its due date was given, with what happened since, through the kernel's calculator. Pure. Terms run from the
/// issue of the work by the rolling reading; the warning comes three working days before (directive-and-assessment.md 5.2, a default).
/// </summary>
internal static class CaseClock
{
    private static readonly WorkingDays WarnBefore = WorkingDays.Of(3);
    private static readonly ReviewRhythm UsualReview = ReviewRhythm.Parse("monthly:last");
    private static readonly ConcurrentDictionary<string, ReviewRhythm> Rhythms = new(StringComparer.Ordinal);

    public static bool IsTerm(string? text) => Term.TryParse(text, out var term) && !term.IsNone;

    public static bool IsRhythm(string? text) => ReviewRhythm.TryParse(text, out _);

    public static DueResult Compute(DueSpec due, IReadOnlyList<ClockEntry> clock, WorkCalendar calendar)
    {
        if (due.Kind is DueKind.None or DueKind.Continuous || clock.Count == 0)
        {
            return default;
        }

        var events = new ClockEvent[clock.Count];
        for (var i = 0; i < events.Length; i++)
        {
            events[i] = EventOf(clock[i]);
        }

        return DueCalculator.Compute(events, RuleOf(due), calendar);
    }

    /// <summary>
    /// When a step is due that was handed over at an instant: its own term from there, stopped by the pauses that stop the case; nothing is
    /// inherited from the step before. Source: one-stop.md 6.1, D12.
    /// </summary>
    public static DateTime? StepDue(string? term, DateTime from, IReadOnlyList<ClockEntry> clock, WorkCalendar calendar)
    {
        if (!IsTerm(term))
        {
            return null;
        }

        // A pause that ended at the very instant of the handover is not the step's; a restart of the case only lets the step go on.
        var events = clock.Where(e => e.At >= from && e.Kind is (ClockEntryKind.Paused or ClockEntryKind.Stopped or ClockEntryKind.Resumed or ClockEntryKind.Restarted))
            .SkipWhile(e => e.Kind is ClockEntryKind.Resumed or ClockEntryKind.Restarted)
            .Select(e => e.Kind == ClockEntryKind.Restarted ? ClockEvent.Resumed(e.At) : EventOf(e));
        return DueCalculator.Compute([ClockEvent.Received(from), .. events], ClockRule.For(Term.Parse(term!)), calendar).DueAt;
    }

    /// <summary>The close of the next review day after an instant; work that is just “continuous” is reviewed at the end of each month, a default.</summary>
    public static DateTime NextReview(string rhythm, DateTime after, WorkCalendar calendar)
    {
        var from = OfficeClock.DayOf(after);
        var day = Rhythms.GetOrAdd(rhythm, ReviewRhythm.Parse).Next(from, calendar) ?? UsualReview.Next(from, calendar)!.Value;
        return calendar.CloseOnOrAfter(day);
    }

    /// <summary>Why the due date is what it is.</summary>
    public static IReadOnlyList<FormattableString> Trace(DueSpec due, IReadOnlyList<ClockEntry> clock, WorkCalendar calendar)
    {
        if (due.Kind == DueKind.Continuous)
        {
            return [$"Việc thường xuyên, không có hạn kết thúc; rà soát theo nhịp {due.Rhythm}."];
        }
        else if (due.Kind == DueKind.None || clock.Count == 0)
        {
            return [$"Thời hạn bắt đầu tính khi việc được giao."];
        }

        var trace = new DueTrace();
        DueCalculator.Compute([.. clock.Select(EventOf)], RuleOf(due), calendar, trace);
        return [.. trace.Lines.Select(l => l.Sentence)];
    }

    private static ClockRule RuleOf(DueSpec due) => due.Kind == DueKind.Date
        ? ClockRule.For(due.Date!.Value) with { WarnBefore = WarnBefore }
        : ClockRule.For(Term.Parse(due.Term!), due.Rule?.Reading ?? DueReading.Rolling) with
        {
            WarnBefore = WarnBefore, Start = due.Rule?.Start ?? StartRule.Plain,
        };

    private static ClockEvent EventOf(ClockEntry entry) => entry.Kind switch
    {
        ClockEntryKind.Received => ClockEvent.Received(entry.At),
        ClockEntryKind.Paused => ClockEvent.Paused(entry.At, entry.Reason!),
        ClockEntryKind.Resumed => ClockEvent.Resumed(entry.At),
        ClockEntryKind.Restarted => ClockEvent.Restarted(entry.At),
        ClockEntryKind.Extended => ClockEvent.Extended(entry.At, entry.DueAt!.Value),
        _ => ClockEvent.Stopped(entry.At),
    };
}

using NamRo.Kernel.Rules;

namespace NamRo.Kernel.WorkingTime;

/// <summary>Due dates of terms (one-stop.md 6.1, D5, D6, D13).</summary>
public sealed partial class WorkCalendar
{
    /// <summary>
    /// The instant that is a term after the start, which is first moved to working time (D2) unless the hours run continuously.
    /// Rolling carries the time of day; day-after ends whole working days at closing and reads parts of a day and hours as rolling does.
    /// Calendar days and months end at closing, on the next working day when their last day is off. Nothing to wait for gives the start.
    /// </summary>
    /// <exception cref="RuleException">The term sets no limit, or the date lies beyond the calendar.</exception>
    public DateTime Add(DateTime start, Term term, DueReading reading) => term.Kind switch
    {
        TermKind.WorkingDays when EndsAtClose(term, reading) => CloseOf(AddWorkingDays(CountingDay(start), term.Amount / 4)),
        TermKind.WorkingDays => Add(start, new WorkingSpan(term.Amount * (standardDay / 4))),
        TermKind.WorkingTime => Add(start, new WorkingSpan(term.Amount * TimeSpan.TicksPerMinute)),
        TermKind.CalendarDays => CloseOnOrAfter(CountingDay(start).AddDays(term.Amount)),
        TermKind.CalendarMonths => CloseOnOrAfter(CountingDay(start).AddMonths(term.Amount)),
        TermKind.SameDay => CloseOf(CountingDay(start)),
        TermKind.ContinuousHours => start.AddHours(term.Amount),
        _ => throw new RuleException("term.none", $"Thời hạn “không quy định” không có ngày đến hạn."),
    };

    /// <summary>The day that counts as that of an event: its own, or the next working day when it is off or the office had closed.</summary>
    public DateOnly CountingDay(DateTime instant) => OfficeClock.DayOf(NextWorkingInstant(instant));

    /// <summary>Closing time of the day, or of the next working day when it is off (D6).</summary>
    public DateTime CloseOnOrAfter(DateOnly day) => CloseOf(AddWorkingDays(day, 0));

    /// <summary>Closing time of the day, or of the last working day before when it is off.</summary>
    public DateTime CloseOnOrBefore(DateOnly day) => CloseOf(IsWorkingDay(day) ? day : PreviousWorkingDay(day));

    internal static bool EndsAtClose(Term term, DueReading reading)
    {
        return reading == DueReading.DayAfter && term is { Kind: TermKind.WorkingDays, Amount: > 0 } && term.Amount % 4 == 0;
    }
}

using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Cases;

/// <summary>The clock: entries in, due date out. The columns below are a cache of <see cref="CaseClock"/> that <c>verify</c> recomputes.</summary>
internal sealed partial class CaseFile
{
    /// <summary>Sorts cases without any date behind all others.</summary>
    public static readonly DateTime NoUrgency = new(9999, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    public DueKind DueKind { get; private set; }

    public DateOnly? DueDate { get; private set; }

    public string? DueTerm { get; private set; }

    public string? DueRhythm { get; private set; }

    public string? DueText { get; private set; }

    /// <summary>How the term is counted, when not by the usual reading.</summary>
    public TermRule? DueRule { get; private set; }

    public string? CalendarCode { get; private set; }

    public int CalendarVersion { get; private set; }

    /// <summary>The effective due instant: the original one or the last approved extension, moved by pauses.</summary>
    public DateTime? DueAt { get; private set; }

    /// <summary>The due instant before any extension; reports keep both figures.</summary>
    public DateTime? OriginalDueAt { get; private set; }

    public DateTime? WarnAt { get; private set; }

    /// <summary>When continuous work is next reviewed.</summary>
    public DateTime? ReviewAt { get; private set; }

    /// <summary>What lists sort by: due instant, next review, or the far end of time.</summary>
    public DateTime Urgency { get; private set; } = NoUrgency;

    public DueSpec Due => new(DueKind, DueDate, DueTerm, DueRhythm, DueText, DueRule);

    private void TakeDue(DueSpec due) =>
        (DueKind, DueDate, DueTerm, DueRhythm, DueText, DueRule) = (due.Kind, due.Date, due.Term, due.Rhythm, due.Text, due.Rule);

    private void AddClock(ClockEntry entry) => Details = Details with { Clock = [.. Details.Clock, entry] };

    private void ComputeDue(WorkCalendar calendar)
    {
        var due = CaseClock.Compute(Due, Details.Clock, calendar);
        (DueAt, OriginalDueAt, WarnAt) = (due.DueAt, due.OriginalDueAt, due.WarnAt);
        ReviewAt = DueKind == DueKind.Continuous && IssuedAt is not null && IsOpen
            ? CaseClock.NextReview(DueRhythm!, LastProgressAt ?? IssuedAt.Value, calendar)
            : null;
        Urgency = DueAt ?? ReviewAt ?? NoUrgency;
        StepDueAt = StepDue(calendar);
        NextRungAt = NextRung(calendar)?.At;
    }
}

using NamRo.Kernel.Rules;

namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// One run through the events of a clock: a small state machine on the stack. Guards are plain ifs, as building a refusal allocates.
/// </summary>
internal ref partial struct ClockRun
{
    private readonly ClockRule rule;
    private readonly WorkCalendar calendar;
    private readonly DueTrace? trace;
    private readonly bool hasDue;
    private readonly Remainder unit;
    private ClockState state;
    private DateTime last;
    private DateTime started;
    private DateTime frozenAt;
    private DateTime? first;
    private DueTrack due;
    private DueTrack original;
    private int extensions;
    private bool extendedAfterDue;

    public ClockRun(ClockRule rule, WorkCalendar calendar, DueTrace? trace)
    {
        this.rule = rule;
        this.calendar = calendar;
        this.trace = trace;
        hasDue = !rule.IsOpenEnded;
        unit = UnitOf(rule);
    }

    public void Apply(in ClockEvent e)
    {
        Check(in e);
        last = e.At;
        switch (e.Kind)
        {
            case ClockEventKind.Received:
                Start(e.At);
                first = hasDue ? due.Due : null;
                break;
            case ClockEventKind.Paused:
                Pause(in e);
                break;
            case ClockEventKind.Resumed:
                Resume(e.At);
                break;
            case ClockEventKind.Extended:
                Extend(in e);
                break;
            case ClockEventKind.Restarted:
                trace?.Restarted(e.At);
                Start(e.At);
                break;
            default:
                Stop(e.At);
                break;
        }
    }

    public readonly DueResult Result()
    {
        bool known = hasDue && state is (ClockState.Running or ClockState.Stopped);
        return new DueResult
        {
            State = state,
            StartedAt = state == ClockState.NotStarted ? null : started,
            DueAt = known ? due.Due : null,
            OriginalDueAt = known ? original.Due : null,
            FirstDueAt = first,
            WarnAt = WarnAt(),
            StoppedAt = state == ClockState.Stopped ? last : null,
            Frozen = state == ClockState.Paused && hasDue ? calendar.Elapsed(frozenAt, due.Due) : WorkingSpan.Zero,
            Extensions = extensions,
            ExtendedAfterDue = extendedAfterDue,
        };
    }

    private readonly void Check(in ClockEvent e)
    {
        if (e.At < last)
        {
            throw new RuleException("clock.order", $"Sự kiện của đồng hồ ({e.Kind}) xảy ra trước sự kiện liền trước. Hãy kiểm tra lại thời điểm.");
        }

        bool allowed = e.Kind switch
        {
            ClockEventKind.Received => state == ClockState.NotStarted,
            ClockEventKind.Paused => state == ClockState.Running,
            ClockEventKind.Resumed => state is ClockState.Paused or ClockState.Stopped,
            ClockEventKind.Extended => state is ClockState.Running or ClockState.Paused,
            ClockEventKind.Restarted => state != ClockState.NotStarted,
            _ => state is ClockState.Running or ClockState.Paused,
        };
        if (!allowed)
        {
            throw new RuleException("clock.event", $"Đồng hồ đang ở trạng thái {state} nên không nhận sự kiện {e.Kind}.");
        }

        if (e.Kind == ClockEventKind.Extended && !hasDue)
        {
            throw new RuleException("clock.extension-without-due", $"Việc không có hạn thì không gia hạn được. Hãy đặt hạn cho việc trước.");
        }
    }

    private static Remainder UnitOf(ClockRule rule)
    {
        if (rule.FixedDay is not null)
        {
            return rule.FixedTime is null ? Remainder.WorkingDays : Remainder.WorkingTime;
        }

        return rule.Term.Kind switch
        {
            TermKind.SameDay => Remainder.WorkingDays,
            TermKind.WorkingDays when WorkCalendar.EndsAtClose(rule.Term, rule.Reading) => Remainder.WorkingDays,
            TermKind.CalendarDays or TermKind.CalendarMonths => Remainder.CalendarDays,
            TermKind.ContinuousHours => Remainder.Continuous,
            _ => Remainder.WorkingTime,
        };
    }

    private readonly DateTime? WarnAt()
    {
        if (state != ClockState.Running || !hasDue || rule.WarnBefore.Quarters == 0)
        {
            return null;
        }

        DateTime warn = calendar.Add(due.Due, -calendar.SpanOf(rule.WarnBefore));
        return warn < started ? started : warn;
    }
}

using NamRo.Kernel.Rules;

namespace NamRo.Kernel.WorkingTime;

/// <summary>One run through the events of a clock: a small state machine on the stack. Guards are plain ifs, as building a refusal allocates.</summary>
internal ref partial struct ClockRun
{
    private readonly ClockRule _rule;
    private readonly WorkCalendar _calendar;
    private readonly DueTrace? _trace;
    private readonly bool _hasDue;
    private readonly Remainder _unit;
    private ClockState _state;
    private DateTime _last;
    private DateTime _started;
    private DateTime _frozenAt;
    private DateTime? _first;
    private DueTrack _due;
    private DueTrack _original;
    private int _extensions;
    private bool _extendedAfterDue;

    public ClockRun(ClockRule rule, WorkCalendar calendar, DueTrace? trace)
    {
        _rule = rule;
        _calendar = calendar;
        _trace = trace;
        _hasDue = !rule.IsOpenEnded;
        _unit = UnitOf(rule);
    }

    public void Apply(in ClockEvent e)
    {
        Check(in e);
        _last = e.At;
        switch (e.Kind)
        {
            case ClockEventKind.Received:
                Start(e.At);
                _first = _hasDue ? _due.Due : null;
                break;
            case ClockEventKind.Paused:
                Freeze(e.At, ClockState.Paused);
                _trace?.Paused(in e, _hasDue ? _calendar.Elapsed(e.At, _due.Due) : null);
                break;
            case ClockEventKind.Resumed:
                Resume(e.At);
                _trace?.Resumed(e.At, _hasDue ? _due.Due : null);
                break;
            case ClockEventKind.Extended:
                Extend(in e);
                _trace?.Extended(in e, _state == ClockState.Running ? _due.Due : null, _extendedAfterDue);
                break;
            case ClockEventKind.Restarted:
                _trace?.Restarted(e.At);
                Start(e.At);
                break;
            default:
                Stop(e.At);
                _trace?.Stopped(e.At, _hasDue ? _due.Due : null);
                break;
        }
    }

    public readonly DueResult Result()
    {
        bool known = _hasDue && _state is (ClockState.Running or ClockState.Stopped);
        return new DueResult
        {
            State = _state,
            StartedAt = _state == ClockState.NotStarted ? null : _started,
            DueAt = known ? _due.Due : null,
            OriginalDueAt = known ? _original.Due : null,
            FirstDueAt = _first,
            WarnAt = WarnAt(),
            StoppedAt = _state == ClockState.Stopped ? _last : null,
            Frozen = _state == ClockState.Paused && _hasDue ? _calendar.Elapsed(_frozenAt, _due.Due) : WorkingSpan.Zero,
            Extensions = _extensions,
            ExtendedAfterDue = _extendedAfterDue,
        };
    }

    private readonly void Check(in ClockEvent e)
    {
        if (e.At < _last)
        {
            throw new RuleException("clock.order", $"Sự kiện của đồng hồ ({e.Kind}) xảy ra trước sự kiện liền trước. Hãy kiểm tra lại thời điểm.");
        }

        bool allowed = e.Kind switch
        {
            ClockEventKind.Received => _state == ClockState.NotStarted,
            ClockEventKind.Paused => _state == ClockState.Running,
            ClockEventKind.Resumed => _state is ClockState.Paused or ClockState.Stopped,
            ClockEventKind.Extended => _state is ClockState.Running or ClockState.Paused,
            ClockEventKind.Restarted => _state != ClockState.NotStarted,
            _ => _state is ClockState.Running or ClockState.Paused,
        };
        if (!allowed)
        {
            throw new RuleException("clock.event", $"Đồng hồ đang ở trạng thái {_state} nên không nhận sự kiện {e.Kind}.");
        }

        if (e.Kind == ClockEventKind.Extended && !_hasDue)
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
        if (_state != ClockState.Running || !_hasDue || _rule.WarnBefore.Quarters == 0)
        {
            return null;
        }

        DateTime warn = _calendar.Add(_due.Due, -_calendar.SpanOf(_rule.WarnBefore));
        return warn < _started ? _started : warn;
    }
}

namespace NamRo.Kernel.WorkingTime;

/// <summary>What each kind of event does.</summary>
internal ref partial struct ClockRun
{
    private void Start(DateTime received)
    {
        _state = ClockState.Running;
        bool continuous = _rule.Term.Kind == TermKind.ContinuousHours && _rule.FixedDay is null;
        _started = continuous ? received : _rule.Start.StartOf(received, _calendar);
        if (_hasDue)
        {
            _due = _rule.FixedDay is { } day ? Fixed(day) : Counted();
            _original = _due;
        }

        _trace?.Started(received, _started, _rule, _calendar);
        if (_hasDue)
        {
            _trace?.Due(_started, _due, _rule, _calendar);
        }
        else
        {
            _trace?.OpenEnded();
        }
    }

    private readonly DueTrack Fixed(DateOnly day) => new(FixedDue.At(day, _rule.FixedTime, _rule.OffDay, _calendar), day);

    private readonly DueTrack Counted()
    {
        DateOnly nominal = _rule.Term.Kind switch
        {
            TermKind.CalendarDays => OfficeClock.DayOf(_started).AddDays(_rule.Term.Amount),
            TermKind.CalendarMonths => OfficeClock.DayOf(_started).AddMonths(_rule.Term.Amount),
            _ => default,
        };
        return new DueTrack(_calendar.Add(_started, _rule.Term, _rule.Reading), nominal);
    }

    private void Freeze(DateTime at, ClockState state)
    {
        _state = state;
        _frozenAt = at;
        if (_hasDue)
        {
            _due.Freeze(at, _unit, _calendar);
            _original.Freeze(at, _unit, _calendar);
        }
    }

    private void Resume(DateTime at)
    {
        _state = ClockState.Running;
        if (!_hasDue)
        {
            return;
        }

        if (_rule.Pause == PauseEffect.CalendarShift)
        {
            _due.Shift(at - _frozenAt);
            _original.Shift(at - _frozenAt);
        }
        else
        {
            _due.Resume(at, _unit, _calendar);
            _original.Resume(at, _unit, _calendar);
        }
    }

    private void Extend(in ClockEvent e)
    {
        _extensions++;
        bool paused = _state == ClockState.Paused;
        _extendedAfterDue |= (paused ? _frozenAt : e.At) > _due.Due;
        DateTime newDue = e.NewDueAt ?? _calendar.Add(_due.Due, e.MoreTime, _rule.Reading);
        _due = new DueTrack(newDue, OfficeClock.DayOf(newDue));
        if (paused)
        {
            // A named date is meant from the decision on, more time from where the clock stands.
            _frozenAt = e.NewDueAt is null ? _frozenAt : e.At;
            _due.Freeze(_frozenAt, _unit, _calendar);
        }
    }

    private void Stop(DateTime at)
    {
        if (_state == ClockState.Paused)
        {
            Resume(at);
        }

        // What is left is kept in case the work is reopened.
        Freeze(at, ClockState.Stopped);
    }
}

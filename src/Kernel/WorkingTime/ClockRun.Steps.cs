namespace NamRo.Kernel.WorkingTime;

/// <summary>What each kind of event does.</summary>
internal ref partial struct ClockRun
{
    private void Start(DateTime received)
    {
        state = ClockState.Running;
        bool continuous = rule.Term.Kind == TermKind.ContinuousHours && rule.FixedDay is null;
        started = continuous ? received : rule.Start.StartOf(received, calendar);
        if (hasDue)
        {
            due = rule.FixedDay is { } day ? Fixed(day) : Counted();
            original = due;
        }

        trace?.Started(received, started, rule, calendar);
        if (hasDue)
        {
            trace?.Due(started, due, rule, calendar);
        }
        else
        {
            trace?.OpenEnded();
        }
    }

    private readonly DueTrack Fixed(DateOnly day) => new(FixedDue.At(day, rule.FixedTime, rule.OffDay, calendar), day);

    private readonly DueTrack Counted()
    {
        DateOnly nominal = rule.Term.Kind switch
        {
            TermKind.CalendarDays => OfficeClock.DayOf(started).AddDays(rule.Term.Amount),
            TermKind.CalendarMonths => OfficeClock.DayOf(started).AddMonths(rule.Term.Amount),
            _ => default,
        };
        return new DueTrack(calendar.Add(started, rule.Term, rule.Reading), nominal);
    }

    private void Pause(in ClockEvent e)
    {
        Freeze(e.At, ClockState.Paused);
        trace?.Paused(in e, hasDue ? calendar.Elapsed(e.At, due.Due) : null);
    }

    private void Freeze(DateTime at, ClockState into)
    {
        state = into;
        frozenAt = at;
        if (hasDue)
        {
            due.Freeze(at, unit, calendar);
            original.Freeze(at, unit, calendar);
        }
    }

    private void Resume(DateTime at)
    {
        GoOn(at);
        trace?.Resumed(at, hasDue ? due.Due : null);
    }

    private void GoOn(DateTime at)
    {
        state = ClockState.Running;
        if (!hasDue)
        {
            return;
        }

        if (rule.Pause == PauseEffect.CalendarShift)
        {
            due.Shift(at - frozenAt);
            original.Shift(at - frozenAt);
        }
        else
        {
            due.Resume(at, unit, calendar);
            original.Resume(at, unit, calendar);
        }
    }

    private void Extend(in ClockEvent e)
    {
        extensions++;
        bool paused = state == ClockState.Paused;
        bool late = (paused ? frozenAt : e.At) > due.Due;
        extendedAfterDue |= late;
        DateTime newDue = e.NewDueAt ?? calendar.Add(due.Due, e.MoreTime, rule.Reading);
        due = new DueTrack(newDue, OfficeClock.DayOf(newDue));
        if (paused)
        {
            // A named date is meant from the decision on, more time from where the clock stands.
            frozenAt = e.NewDueAt is null ? frozenAt : e.At;
            due.Freeze(frozenAt, unit, calendar);
        }

        trace?.Extended(in e, paused ? null : due.Due, late);
    }

    private void Stop(DateTime at)
    {
        if (state == ClockState.Paused)
        {
            GoOn(at);
        }

        // What is left is kept in case the work is reopened.
        Freeze(at, ClockState.Stopped);
        trace?.Stopped(at, hasDue ? due.Due : null);
    }
}

namespace NamRo.Kernel.WorkingTime;

/// <summary>How what remains at a pause is measured, so that it is spent in the unit it was given in.</summary>
internal enum Remainder
{
    /// <summary>Working time to the tick: rolling days, hours.</summary>
    WorkingTime,

    /// <summary>Whole working days, ending at closing: day-after days, same day, fixed days.</summary>
    WorkingDays,

    /// <summary>Days of the wall calendar (D6).</summary>
    CalendarDays,

    /// <summary>Time that runs through the night.</summary>
    Continuous,
}

/// <summary>One due instant on its way through pauses. The calculator keeps two: with the extensions and without.</summary>
internal struct DueTrack
{
    // The last day before it was moved off a day off, for terms in calendar days.
    private DateOnly _nominalDay;
    private long _frozen;
    private bool _breached;

    public DueTrack(DateTime due, DateOnly nominalDay)
    {
        Due = due;
        _nominalDay = nominalDay;
    }

    public DateTime Due { get; private set; }

    public readonly DateOnly NominalDay => _nominalDay;

    /// <summary>Remembers what is left. A due instant that has passed stays passed: no pause heals a breach.</summary>
    public void Freeze(DateTime at, Remainder unit, WorkCalendar calendar)
    {
        _breached = at >= Due;
        _frozen = unit switch
        {
            _ when _breached => 0,
            Remainder.WorkingTime => calendar.Elapsed(at, Due).Ticks,
            Remainder.WorkingDays => calendar.WorkingDaysBetween(calendar.CountingDay(at), OfficeClock.DayOf(Due)),
            Remainder.CalendarDays => Math.Max(0, _nominalDay.DayNumber - calendar.CountingDay(at).DayNumber),
            _ => (Due - at).Ticks,
        };
    }

    /// <summary>Spends what is left from here.</summary>
    public void Resume(DateTime at, Remainder unit, WorkCalendar calendar)
    {
        if (_breached)
        {
            return;
        }

        switch (unit)
        {
            case Remainder.WorkingTime:
                Due = calendar.Add(at, new WorkingSpan(_frozen));
                break;
            case Remainder.WorkingDays:
                Due = calendar.CloseOf(calendar.AddWorkingDays(calendar.CountingDay(at), (int)_frozen));
                break;
            case Remainder.CalendarDays:
                _nominalDay = calendar.CountingDay(at).AddDays((int)_frozen);
                Due = calendar.CloseOnOrAfter(_nominalDay);
                break;
            default:
                Due = at.AddTicks(_frozen);
                break;
        }
    }

    /// <summary>Moves by the wall clock, as old systems did.</summary>
    public void Shift(TimeSpan pause)
    {
        Due = _breached ? Due : Due + pause;
    }
}

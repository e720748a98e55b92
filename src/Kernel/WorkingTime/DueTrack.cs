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
    private DateOnly nominalDay;
    private long frozen;
    private bool breached;

    public DueTrack(DateTime due, DateOnly nominalDay)
    {
        Due = due;
        this.nominalDay = nominalDay;
    }

    public DateTime Due { get; private set; }

    public readonly DateOnly NominalDay => nominalDay;

    /// <summary>Remembers what is left. A due instant that has passed stays passed: no pause heals a breach.</summary>
    public void Freeze(DateTime at, Remainder unit, WorkCalendar calendar)
    {
        breached = at >= Due;
        frozen = unit switch
        {
            _ when breached => 0,
            Remainder.WorkingTime => calendar.Elapsed(at, Due).Ticks,
            Remainder.WorkingDays => calendar.WorkingDaysBetween(calendar.CountingDay(at), OfficeClock.DayOf(Due)),
            Remainder.CalendarDays => Math.Max(0, nominalDay.DayNumber - calendar.CountingDay(at).DayNumber),
            _ => (Due - at).Ticks,
        };
    }

    /// <summary>Spends what is left from here.</summary>
    public void Resume(DateTime at, Remainder unit, WorkCalendar calendar)
    {
        if (breached)
        {
            return;
        }

        switch (unit)
        {
            case Remainder.WorkingTime:
                Due = calendar.Add(at, new WorkingSpan(frozen));
                break;
            case Remainder.WorkingDays:
                Due = calendar.CloseOf(calendar.AddWorkingDays(calendar.CountingDay(at), (int)frozen));
                break;
            case Remainder.CalendarDays:
                nominalDay = calendar.CountingDay(at).AddDays((int)frozen);
                Due = calendar.CloseOnOrAfter(nominalDay);
                break;
            default:
                Due = at.AddTicks(frozen);
                break;
        }
    }

    /// <summary>Moves by the wall clock, as old systems did.</summary>
    public void Shift(TimeSpan pause)
    {
        Due = breached ? Due : Due + pause;
    }
}

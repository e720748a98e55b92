namespace NamRo.Kernel.WorkingTime;

/// <summary>The sessions of a kind of day as ticks from midnight, with what is worked before each. Days with equal hours share one.</summary>
internal sealed class DayPattern
{
    private readonly long[] _starts;
    private readonly long[] _ends;
    private readonly long[] _before;

    public DayPattern(IEnumerable<Session> sessions)
    {
        Session[] sorted = [.. sessions];
        _starts = [.. sorted.Select(s => s.StartTicks)];
        _ends = [.. sorted.Select(s => s.EndTicks)];
        _before = new long[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            _before[i] = Total;
            Total += _ends[i] - _starts[i];
        }
    }

    /// <summary>Working ticks of the day.</summary>
    public long Total { get; }

    public long Opens => _starts[0];

    public long Closes => _ends[^1];

    /// <summary>Working ticks from midnight to the time of day.</summary>
    public long Worked(long timeOfDay)
    {
        long[] starts = _starts;
        for (int i = starts.Length - 1; i >= 0; i--)
        {
            if (timeOfDay > starts[i])
            {
                return _before[i] + Math.Min(timeOfDay, _ends[i]) - starts[i];
            }
        }

        return 0;
    }

    /// <summary>The earliest time of day at which this much is worked; <paramref name="worked"/> is above 0 and at most the total.</summary>
    public long Earliest(long worked)
    {
        int i = _before.Length - 1;
        while (_before[i] >= worked)
        {
            i--;
        }

        return _starts[i] + worked - _before[i];
    }

    /// <summary>The latest time of day at which no more than this is worked; <paramref name="worked"/> is at least 0 and below the total.</summary>
    public long Latest(long worked)
    {
        int i = _before.Length - 1;
        while (_before[i] > worked)
        {
            i--;
        }

        return _starts[i] + worked - _before[i];
    }

    /// <summary>The time of day moved forward into a session, both of whose ends belong to it; past the close, -1.</summary>
    public long Next(long timeOfDay)
    {
        for (int i = 0; i < _ends.Length; i++)
        {
            if (timeOfDay <= _ends[i])
            {
                return Math.Max(timeOfDay, _starts[i]);
            }
        }

        return -1;
    }

    public bool Contains(long timeOfDay) => Next(timeOfDay) == timeOfDay;
}

namespace NamRo.Kernel.WorkingTime;

/// <summary>The sessions of a kind of day as ticks from midnight, with what is worked before each. Days with equal hours share one.</summary>
internal sealed class DayPattern
{
    private readonly long[] starts;
    private readonly long[] ends;
    private readonly long[] before;

    public DayPattern(IEnumerable<Session> sessions)
    {
        Session[] sorted = [.. sessions];
        starts = [.. sorted.Select(s => s.StartTicks)];
        ends = [.. sorted.Select(s => s.EndTicks)];
        before = new long[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            before[i] = Total;
            Total += ends[i] - starts[i];
        }
    }

    /// <summary>Working ticks of the day.</summary>
    public long Total { get; }

    public long Opens => starts[0];

    public long Closes => ends[^1];

    /// <summary>Working ticks from midnight to the time of day.</summary>
    public long Worked(long timeOfDay)
    {
        for (int i = starts.Length - 1; i >= 0; i--)
        {
            if (timeOfDay > starts[i])
            {
                return before[i] + Math.Min(timeOfDay, ends[i]) - starts[i];
            }
        }

        return 0;
    }

    /// <summary>The earliest time of day at which this much is worked; <paramref name="worked"/> is above 0 and at most the total.</summary>
    public long Earliest(long worked)
    {
        int i = before.Length - 1;
        while (before[i] >= worked)
        {
            i--;
        }

        return starts[i] + worked - before[i];
    }

    /// <summary>The latest time of day at which no more than this is worked; <paramref name="worked"/> is at least 0 and below the total.</summary>
    public long Latest(long worked)
    {
        int i = before.Length - 1;
        while (before[i] > worked)
        {
            i--;
        }

        return starts[i] + worked - before[i];
    }

    /// <summary>The time of day moved forward into a session, both of whose ends belong to it; past the close, -1.</summary>
    public long Next(long timeOfDay)
    {
        for (int i = 0; i < ends.Length; i++)
        {
            if (timeOfDay <= ends[i])
            {
                return Math.Max(timeOfDay, starts[i]);
            }
        }

        return -1;
    }

    public bool Contains(long timeOfDay) => Next(timeOfDay) == timeOfDay;
}

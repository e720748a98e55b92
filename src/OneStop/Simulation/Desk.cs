using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Simulation;

/// <summary>One role: its queue, its officers with their own calendars, and what is measured of them.</summary>
internal sealed class Desk
{
    private readonly PriorityQueue<Piece, (DateTime Urgency, int Number)> queue = new();
    private readonly WorkCalendar[] calendars;
    private readonly bool[] busy;

    public Desk(PlanRole role, WorkCalendar calendar)
    {
        Role = role;
        calendars = [.. Enumerable.Range(1, role.Officers).Select(officer => Clocks.CalendarOf(role, officer, calendar))];
        busy = new bool[role.Officers];
    }

    public PlanRole Role { get; }

    public int Waiting => queue.Count;

    public int LongestQueue { get; private set; }

    public DateTime? LongestAt { get; private set; }

    /// <summary>Working minutes spent on dossiers, of all officers.</summary>
    public double Busy { get; private set; }

    /// <summary>When the desk is next woken to look at its queue; null when nothing is planned.</summary>
    public DateTime? WakesAt { get; set; }

    public void Enqueue(Piece piece, DateTime now)
    {
        piece.QueuedAt = now;
        queue.Enqueue(piece, (piece.Urgency, piece.Number));
        if (queue.Count > LongestQueue)
        {
            (LongestQueue, LongestAt) = (queue.Count, now);
        }
    }

    /// <summary>Gives the most urgent dossier to a free officer who is at work; null when there is none of either.</summary>
    public Assignment? Next(DateTime now)
    {
        if (queue.Count == 0)
        {
            return null;
        }

        var officer = Enumerable.Range(0, busy.Length).FirstOrDefault(o => !busy[o] && calendars[o].IsWorkingTime(now), -1);
        if (officer < 0)
        {
            return null;
        }

        var piece = queue.Dequeue();
        busy[officer] = true;
        var work = TimeSpan.FromMinutes(piece.WorkMinutes / Role.Share);
        Busy += work.TotalMinutes;
        return new Assignment(piece, officer, calendars[officer].Add(now, new WorkingSpan(work.Ticks)));
    }

    public void Free(int officer) => busy[officer] = false;

    /// <summary>When a free officer next comes to work, if the queue waits for one.</summary>
    public DateTime? NextOpening(DateTime now)
    {
        if (queue.Count == 0 || Array.TrueForAll(busy, b => b))
        {
            return null;
        }

        return Enumerable.Range(0, busy.Length).Where(o => !busy[o]).Min(o => calendars[o].NextWorkingInstant(now));
    }

    /// <summary>Working minutes that all officers together have, over whole office days.</summary>
    public double Capacity(DateOnly from, DateOnly until)
    {
        var (start, end) = (OfficeClock.ToUtc(from, TimeOnly.MinValue), OfficeClock.ToUtc(until.AddDays(1), TimeOnly.MinValue));
        return calendars.Sum(c => (double)c.Between(start, end).Value);
    }
}

/// <param name="Until">When the officer will be done.</param>
internal readonly record struct Assignment(Piece Piece, int Officer, DateTime Until);

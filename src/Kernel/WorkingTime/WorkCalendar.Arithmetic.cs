namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// Adding and measuring. All of it rests on one counter: the working ticks from the first day of the calendar to an instant. It never runs
/// backwards and stands still outside office hours, which is why any split of a stretch sums up to the whole.
/// </summary>
public sealed partial class WorkCalendar
{
    // Past this many steps from the guessed day, halving is quicker.
    private const int MaxSteps = 12;

    /// <summary>
    /// The instant at which this much is worked since <paramref name="start"/>: the earliest one, so a whole day from opening ends at closing
    /// and not at the next opening. A negative amount goes back and gives the latest instant. Nothing added gives <see cref="NextWorkingInstant"/>.
    /// </summary>
    public DateTime Add(DateTime start, WorkingSpan amount)
    {
        if (amount.Ticks == 0)
        {
            return NextWorkingInstant(start);
        }

        long target = Counter(start, out int ordinal) + amount.Ticks;
        int guess = ordinal + (int)(amount.Ticks * daysPerTick);
        return amount.Ticks > 0 ? Earliest(target, guess) : Latest(target, guess);
    }

    /// <summary>As <see cref="Add(DateTime, WorkingSpan)"/>, for whole minutes.</summary>
    public DateTime AddMinutes(DateTime start, WorkingMinutes minutes) => Add(start, minutes.ToSpan());

    /// <summary>As <see cref="Add(DateTime, WorkingSpan)"/>, for days of <see cref="StandardDay"/>.</summary>
    public DateTime AddDays(DateTime start, WorkingDays days) => Add(start, SpanOf(days));

    /// <summary>Exact working time between two instants; negative when <paramref name="to"/> is earlier.</summary>
    public WorkingSpan Elapsed(DateTime from, DateTime to) => new(Counter(to, out _) - Counter(from, out _));

    /// <summary>
    /// Working minutes between two instants: how many whole minutes the calendar's counter passes. Differs from the exact time by less than
    /// one minute, and the parts of a split stretch always sum up to the whole. Negative when <paramref name="to"/> is earlier.
    /// </summary>
    public WorkingMinutes Between(DateTime from, DateTime to)
    {
        return new WorkingMinutes((Counter(to, out _) / TimeSpan.TicksPerMinute) - (Counter(from, out _) / TimeSpan.TicksPerMinute));
    }

    /// <summary>
    /// The instant moved forward to working time: before opening to the opening, in the noon break to the afternoon, after closing and on a
    /// day off to the opening of the next working day (one-stop.md 6.1, D2). The exact end of a session stays where it is.
    /// </summary>
    public DateTime NextWorkingInstant(DateTime instant)
    {
        (int day, long time) = Split(instant);
        long moved = Pattern(day)?.Next(time) ?? -1;
        if (moved >= 0)
        {
            return At(day, moved);
        }

        int ordinal = ordinals[day + 1];
        return ordinal < workDays.Length - 1 ? At(workDays[ordinal].Day, patterns[workDays[ordinal].Pattern].Opens) : throw Outside();
    }

    internal WorkingSpan SpanOf(WorkingDays days) => new(days.Quarters * (standardDay / 4));

    private static DateTime UtcOf(long officeTicks) => new(officeTicks - OfficeClock.Offset.Ticks, DateTimeKind.Utc);

    private DateTime At(int day, long time) => UtcOf(((firstDay + (long)day) * TimeSpan.TicksPerDay) + time);

    private (int Day, long Time) Split(DateTime instant)
    {
        if (instant.Kind != DateTimeKind.Utc)
        {
            throw new ArgumentException($"An instant must be UTC, this one is {instant.Kind}.", nameof(instant));
        }

        long ticks = instant.Ticks + OfficeClock.Offset.Ticks;
        long date = ticks / TimeSpan.TicksPerDay;
        int day = (int)date - firstDay;
        return (uint)day < (uint)reception.Length ? (day, ticks - (date * TimeSpan.TicksPerDay)) : throw Outside();
    }

    private long Counter(DateTime instant, out int ordinal)
    {
        (int day, long time) = Split(instant);
        ordinal = ordinals[day];
        ref readonly WorkDay work = ref workDays[ordinal];
        return work.Day == day ? work.Before + patterns[work.Pattern].Worked(time) : work.Before;
    }

    private DateTime Earliest(long target, int guess)
    {
        WorkDay[] work = workDays;
        if (target > work[^1].Before)
        {
            throw Outside();
        }

        int k = Math.Clamp(guess, 0, work.Length - 2);
        int steps = MaxSteps;
        while (work[k].Before >= target && --steps > 0)
        {
            k--;
        }

        while (work[k + 1].Before < target && --steps > 0)
        {
            k++;
        }

        if (steps <= 0)
        {
            k = Search(target);
        }

        return At(work[k].Day, patterns[work[k].Pattern].Earliest(target - work[k].Before));
    }

    private DateTime Latest(long target, int guess)
    {
        WorkDay[] work = workDays;
        if (target < 0)
        {
            throw Outside();
        }

        int k = Math.Clamp(guess, 0, work.Length - 2);
        int steps = MaxSteps;
        while (work[k].Before > target && --steps > 0)
        {
            k--;
        }

        while (work[k + 1].Before <= target && --steps > 0)
        {
            k++;
        }

        if (steps <= 0)
        {
            k = Search(target + 1);
        }

        return At(work[k].Day, patterns[work[k].Pattern].Latest(target - work[k].Before));
    }

    /// <summary>The last working day before which less than the target is worked; the target is above 0 and at most the total.</summary>
    private int Search(long target)
    {
        int low = 0;
        int high = workDays.Length - 1;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (workDays[middle].Before < target)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

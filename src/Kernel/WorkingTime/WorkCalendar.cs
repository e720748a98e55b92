using System.Collections.Frozen;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// A work calendar, immutable and safe for all threads: which days and hours are worked from its first to its last day. Instants go in and
/// come out as UTC; days are the office's. Both ends of a session belong to it, so 17:30:00 is working time when the office closes at 17:30.
/// Nothing here allocates, and beyond its horizon the calendar refuses to count (<see cref="RuleException"/> <c>calendar.outside</c>).
/// </summary>
public sealed partial class WorkCalendar
{
    private readonly int[] ordinals;
    private readonly WorkDay[] workDays;
    private readonly short[] reception;
    private readonly DayPattern[] patterns;
    private readonly FrozenDictionary<DateOnly, CalendarDay> specialDays;
    private readonly FrozenSet<int> announcedYears;
    private readonly int firstDay;
    private readonly long standardDay;
    private readonly double daysPerTick;

    /// <summary>Builds the day tables, once; some ten thousand days take a few milliseconds.</summary>
    /// <exception cref="RuleException">The definition contradicts itself; the message says where.</exception>
    public WorkCalendar(CalendarDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Definition = definition;
        var expansion = new CalendarExpansion(definition);
        ordinals = expansion.Ordinals;
        workDays = expansion.Work;
        reception = expansion.Reception;
        patterns = [.. expansion.Patterns];
        specialDays = expansion.Special.ToFrozenDictionary();
        announcedYears = definition.PublicDays.GroupBy(d => d.Date.Year).Where(y => y.All(d => d.Verified)).Select(y => y.Key).ToFrozenSet();
        firstDay = definition.From.DayNumber;
        standardDay = definition.StandardDayMinutes * TimeSpan.TicksPerMinute;
        daysPerTick = (workDays.Length - 1) / (double)workDays[^1].Before;
    }

    public CalendarDefinition Definition { get; }

    public string Code => Definition.Code;

    public string Name => Definition.Name;

    public int Version => Definition.Version;

    /// <summary>The working time that one working day stands for.</summary>
    public WorkingSpan StandardDay => new(standardDay);

    /// <summary>Whether anything is worked on the day. A Saturday on which papers are only taken in is no working day.</summary>
    public bool IsWorkingDay(DateOnly day)
    {
        int index = IndexOf(day);
        return ordinals[index + 1] > ordinals[index];
    }

    /// <summary>Whether the instant lies in a session, ends included.</summary>
    public bool IsWorkingTime(DateTime instant)
    {
        (int day, long time) = Split(instant);
        return Pattern(day) is { } pattern && pattern.Contains(time);
    }

    /// <summary>Whether papers are taken in at the instant: in working time, and in sessions that are for reception only.</summary>
    public bool IsReceiving(DateTime instant)
    {
        (int day, long time) = Split(instant);
        return (Pattern(day) is { } pattern && pattern.Contains(time)) || patterns[reception[day]].Contains(time);
    }

    /// <summary>When the office opens on a working day, UTC.</summary>
    /// <exception cref="RuleException">The day is off.</exception>
    public DateTime OpeningOf(DateOnly day) => At(IndexOf(day), Worked(day).Opens);

    /// <summary>When the office closes on a working day, UTC.</summary>
    /// <exception cref="RuleException">The day is off.</exception>
    public DateTime CloseOf(DateOnly day) => At(IndexOf(day), Worked(day).Closes);

    /// <summary>The first working day after this day.</summary>
    public DateOnly NextWorkingDay(DateOnly day) => DayAt(ordinals[IndexOf(day) + 1]);

    /// <summary>The last working day before this day.</summary>
    public DateOnly PreviousWorkingDay(DateOnly day) => DayAt(ordinals[IndexOf(day)] - 1);

    /// <summary>
    /// The day that is <paramref name="count"/> working days after the day, which is not counted itself; a negative count goes back, and 0 is
    /// the day itself or, when it is off, the next working day.
    /// </summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        int index = IndexOf(day);
        int origin = count > 0 ? ordinals[index + 1] - 1 : ordinals[index];
        return DayAt(origin + count);
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative when <paramref name="to"/> is earlier.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to) => ordinals[IndexOf(to) + 1] - ordinals[IndexOf(from) + 1];

    /// <summary>Whether the holidays of the year are known from an official announcement; otherwise a date in it may still move.</summary>
    public bool IsAnnounced(int year) => announcedYears.Contains(year);

    /// <summary>Why the day differs from its weekday; nothing for an ordinary day.</summary>
    public CalendarDay? SpecialDay(DateOnly day) => specialDays.GetValueOrDefault(day);

    private DayPattern? Pattern(int day)
    {
        ref readonly WorkDay work = ref workDays[ordinals[day]];
        return work.Day == day ? patterns[work.Pattern] : null;
    }

    private DayPattern Worked(DateOnly day)
    {
        return Pattern(IndexOf(day)) ?? throw new RuleException("calendar.day-off", $"Ngày {day} không phải ngày làm việc theo lịch {Code}.");
    }

    private DateOnly DayAt(int ordinal)
    {
        return ordinal >= 0 && ordinal < workDays.Length - 1 ? DateOnly.FromDayNumber(firstDay + workDays[ordinal].Day) : throw Outside();
    }

    private int IndexOf(DateOnly day)
    {
        int index = day.DayNumber - firstDay;
        return (uint)index < (uint)reception.Length ? index : throw Outside();
    }

    private RuleException Outside()
    {
        return new RuleException(
            "calendar.outside",
            $"Lịch {Code} chỉ tính được từ {Definition.From} đến {Definition.To}. Hãy kiểm tra lại ngày và thời hạn, hoặc kéo dài lịch.");
    }
}

using NamRo.Kernel.Rules;

namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// The rhythm of recurring work, in the value grammar of task-extraction.md 7: <c>continuous</c>, <c>daily[:HH:MM]</c>, <c>weekly[:mon..sun]</c>,
/// <c>monthly[:DD[,DD]|:first|:last]</c>, <c>quarterly[:DD|:first|:last]</c>, <c>semiannual[:MM-DD,MM-DD]</c>, <c>yearly[:MM-DD]</c>,
/// <c>semester</c>, <c>every:N(h|d|w|m)</c>. What the text leaves open takes a default: Friday, and the last day of the period.
/// </summary>
public sealed record ReviewRhythm
{
    // Vietnamese school years end their halves about here; the ministry sets the exact days each year.
    private static readonly (int Month, int Day)[] SemesterEnds = [(1, 15), (5, 31)];

    internal ReviewRhythm(RhythmKind kind, string text)
    {
        Kind = kind;
        Text = text;
    }

    public RhythmKind Kind { get; }

    /// <summary>The value as it is stored.</summary>
    public string Text { get; }

    /// <summary>Hour of a daily rhythm, office time.</summary>
    public TimeOnly? Hour { get; internal init; }

    /// <summary>Weekday of a weekly rhythm.</summary>
    public DayOfWeek Weekday { get; internal init; } = DayOfWeek.Friday;

    /// <summary>Days of the month, of a quarter's last month; 31 is the last day of any month.</summary>
    internal int[] MonthDays { get; init; } = [31];

    /// <summary>The first day of the period is meant: of the month, or of the quarter.</summary>
    internal bool IsFirst { get; init; }

    /// <summary>Month and day of half-yearly and yearly rhythms.</summary>
    internal (int Month, int Day)[] YearDays { get; init; } = [(12, 31)];

    internal int Count { get; init; } = 1;

    internal char Unit { get; init; } = 'd';

    /// <exception cref="RuleException">The text is no rhythm; the message names the accepted forms.</exception>
    public static ReviewRhythm Parse(string text)
    {
        return TryParse(text, out ReviewRhythm? rhythm)
            ? rhythm
            : throw new RuleException(
                "rhythm.invalid",
                $"Nhịp rà soát “{text}” không hợp lệ. Cách ghi đúng: continuous, daily, weekly:fri, monthly:20, monthly:last, quarterly:15, semiannual, yearly:12-15, semester, every:2w.");
    }

    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ReviewRhythm? rhythm)
    {
        rhythm = RhythmText.Read((text ?? "").Trim().ToLowerInvariant());
        return rhythm is not null;
    }

    /// <summary>The first day of the rhythm after the given day, days off included; nothing when the work is continuous.</summary>
    public DateOnly? Next(DateOnly after) => Kind switch
    {
        RhythmKind.Continuous => null,
        RhythmKind.Daily => after.AddDays(1),
        RhythmKind.Weekly => after.AddDays(((int)Weekday - (int)after.DayOfWeek + 6) % 7 + 1),
        RhythmKind.Monthly => NextOfMonths(after, 1),
        RhythmKind.Quarterly => NextOfMonths(after, 3),
        RhythmKind.Semester => NextOfYear(after, SemesterEnds),
        RhythmKind.SemiAnnual or RhythmKind.Yearly => NextOfYear(after, YearDays),
        _ => Unit switch
        {
            'h' => after.AddDays(Math.Max(1, (Count + 23) / 24)),
            'd' => after.AddDays(Count),
            'w' => after.AddDays(7 * Count),
            _ => after.AddMonths(Count),
        },
    };

    /// <summary>As <see cref="Next(DateOnly)"/>, a day off moved to the next working day ("monthly:first" is the first working day).</summary>
    public DateOnly? Next(DateOnly after, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);

        // Looking from the last working day before keeps a day in sight that was moved past `after`.
        DateOnly? next = Next(calendar.IsWorkingDay(after) ? after : calendar.PreviousWorkingDay(after));
        while (next is { } day && calendar.AddWorkingDays(day, 0) <= after)
        {
            next = Next(day);
        }

        return next is { } found ? calendar.AddWorkingDays(found, 0) : null;
    }

    public override string ToString() => Text;

    private static DateOnly Clamped(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    private static DateOnly NextOfYear(DateOnly after, (int Month, int Day)[] days)
    {
        return Enumerable.Range(after.Year, 2)
            .SelectMany(year => days.Select(day => Clamped(year, day.Month, day.Day)))
            .Where(day => day > after)
            .Min();
    }

    private DateOnly NextOfMonths(DateOnly after, int months)
    {
        int period = ((after.Year * 12) + after.Month - 1) / months;
        return Enumerable.Range(period, 2).SelectMany(p => DaysOf(p * months, months)).Where(day => day > after).Min();
    }

    private IEnumerable<DateOnly> DaysOf(int firstMonth, int months)
    {
        int last = firstMonth + months - 1;
        return IsFirst
            ? [new DateOnly(firstMonth / 12, (firstMonth % 12) + 1, 1)]
            : MonthDays.Select(day => Clamped(last / 12, (last % 12) + 1, day));
    }
}

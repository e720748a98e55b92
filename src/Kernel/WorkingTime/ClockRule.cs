using System.Text.Json.Serialization;

namespace NamRo.Kernel.WorkingTime;

/// <summary>Where a fixed due date goes when its day is off.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OffDayMove>))]
public enum OffDayMove
{
    /// <summary>To the close of the next working day, as D6 does.</summary>
    Next,

    /// <summary>To the close of the last working day before.</summary>
    Previous,
}

/// <summary>What a pause does to the due date.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PauseEffect>))]
public enum PauseEffect
{
    /// <summary>What remains is frozen and spent from the resumption (one-stop.md 6.1, D7).</summary>
    Freeze,

    /// <summary>The due date moves by the length of the pause on the wall clock. Wrong, but old systems did it: only to reproduce their data.</summary>
    CalendarShift,
}

/// <summary>
/// One version of the rule by which a clock runs; stored with the case and serialisable as JSON. Either a term from the start, or a fixed
/// day, or neither: work without an end, which is looked at in a <see cref="ReviewRhythm"/> instead.
/// </summary>
public sealed record ClockRule
{
    public int Version { get; init; } = 1;

    public Term Term { get; init; }

    public DueReading Reading { get; init; }

    public StartRule Start { get; init; } = StartRule.Plain;

    /// <summary>The day named by a directive ("trước ngày 25/3/2024" counts that day, task-extraction.md 7); it wins over the term.</summary>
    public DateOnly? FixedDay { get; init; }

    /// <summary>Office time on the fixed day ("trước 14 giờ"); without it, closing time.</summary>
    public TimeOnly? FixedTime { get; init; }

    public OffDayMove OffDay { get; init; }

    public PauseEffect Pause { get; init; }

    /// <summary>How long before the due instant to warn; zero is no warning.</summary>
    public WorkingDays WarnBefore { get; init; }

    /// <summary>The rhythm in which work without an end is looked at, in the grammar of <see cref="ReviewRhythm"/>.</summary>
    public string? Review { get; init; }

    /// <summary>True for work without an end.</summary>
    [JsonIgnore]
    public bool IsOpenEnded => FixedDay is null && Term.IsNone;

    public static ClockRule For(Term term, DueReading reading = DueReading.Rolling) => new() { Term = term, Reading = reading };

    public static ClockRule For(DateOnly fixedDay, OffDayMove offDay = OffDayMove.Next) => new() { FixedDay = fixedDay, OffDay = offDay };
}

using System.Text.Json.Serialization;

namespace NamRo.Kernel.WorkingTime;

[JsonConverter(typeof(JsonStringEnumConverter<ClockState>))]
public enum ClockState
{
    NotStarted,
    Running,
    Paused,
    Stopped,
}

/// <summary>What the events of a clock amount to; all instants UTC.</summary>
public readonly record struct DueResult
{
    public ClockState State { get; init; }

    /// <summary>The instant from which time is counted.</summary>
    public DateTime? StartedAt { get; init; }

    /// <summary>
    /// When the work is due, extensions included. Nothing while paused, as nobody knows when the pause ends, and for work without an end.
    /// Of a stopped clock, the due instant against which the stop is judged; work ended during a pause is judged as if resumed then.
    /// </summary>
    public DateTime? DueAt { get; init; }

    /// <summary>The same without any extension, pauses included: the yardstick of reports (directive-and-assessment.md 5.4).</summary>
    public DateTime? OriginalDueAt { get; init; }

    /// <summary>The due instant as it stood at the start, before pauses and extensions: what a receipt prints.</summary>
    public DateTime? FirstDueAt { get; init; }

    /// <summary>When to warn, not before the start; nothing unless the clock runs.</summary>
    public DateTime? WarnAt { get; init; }

    /// <summary>When the clock stopped.</summary>
    public DateTime? StoppedAt { get; init; }

    /// <summary>Working time left at the pause; negative when the work was late by then. Zero unless paused.</summary>
    public WorkingSpan Frozen { get; init; }

    public int Extensions { get; init; }

    /// <summary>True when time was given after the due instant had passed: still late against <see cref="OriginalDueAt"/>.</summary>
    public bool ExtendedAfterDue { get; init; }

    /// <summary>Working minutes left at an instant: frozen while paused, negative when late, nothing without a due instant.</summary>
    public WorkingMinutes? RemainingAt(DateTime instant, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (State == ClockState.Paused)
        {
            return OriginalDueAt is null && FirstDueAt is null ? null : Frozen.WholeMinutes;
        }

        return DueAt is { } due ? calendar.Between(StoppedAt ?? instant, due) : null;
    }

    /// <summary>Whether the work is late at an instant (or was when it stopped), by the minute (one-stop.md 6.1, D9). Never while paused.</summary>
    public bool IsLateAt(DateTime instant) => DueAt is { } due && (StoppedAt ?? instant) > due;
}

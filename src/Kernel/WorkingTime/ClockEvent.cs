using System.Text.Json.Serialization;

namespace NamRo.Kernel.WorkingTime;

/// <summary>What can happen to a clock.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockEventKind>))]
public enum ClockEventKind
{
    /// <summary>The work was received: the clock starts.</summary>
    Received,

    /// <summary>The clock stops for a legal reason (one-stop.md 5.4).</summary>
    Paused,

    /// <summary>The reason is gone: the clock goes on; also after <see cref="Stopped"/>, when the case is reopened.</summary>
    Resumed,

    /// <summary>A decision gave more time.</summary>
    Extended,

    /// <summary>The full time runs anew (one-stop.md 6.1, D8).</summary>
    Restarted,

    /// <summary>The work is done or ended.</summary>
    Stopped,
}

/// <summary>One event of a clock. Made by the methods named after the kinds; instants are UTC.</summary>
public readonly record struct ClockEvent
{
    private ClockEvent(ClockEventKind kind, DateTime at, string? reason = null, DateTime? newDueAt = null, Term moreTime = default)
    {
        Kind = kind;
        At = at;
        Reason = reason;
        NewDueAt = newDueAt;
        MoreTime = moreTime;
    }

    public ClockEventKind Kind { get; }

    public DateTime At { get; }

    /// <summary>Code of the legal reason of a pause, or of the ground of a decision.</summary>
    public string? Reason { get; }

    /// <summary>The due instant that a decision set.</summary>
    public DateTime? NewDueAt { get; }

    /// <summary>The time that a decision added to the due instant.</summary>
    public Term MoreTime { get; }

    public static ClockEvent Received(DateTime at) => new(ClockEventKind.Received, at);

    public static ClockEvent Paused(DateTime at, string reason) => new(ClockEventKind.Paused, at, reason);

    public static ClockEvent Resumed(DateTime at) => new(ClockEventKind.Resumed, at);

    public static ClockEvent Extended(DateTime at, DateTime newDueAt, string? reason = null) => new(ClockEventKind.Extended, at, reason, newDueAt);

    public static ClockEvent Extended(DateTime at, Term moreTime, string? reason = null) => new(ClockEventKind.Extended, at, reason, null, moreTime);

    public static ClockEvent Restarted(DateTime at) => new(ClockEventKind.Restarted, at);

    public static ClockEvent Stopped(DateTime at) => new(ClockEventKind.Stopped, at);
}

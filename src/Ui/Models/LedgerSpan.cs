namespace NamRo.Ui.Models;

/// <summary>Why the minutes of a span pass.</summary>
public enum LedgerKind
{
    /// <summary>The holder is working on it.</summary>
    Working,

    /// <summary>The holder waits for another unit.</summary>
    Waiting,

    /// <summary>The citizen has to bring something.</summary>
    Citizen,

    /// <summary>A pause that the law allows.</summary>
    Pause,
}

/// <summary>A stretch of the ledger: whose the minutes are. The list is in order of time and has no gaps.</summary>
/// <param name="Label">The holder, as on the bar: "Phòng Nội vụ".</param>
/// <param name="Kind">Working, waiting, the citizen's, or paused.</param>
/// <param name="Minutes">Working minutes, not negative.</param>
/// <param name="Detail">What the table adds: "hạn trả lời 2 ngày, chậm 2 ngày".</param>
public sealed record LedgerSpan(string Label, LedgerKind Kind, int Minutes, string? Detail = null)
{
    /// <summary>The short name on the bar; the label up to its first " · " when not given.</summary>
    public string BarLabel { get; init; } = Label.Split(" · ")[0];

    /// <summary>Still held: the last span of open work.</summary>
    public bool IsCurrent { get; init; }
}

using NamRo.Casework;

namespace NamRo.Reports.Statistics;

/// <summary>
/// The two by two with what stands beside it. The six parts always sum to <see cref="Total"/>, and every rate is printed with its fraction.
/// Source: directive-and-assessment.md 5.6.
/// </summary>
internal sealed record CellCounts(long DoneInTime, long DoneLate, long OpenInTime, long OpenOverdue, long Paused, long Cancelled)
{
    public static CellCounts None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>N: every issued case.</summary>
    public long Total => DoneInTime + DoneLate + OpenInTime + OpenOverdue + Paused + Cancelled;

    /// <summary>X + Y.</summary>
    public long Done => DoneInTime + DoneLate;

    /// <summary>X + Y + O: what should be done by now.</summary>
    public long Due => Done + OpenOverdue;

    public long this[TimeCell cell] => cell switch
    {
        TimeCell.DoneInTime => DoneInTime,
        TimeCell.DoneLate => DoneLate,
        TimeCell.OpenInTime => OpenInTime,
        TimeCell.OpenOverdue => OpenOverdue,
        TimeCell.Paused => Paused,
        _ => Cancelled,
    };

    public static CellCounts Of(IEnumerable<(int Cell, long Count)> parts)
    {
        var sums = new long[Enum.GetValues<TimeCell>().Length];
        foreach (var (cell, count) in parts)
        {
            sums[cell] += count;
        }

        return new CellCounts(
            sums[(int)TimeCell.DoneInTime], sums[(int)TimeCell.DoneLate], sums[(int)TimeCell.OpenInTime], sums[(int)TimeCell.OpenOverdue],
            sums[(int)TimeCell.Paused], sums[(int)TimeCell.Cancelled]);
    }
}

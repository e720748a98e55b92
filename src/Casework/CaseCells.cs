using System.Linq.Expressions;

namespace NamRo.Casework;

/// <summary>
/// The cells of follow-up as filters: the same expression counts and opens, so a number equals the rows behind it. Every issued case is
/// in exactly one cell. Source: directive-and-assessment.md 5.2, 5.6.
/// </summary>
public static class CaseCells
{
    /// <summary>Cases that are counted at all: issued ones.</summary>
    public static Expression<Func<CaseRow, bool>> Counted => c => c.IssuedAt != null;

    /// <summary>The rows of one cell at an instant (UTC).</summary>
    public static Expression<Func<CaseRow, bool>> In(TimeCell cell, DateTime now) => cell switch
    {
        TimeCell.Cancelled => c => c.IssuedAt != null && c.CancelledAt != null,
        TimeCell.DoneInTime => c => c.IssuedAt != null && c.CancelledAt == null && c.DoneAt != null && (c.DueAt == null || c.DoneAt <= c.DueAt),
        TimeCell.DoneLate => c => c.IssuedAt != null && c.CancelledAt == null && c.DoneAt != null && c.DoneAt > c.DueAt,
        TimeCell.Paused => c => c.IssuedAt != null && c.CancelledAt == null && c.DoneAt == null && c.PausedAt != null,
        TimeCell.OpenOverdue => c =>
            c.IssuedAt != null && c.CancelledAt == null && c.DoneAt == null && c.PausedAt == null && c.DueAt != null && c.DueAt < now,
        _ => c =>
            c.IssuedAt != null && c.CancelledAt == null && c.DoneAt == null && c.PausedAt == null && (c.DueAt == null || c.DueAt >= now),
    };

    /// <summary>The rows of a sum of cells at an instant (UTC).</summary>
    public static Expression<Func<CaseRow, bool>> In(CaseSum sum, DateTime now) => sum switch
    {
        CaseSum.Done => c => c.IssuedAt != null && c.CancelledAt == null && c.DoneAt != null,
        CaseSum.Open => c => c.IssuedAt != null && c.CancelledAt == null && c.DoneAt == null,
        CaseSum.Late => c => c.IssuedAt != null && c.CancelledAt == null
            && (c.DoneAt > c.DueAt || (c.DoneAt == null && c.PausedAt == null && c.DueAt < now)),
        _ => c => c.IssuedAt != null && c.CancelledAt == null
            && (c.DoneAt != null || (c.PausedAt == null && c.DueAt != null && c.DueAt < now)),
    };

    /// <summary>
    /// The cell of every counted row as one expression, so that one query counts all cells. Says the same as
    /// <see cref="In(TimeCell, DateTime)"/>.
    /// </summary>
    public static Expression<Func<CaseRow, CaseStanding>> Standing(DateTime now) => c => new CaseStanding
    {
        Lead = c.Lead,
        Basis = c.Basis,
        Group = c.Group,
        Officer = c.Officer,
        Cell = c.CancelledAt != null ? (int)TimeCell.Cancelled
            : c.DoneAt != null ? (c.DueAt == null || c.DoneAt <= c.DueAt ? (int)TimeCell.DoneInTime : (int)TimeCell.DoneLate)
            : c.PausedAt != null ? (int)TimeCell.Paused
            : c.DueAt != null && c.DueAt < now ? (int)TimeCell.OpenOverdue : (int)TimeCell.OpenInTime,
    };

    /// <summary>The cell of one row at an instant (UTC).</summary>
    public static TimeCell Of(CaseRow row, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row switch
        {
            { CancelledAt: not null } => TimeCell.Cancelled,
            { DoneAt: { } done } => row.DueAt is { } due && done > due ? TimeCell.DoneLate : TimeCell.DoneInTime,
            { PausedAt: not null } => TimeCell.Paused,
            { DueAt: { } due } when due < now => TimeCell.OpenOverdue,
            _ => TimeCell.OpenInTime,
        };
    }
}

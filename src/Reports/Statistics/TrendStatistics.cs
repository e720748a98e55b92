using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Reports.Statistics;

/// <summary>One month of the office: what was given, what was done in time and late.</summary>
/// <param name="First">First day of the month.</param>
internal sealed record TrendMonth(DateOnly First, long Given, long InTime, long Late)
{
    public long Done => InTime + Late;
}

/// <summary>The last twelve months, the present one last. Two queries, grouped by the office's month.</summary>
internal sealed class TrendStatistics(ICasework casework, IOrganisation organisation, TimeProvider clock)
{
    public const int Months = 12;

    private static readonly double OffsetHours = OfficeClock.Offset.TotalHours;

    public async Task<IReadOnlyList<TrendMonth>> ReadAsync(Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var today = OfficeClock.DayOf(now);
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);
        var from = OfficeClock.ToUtc(first, TimeOnly.MinValue);
        var rows = filter.Apply(casework.Visible(actor), organisation.Map, now).Where(CaseCells.Counted).Where(c => c.CancelledAt == null);
        var given = await rows.Where(c => c.IssuedAt >= from)
            .Select(c => c.IssuedAt!.Value.AddHours(OffsetHours))
            .GroupBy(d => new { d.Year, d.Month })
            .Select(g => new { g.Key.Year, g.Key.Month, Count = g.Count() })
            .ToListAsync(cancellation);
        var done = await rows.Where(c => c.DoneAt >= from)
            .Select(c => new { At = c.DoneAt!.Value.AddHours(OffsetHours), Late = c.DueAt != null && c.DoneAt > c.DueAt })
            .GroupBy(d => new { d.At.Year, d.At.Month, d.Late })
            .Select(g => new { g.Key.Year, g.Key.Month, g.Key.Late, Count = g.Count() })
            .ToListAsync(cancellation);
        return [.. Enumerable.Range(0, Months).Select(first.AddMonths).Select(m => new TrendMonth(
            m,
            given.Where(g => (g.Year, g.Month) == (m.Year, m.Month)).Sum(g => (long)g.Count),
            done.Where(g => (g.Year, g.Month, g.Late) == (m.Year, m.Month, false)).Sum(g => (long)g.Count),
            done.Where(g => (g.Year, g.Month, g.Late) == (m.Year, m.Month, true)).Sum(g => (long)g.Count)))];
    }
}

using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counting;

namespace NamRo.OneStop.Ratings;

/// <summary>
/// How many of those who rated were satisfied, by desk, for what is published. Instants are UTC, <c>from</c> inclusive, <c>until</c> exclusive.
/// Source: one-stop.md 13.
/// </summary>
internal sealed class SatisfactionReader(AppDb db)
{
    public async Task<IReadOnlyDictionary<UnitId, Ratio>> ByDeskAsync(DateTime from, DateTime until, CancellationToken cancellation)
    {
        var rows = await db.Set<Rating>().AsNoTracking().Where(r => r.Thing == RatedThing.Dossier && r.GivenAt >= from && r.GivenAt < until).GroupBy(r => r.Desk)
            .Select(g => new { Desk = g.Key, All = g.Count(), Satisfied = g.Count(r => r.Level != Satisfaction.Unsatisfied) }).ToListAsync(cancellation);
        return rows.ToDictionary(r => r.Desk, r => new Ratio(r.Satisfied, r.All));
    }
}

using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Dossiers;

namespace NamRo.OneStop.Public;

/// <summary>Counts a desk's year for the transparency page. In time is by the minute, as the citizen sees it (one-stop.md 6.1, D9); withdrawn and stopped ones count as in time (0.10).</summary>
internal sealed class PublicFigures(AppDb db, ICasework casework)
{
    /// <summary>Desks that have dossiers of the year.</summary>
    public async Task<IReadOnlyList<UnitId>> DesksAsync(int year, CancellationToken cancellation)
    {
        var (from, until) = Year(year);
        return await db.Set<Dossier>().AsNoTracking().Where(d => d.ReceivedAt >= from && d.ReceivedAt < until).Select(d => d.Desk).Distinct().ToListAsync(cancellation);
    }

    public async Task<IReadOnlyList<PublishedLine>> OfAsync(UnitId desk, int year, CancellationToken cancellation)
    {
        var (from, until) = Year(year);
        var counted =
            from d in db.Set<Dossier>().AsNoTracking()
            join c in casework.Owned(CaseKinds.Dossier) on d.Id equals c.Id
            where d.Desk == desk && d.ReceivedAt >= @from && d.ReceivedAt < until
            group c by d.Field into g
            select new
            {
                Field = g.Key,
                Received = g.Count(),
                Done = g.Count(c => c.DoneAt != null || c.CancelledAt != null),
                InTime = g.Count(c => c.CancelledAt != null || (c.DoneAt != null && (c.DueAt == null || c.DoneAt <= c.DueAt))),
            };
        return PublishedFigures.Of((await counted.ToListAsync(cancellation)).Select(f => new PublishedLine(f.Field, f.Received, f.Done, f.InTime)));
    }

    public static (DateTime From, DateTime Until) Year(int year) =>
        (OfficeClock.ToUtc(new DateOnly(year, 1, 1), TimeOnly.MinValue), OfficeClock.ToUtc(new DateOnly(year + 1, 1, 1), TimeOnly.MinValue));
}

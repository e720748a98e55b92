using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Counting;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Ratings;

namespace NamRo.OneStop.Public;

/// <summary>What one desk publishes of a year.</summary>
/// <param name="Rated">Satisfied of those who rated.</param>
internal sealed record PublishedDesk(UnitId Desk, IReadOnlyList<PublishedLine> Lines, Ratio Rated)
{
    /// <summary>The sum of what is published, so that nothing hidden can be found by subtracting.</summary>
    public PublishedLine Whole => new(null, Lines.Sum(l => l.Received), Lines.Sum(l => l.Done), Lines.Sum(l => l.InTime));
}

/// <summary>
/// Counts a year of all desks for the transparency page, in two questions however many desks there are. In time is by the minute, as the citizen
/// sees it (one-stop.md 6.1, D9); withdrawn and stopped ones count as in time (0.10).
/// </summary>
internal sealed class PublicFigures(AppDb db, ICasework casework, SatisfactionReader satisfaction)
{
    public async Task<IReadOnlyList<PublishedDesk>> ReadAsync(int year, CancellationToken cancellation)
    {
        var (from, until) = Year(year);
        var counted =
            from d in db.Set<Dossier>().AsNoTracking()
            join c in casework.Owned(CaseKinds.Dossier) on d.Id equals c.Id
            where d.ReceivedAt >= @from && d.ReceivedAt < until
            group c by new { d.Desk, d.Field } into g
            select new
            {
                g.Key.Desk,
                g.Key.Field,
                Received = g.Count(),
                Done = g.Count(c => c.DoneAt != null || c.CancelledAt != null),
                InTime = g.Count(c => c.CancelledAt != null || (c.DoneAt != null && (c.DueAt == null || c.DoneAt <= c.DueAt))),
            };
        var rows = await counted.ToListAsync(cancellation);
        var rated = await satisfaction.ByDeskAsync(from, until, cancellation);
        return [.. rows.GroupBy(r => r.Desk).Select(g => new PublishedDesk(
            g.Key, PublishedFigures.Of(g.Select(f => new PublishedLine(f.Field, f.Received, f.Done, f.InTime))), rated.GetValueOrDefault(g.Key, new Ratio(0, 0))))];
    }

    private static (DateTime From, DateTime Until) Year(int year) =>
        (OfficeClock.ToUtc(new DateOnly(year, 1, 1), TimeOnly.MinValue), OfficeClock.ToUtc(new DateOnly(year + 1, 1, 1), TimeOnly.MinValue));
}

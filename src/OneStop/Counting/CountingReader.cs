using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Ratings;
using NamRo.OneStop.Reflections;
using NamRo.Organisation;

namespace NamRo.OneStop.Counting;

/// <summary>
/// Draws the facts of a period from the dossiers an actor may see, in one narrow statement. What happened after the period counts as not yet
/// happened; a wait that is over is not seen from a later day, so past figures treat it as worked time.
/// </summary>
internal sealed class CountingReader(AppDb db, ICasework casework, IOrganisation organisation)
{
    /// <param name="actor">Who asks.</param>
    /// <param name="scope">The units asked about and those below; null for all the actor may see.</param>
    /// <param name="period">Office days, both ends included.</param>
    public async Task<IReadOnlyList<DossierFacts>> FactsAsync(Actor actor, UnitId? scope, Period period, CancellationToken cancellation)
    {
        var (start, end) = Bounds(period);
        var (ratings, reflections) = (db.Set<Rating>(), db.Set<Reflection>());
        var rows = from d in Within(scope, period)
                   join c in casework.Visible(actor) on d.Id equals c.Id
                   where d.ReceivedAt < end && (d.ReceivedAt >= start || (c.DoneAt ?? c.CancelledAt) == null || (c.DoneAt ?? c.CancelledAt) >= start)
                   select new
                   {
                       d.Id, d.Code, d.Field, d.Responsible, d.ProcedureCode, d.Channel, d.ReceivedAt, c.DueAt, EndedAt = c.DoneAt ?? c.CancelledAt, d.Ending,
                       c.PausedAt, d.WaitsFor, d.SupplementCount, d.Flags, d.IsResultElectronic, d.IsInPersonalVault, c.PromisedAt,
                       IsDisliked = ratings.Any(r => r.Id == d.Id && r.Level == Satisfaction.Unsatisfied && r.GivenAt < end)
                           || reflections.Any(r => r.Dossier == d.Id && r.SentAt < end),
                   };
        var read = await rows.ToListAsync(cancellation);
        return
        [
            .. read.Select(r => new DossierFacts
            {
                Id = r.Id, Code = r.Code, Field = r.Field, Unit = r.Responsible, ProcedureCode = r.ProcedureCode, Channel = r.Channel, ReceivedAt = r.ReceivedAt,
                DueAt = r.DueAt, FinishedAt = r.EndedAt, Ending = r.Ending, WaitsSince = r.WaitsFor is PauseFor.Papers or PauseFor.Payment ? r.PausedAt : null,
                WaitsForPapers = r.WaitsFor == PauseFor.Papers, Supplements = r.SupplementCount, Flags = r.Flags,
                IsResultElectronic = r.IsResultElectronic, IsInPersonalVault = r.IsInPersonalVault, PromisedAt = r.PromisedAt, IsDisliked = r.IsDisliked,
            }),
        ];
    }

    /// <summary>The instants between which an office period lies; the end is exclusive.</summary>
    public static (DateTime Start, DateTime End) Bounds(Period period) =>
        (OfficeClock.ToUtc(period.From, TimeOnly.MinValue), OfficeClock.ToUtc(period.To.AddDays(1), TimeOnly.MinValue));

    private IQueryable<Dossier> Within(UnitId? scope, Period period)
    {
        var all = db.Set<Dossier>().AsNoTracking();
        if (scope is not { } unit)
        {
            return all;
        }

        var units = organisation.Map.Subtree(unit, period.To).ToList();
        return all.Where(d => units.Contains(d.Responsible));
    }
}

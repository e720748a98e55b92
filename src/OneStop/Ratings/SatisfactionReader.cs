using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counting;
using NamRo.OneStop.Reflections;

namespace NamRo.OneStop.Ratings;

/// <summary>
/// What citizens said, for the index of decision 766 (group 5) and the scoring of the desk: every ratio with its denominator, every figure with
/// the cases behind it. Instants are UTC, <c>from</c> inclusive, <c>until</c> exclusive; null desks means all. Source: one-stop.md 12, 13.
/// </summary>
internal sealed class SatisfactionReader(AppDb db, ICasework casework)
{
    /// <summary>Ratings of dossiers given in the time: satisfied or very satisfied, of all that were rated.</summary>
    public Task<Ratio> DossiersAsync(DateTime from, DateTime until, IReadOnlySet<UnitId>? desks, CancellationToken cancellation) =>
        SatisfiedAsync(Given(RatedThing.Dossier, from, until, desks), cancellation);

    /// <summary>Ratings of answers to reflections.</summary>
    public Task<Ratio> AnswersAsync(DateTime from, DateTime until, IReadOnlySet<UnitId>? desks, CancellationToken cancellation) =>
        SatisfiedAsync(Given(RatedThing.Reflection, from, until, desks), cancellation);

    /// <summary>Dossiers disliked in the time, or complained of by a reflection that names them.</summary>
    public async Task<IReadOnlySet<CaseId>> DislikedAsync(DateTime from, DateTime until, IReadOnlySet<UnitId>? desks, CancellationToken cancellation)
    {
        var disliked = await Given(RatedThing.Dossier, from, until, desks).Where(r => r.Level == Satisfaction.Unsatisfied).Select(r => r.Id).ToListAsync(cancellation);
        var named = await Sent(from, until, desks).Where(r => r.Dossier != null).Select(r => r.Dossier!.Value).ToListAsync(cancellation);
        return disliked.Concat(named).ToHashSet();
    }

    /// <summary>Reflections that arrived in the time: answered by their due instant, of all. One that is still open within its term counts as on time.</summary>
    public async Task<Ratio> ReflectionsOnTimeAsync(DateTime from, DateTime until, DateTime now, IReadOnlySet<UnitId>? desks, CancellationToken cancellation)
    {
        var sent = Sent(from, until, desks);
        var cases = sent.Join(casework.Owned(CaseKinds.Reflection).Where(c => c.CancelledAt == null), r => r.Id, c => c.Id, (_, c) => c);
        var onTime = await cases.CountAsync(c => c.DoneAt == null ? c.DueAt >= now : c.DueAt >= c.DoneAt, cancellation);
        return new Ratio(onTime, await cases.CountAsync(cancellation));
    }

    /// <summary>By desk, for what is published.</summary>
    public async Task<IReadOnlyDictionary<UnitId, Ratio>> ByDeskAsync(DateTime from, DateTime until, CancellationToken cancellation)
    {
        var rows = await Given(RatedThing.Dossier, from, until, null).GroupBy(r => r.Desk)
            .Select(g => new { Desk = g.Key, All = g.Count(), Satisfied = g.Count(r => r.Level != Satisfaction.Unsatisfied) }).ToListAsync(cancellation);
        return rows.ToDictionary(r => r.Desk, r => new Ratio(r.Satisfied, r.All));
    }

    private IQueryable<Rating> Given(RatedThing thing, DateTime from, DateTime until, IReadOnlySet<UnitId>? desks)
    {
        var rows = db.Set<Rating>().AsNoTracking().Where(r => r.Thing == thing && r.GivenAt >= from && r.GivenAt < until);
        return desks is null ? rows : rows.Where(r => desks.Contains(r.Desk));
    }

    private IQueryable<Reflection> Sent(DateTime from, DateTime until, IReadOnlySet<UnitId>? desks)
    {
        var rows = db.Set<Reflection>().AsNoTracking().Where(r => r.SentAt >= from && r.SentAt < until);
        return desks is null ? rows : rows.Where(r => desks.Contains(r.Desk));
    }

    private static async Task<Ratio> SatisfiedAsync(IQueryable<Rating> ratings, CancellationToken cancellation)
    {
        var counted = await ratings.GroupBy(r => 1).Select(g => new { All = g.Count(), Satisfied = g.Count(r => r.Level != Satisfaction.Unsatisfied) })
            .SingleOrDefaultAsync(cancellation);
        return counted is null ? new Ratio(0, 0) : new Ratio(counted.Satisfied, counted.All);
    }
}

using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Ratings;
using NamRo.OneStop.Reflections;
using NamRo.Organisation;

namespace NamRo.OneStop.Counting;

/// <summary>What is counted of one reflection that arrived in the period; nothing of its words or sender.</summary>
/// <param name="Level">How satisfied the sender was with the answer; null while they have not said.</param>
internal sealed record ReflectionFacts(
    CaseId Id, string Code, UnitId Desk, ReflectionTopic Topic, DateTime SentAt, DateTime? DueAt, DateTime? AnsweredAt, Satisfaction? Level);

/// <summary>A share of reflections. Source: one-stop.md 12, group 5.</summary>
internal sealed record ReflectionMeasure(string Key, Func<ReflectionFacts, bool> Whole, Func<ReflectionFacts, DateTime, bool> Part)
{
    public const string OnTime = "FEEDBACK_ON_TIME";

    private static readonly Dictionary<string, ReflectionMeasure> ByKey = new ReflectionMeasure[]
    {
        // One that is still open within its term is on time so far.
        new(OnTime, _ => true, (r, now) => r.DueAt is not { } due || (r.AnsweredAt ?? now) <= due),
        new("FEEDBACK_SATISFIED", r => r.Level is not null, (r, _) => r.Level != Satisfaction.Unsatisfied),
    }.ToDictionary(m => m.Key, StringComparer.Ordinal);

    public static ReflectionMeasure? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>Null when none was counted here: reflections may be kept in another system, whose figures are entered.</summary>
    public Ratio? Of(IEnumerable<ReflectionFacts> facts, DateTime now)
    {
        var whole = facts.Where(Whole).ToList();
        return whole.Count == 0 ? null : new Ratio(whole.Count(r => Part(r, now)), whole.Count);
    }

    /// <inheritdoc cref="DossierMeasure.Holds"/>
    public bool Holds(ReflectionFacts facts, DateTime now, bool? counted) => Whole(facts) && (counted is not { } wanted || Part(facts, now) == wanted);
}

/// <summary>Draws the reflections of a period from those whose case an actor may see; withdrawn ones are left out.</summary>
internal sealed class ReflectionReader(AppDb db, ICasework casework, IOrganisation organisation, TimeProvider clock)
{
    /// <summary>The instant at which what is open is judged, UTC.</summary>
    public DateTime Now { get; } = clock.UtcNow();

    /// <param name="scope">The units asked about and those below; null for all the actor may see.</param>
    public async Task<IReadOnlyList<ReflectionFacts>> FactsAsync(Actor actor, UnitId? scope, Period period, CancellationToken cancellation)
    {
        var (start, end) = CountingReader.Bounds(period);
        var sent = db.Set<Reflection>().AsNoTracking().Where(r => r.SentAt >= start && r.SentAt < end);
        if (scope is { } unit)
        {
            var desks = organisation.Map.Subtree(unit, period.To).ToList();
            sent = sent.Where(r => desks.Contains(r.Desk));
        }

        var ratings = db.Set<Rating>().Where(r => r.Thing == RatedThing.Reflection);
        return await (
            from r in sent
            join c in casework.Visible(actor) on r.Id equals c.Id
            where c.CancelledAt == null
            orderby r.SentAt, r.Id
            select new ReflectionFacts(
                r.Id, r.Code, r.Desk, r.Topic, r.SentAt, c.DueAt, c.DoneAt, ratings.Where(g => g.Id == r.Id).Select(g => (Satisfaction?)g.Level).FirstOrDefault()))
            .ToListAsync(cancellation);
    }
}

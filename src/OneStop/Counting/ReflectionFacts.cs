using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Ratings;
using NamRo.OneStop.Reflections;
using NamRo.Organisation;

namespace NamRo.OneStop.Counting;

/// <summary>
/// What is counted of one reflection that arrived in the period; nothing of its words or sender. What happened after the period counts as not yet
/// happened, as with dossiers.
/// </summary>
/// <param name="MeasuredAt">The instant compared with the due one: the answer, or until when it is open.</param>
/// <param name="Level">How satisfied the sender was with the answer; null while they have not said.</param>
internal sealed record ReflectionFacts(
    CaseId Id, string Code, UnitId Desk, ReflectionTopic Topic, DateTime SentAt, DateTime? DueAt, DateTime? AnsweredAt, DateTime MeasuredAt, Satisfaction? Level);

/// <summary>A share of reflections. Source: one-stop.md 12, group 5.</summary>
internal sealed record ReflectionMeasure(string Key, Func<ReflectionFacts, bool> Whole, Func<ReflectionFacts, bool> Part)
{
    public const string OnTime = "FEEDBACK_ON_TIME";

    private static readonly Dictionary<string, ReflectionMeasure> ByKey = new ReflectionMeasure[]
    {
        // One that is still open within its term is on time so far.
        new(OnTime, _ => true, r => r.DueAt is not { } due || r.MeasuredAt <= due),
        new("FEEDBACK_SATISFIED", r => r.Level is not null, r => r.Level != Satisfaction.Unsatisfied),
    }.ToDictionary(m => m.Key, StringComparer.Ordinal);

    public static ReflectionMeasure? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>Null when none was counted here: reflections may be kept in another system, whose figures are entered.</summary>
    public Ratio? Of(IEnumerable<ReflectionFacts> facts)
    {
        var whole = facts.Where(Whole).ToList();
        return whole.Count == 0 ? null : new Ratio(whole.Count(Part), whole.Count);
    }

    /// <inheritdoc cref="DossierMeasure.Holds"/>
    public bool Holds(ReflectionFacts facts, bool? counted) => Whole(facts) && (counted is not { } wanted || Part(facts) == wanted);
}

/// <summary>Draws the reflections of a period from those whose case an actor may see; withdrawn ones are left out.</summary>
internal sealed class ReflectionReader(AppDb db, ICasework casework, IOrganisation organisation, TimeProvider clock)
{
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

        var ratings = db.Set<Rating>().Where(r => r.Thing == RatedThing.Reflection && r.GivenAt < end);
        var rows =
            from r in sent
            join c in casework.Visible(actor) on r.Id equals c.Id
            where c.CancelledAt == null
            select new
            {
                r.Id, r.Code, r.Desk, r.Topic, r.SentAt, c.DueAt, AnsweredAt = c.DoneAt < end ? c.DoneAt : null,
                Level = ratings.Where(g => g.Id == r.Id).Select(g => (Satisfaction?)g.Level).FirstOrDefault(),
            };
        var (now, read) = (clock.UtcNow(), await rows.ToListAsync(cancellation));
        var until = now < end ? now : end;
        return [.. read.Select(r => new ReflectionFacts(r.Id, r.Code, r.Desk, r.Topic, r.SentAt, r.DueAt, r.AnsweredAt, r.AnsweredAt ?? until, r.Level))];
    }
}

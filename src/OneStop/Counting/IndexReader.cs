using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Catalogue;
using NamRo.OneStop.Figures;

namespace NamRo.OneStop.Counting;

/// <summary>
/// The index of a period: from what this system holds, else from figures entered from outside. Where there is neither (synchronisation with the
/// portal, say) an item is shown as having no figure; nothing is guessed.
/// </summary>
internal sealed class IndexReader(AppDb db, FigureDesk figures, ReflectionReader reflections)
{
    public async Task<IndexScore> ScoreAsync(Actor actor, UnitId? scope, Period period, IReadOnlyList<DossierFacts> facts, CancellationToken cancellation)
    {
        var procedures = await ProceduresAsync(facts, period, cancellation);
        var sent = await reflections.FactsAsync(actor, scope, period, cancellation);
        var ratios = new Dictionary<string, Ratio>(StringComparer.Ordinal);
        foreach (var item in IndexBook.Decision766.Items)
        {
            var counted = DossierMeasures.Find(item.Key)?.Of(facts, period) ?? ProcedureMeasure.Find(item.Key)?.Of(procedures, period)
                ?? ReflectionMeasure.Find(item.Key)?.Of(sent);
            if (counted is not null && (item.Key != DossierMeasures.PopulationData || procedures.Any(ProcedureMeasure.UsesPopulationData)))
            {
                ratios[item.Key] = item.Key == DossierMeasures.Satisfied ? SatisfactionOf(facts, period) : counted;
            }
        }

        return IndexScore.Of(IndexBook.Decision766, ratios, await figures.OfAsync(FigureBook.Index, scope, period, cancellation));
    }

    /// <summary>Versions in force on the last day, and those published in the period.</summary>
    public async Task<IReadOnlyList<ProcedureFacts>> ProceduresAsync(IReadOnlyList<DossierFacts> facts, Period period, CancellationToken cancellation)
    {
        var (start, end) = (OfficeClock.ToUtc(period.From, TimeOnly.MinValue), OfficeClock.ToUtc(period.To.AddDays(1), TimeOnly.MinValue));
        var last = period.To;
        var versions = await db.Set<ProcedureVersion>().AsNoTracking()
            .Where(p => p.PublishedAt != null && ((p.From <= last && (p.Until == null || p.Until >= last)) || (p.PublishedAt >= start && p.PublishedAt < end)))
            .OrderBy(p => p.Code).ThenByDescending(p => p.From).ThenByDescending(p => p.Number).ToListAsync(cancellation);
        var online = facts.Where(f => Placing.Of(f, period) is { Received: 4 }).Select(f => f.ProcedureCode).ToHashSet(StringComparer.Ordinal);
        return [.. versions.Select(p => new ProcedureFacts(p.Id, p.Content, p.Number, OfficeClock.DayOf(p.PublishedAt!.Value), online.Contains(p.Code)))];
    }

    private static Ratio SatisfactionOf(IReadOnlyList<DossierFacts> facts, Period period)
    {
        var progress = DossierMeasures.Of(DossierMeasures.Progress).Of(facts, period);
        var disliked = DossierMeasures.Of(DossierMeasures.Disliked).Of(facts, period);
        return IndexRatios.Satisfaction(progress.Whole - progress.Part, disliked.Part, progress.Whole);
    }
}

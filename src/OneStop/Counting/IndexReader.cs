using NamRo.Kernel.Identity;
using NamRo.OneStop.Catalogue;

namespace NamRo.OneStop.Counting;

/// <summary>
/// The index of a period from what this system holds. Ratios that only the national portal knows (publishing, synchronisation, feedback) have
/// no source here: they are shown as missing and get no points, they are not guessed.
/// </summary>
internal sealed class IndexReader(CountingReader reader, ProcedureCatalogue procedures)
{
    public async Task<IndexScore> ScoreAsync(
        Actor actor, UnitId? scope, Period period, IReadOnlyList<DossierFacts> facts, CancellationToken cancellation)
    {
        var results = await reader.ResultsAsync(actor, scope, period, cancellation);
        var inForce = (await procedures.InForceAsync(period.To, cancellation)).Select(p => p.Content).ToList();
        var online = inForce.Where(p => p.Online != OnlineLevel.None).Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        var used = facts.Where(f => Placing.Of(f, period) is { Received: 4 }).Select(f => f.ProcedureCode).Where(online.Contains).Distinct().Count();
        return IndexScore.Of(IndexBook.Decision766, new Dictionary<string, Ratio>(StringComparer.Ordinal)
        {
            [IndexRatios.Progress] = IndexRatios.ProgressOf(facts, period),
            [IndexRatios.OnlineDossiers] = IndexRatios.OnlineOf(facts, period),
            ["ONLINE_PROCEDURES"] = new(online.Count, inForce.Count),
            ["ONLINE_SERVICES_USED"] = new(used, online.Count),
            ["PUBLIC_CONTENT_FULL"] = new(inForce.Count(IsFull), inForce.Count),
            ["ORIGINAL_RESULT_AVAILABLE"] = new(results.Electronic, results.All),
            ["SYNCED_WITH_DVCQG_PERSONAL_STORAGE"] = new(results.InVault, results.All),
        });
    }

    /// <summary>The parts of article 8 of decree 63/2010 that the catalogue holds.</summary>
    private static bool IsFull(ProcedureContent p) =>
        p.Name.Length > 0 && p.Term != "none" && p.Components.Count > 0 && p.Result.Length > 0 && p.LegalBasis.Length > 0 && (p.Fee is not null || p.FeeNote is not null);
}

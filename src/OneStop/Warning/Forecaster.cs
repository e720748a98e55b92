namespace NamRo.OneStop.Warning;

/// <summary>
/// Forecasts by empirical quantiles. Of the past dossiers that reached the same step, those which had already taken as long there as this one
/// say what the rest may take: what the step still took them, and all later steps together, as they came in the same dossier, so that steps
/// which are slow together stay together. The chance of being late is the share of them for which the rest would not have fitted into the
/// time left. Pure; the same history gives the same answer.
/// </summary>
/// <param name="minSamples">Fewer legs on record than this send the question to the next level.</param>
/// <param name="fewestLonger">So do fewer legs than this that took longer.</param>
internal sealed class Forecaster(StepHistory history, int minSamples, int fewestLonger = 10)
{
    /// <summary>Of the unit's own dossiers the fifth is taken whose load was nearest to that of now.</summary>
    private const int PartAtLoad = 5;

    public Forecast Of(Position at)
    {
        if (at.Left < 0)
        {
            return Forecast.Late;
        }

        var levels = history.LegsAt(at).Where(c => c.Legs.Count >= minSamples).ToList();
        if (levels.Count == 0)
        {
            return Forecast.Unknown;
        }

        foreach (var (level, legs) in levels)
        {
            var still = legs.Where(l => l.Minutes > at.Spent).ToList();
            if (level == HistoryLevel.UnitAtLoad)
            {
                still = AtLoad(still, at);
            }

            if (still.Count >= fewestLonger)
            {
                return Made(at, level, [.. still.Select(l => (l.Minutes - at.Spent, l.After))], beyond: false);
            }
        }

        // Longer than nearly everything on record: whoever has forgotten a dossier begins it anew.
        var (last, all) = levels[^1];
        return Made(at, last, [.. all.Select(l => (l.Minutes, l.After))], beyond: true);
    }

    private List<PastLeg> AtLoad(List<PastLeg> still, Position at)
    {
        var wanted = Math.Max(minSamples, still.Count / PartAtLoad);
        return still.Count < wanted ? [] : [.. still.OrderBy(l => Math.Abs(history.LoadDuring(l, at.Spent) - at.Load)).Take(wanted)];
    }

    private static Forecast Made(Position at, HistoryLevel level, IReadOnlyList<(int Step, int After)> rest, bool beyond)
    {
        var chance = (double)rest.Count(r => r.Step + r.After > at.Left) / rest.Count;
        var helped = (double)rest.Count(r => r.After > at.Left) / rest.Count;
        return new Forecast(
            chance, level, rest.Count, beyond, Quantile(rest.Select(r => r.Step), 0.5), Quantile(rest.Select(r => r.Step + r.After), 0.5),
            Quantile(rest.Select(r => r.Step + r.After), 0.9), chance - helped);
    }

    /// <summary>The smallest observed duration that this share does not pass.</summary>
    private static int Quantile(IEnumerable<int> minutes, double share)
    {
        var sorted = minutes.Order().ToList();
        return sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Count) - 1)];
    }
}

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

    /// <summary>And the newest tenth: who is away and how fast the office is now is seen in them.</summary>
    private const int PartNewest = 10;

    public Forecast Of(Position at)
    {
        if (at.Left < 0)
        {
            return Forecast.Late;
        }

        var levels = history.LegsAt(at).Where(c => c.Legs.Count(l => l.IsEnded) >= minSamples).ToList();
        if (levels.Count == 0)
        {
            return Forecast.Unknown;
        }

        foreach (var (level, legs) in levels)
        {
            var still = legs.Where(l => l.Minutes > at.Spent).ToList();
            var samples = level == HistoryLevel.UnitAtLoad ? AtLoad(still, at) : [[.. still.Select(l => RestOf(l, at, 1))]];
            if (samples.Count > 0 && still.Count(l => l.IsEnded) >= fewestLonger)
            {
                return Made(at, level, samples, beyond: false);
            }
        }

        // Longer than nearly everything on record: whoever has forgotten a dossier begins it anew.
        var (last, all) = levels[^1];
        return Made(at, last, [[.. all.Where(l => l.IsEnded).Select(l => new Rest(l.Minutes, l.After, true))]], beyond: true);
    }

    /// <summary>
    /// Two views of the unit's own past: at about this load, and most recently. Each dossier's rest is stretched by how much more the unit has in
    /// hand now than it had then: a queue twice as long lasts twice as long, also when it was never so long before.
    /// </summary>
    private List<IReadOnlyList<Rest>> AtLoad(List<PastLeg> still, Position at)
    {
        var ended = still.Count(l => l.IsEnded);
        if (ended < minSamples)
        {
            return [];
        }

        var loads = still.ConvertAll(l => (Leg: l, Load: history.LoadDuring(l, at.Spent)));
        var near = Until(loads.OrderBy(l => Math.Abs(l.Load - at.Load)), Math.Max(minSamples, ended / PartAtLoad));
        var newest = Until(loads.OrderByDescending(l => l.Leg.From), Math.Max(minSamples, ended / PartNewest));
        return [Rests(near, at), Rests(newest, at)];
    }

    /// <summary>The first of them, until so many that have ended are among them.</summary>
    private static List<(PastLeg Leg, int Load)> Until(IEnumerable<(PastLeg Leg, int Load)> ordered, int ended)
    {
        var taken = new List<(PastLeg Leg, int Load)>();
        foreach (var leg in ordered)
        {
            taken.Add(leg);
            if (leg.Leg.IsEnded && --ended == 0)
            {
                break;
            }
        }

        return taken;
    }

    private static List<Rest> Rests(List<(PastLeg Leg, int Load)> legs, Position at) =>
        legs.ConvertAll(l => RestOf(l.Leg, at, (at.Load + 1.0) / (l.Load + 1.0)));

    /// <summary>What is known of a dossier under way is what it took, however long the queue is.</summary>
    private static Rest RestOf(PastLeg leg, Position at, double stretch) => leg.IsEnded
        ? new Rest((leg.Minutes - at.Spent) * stretch, leg.After * stretch, true)
        : new Rest(leg.Minutes - at.Spent, leg.After, false);

    private static Forecast Made(Position at, HistoryLevel level, IReadOnlyList<IReadOnlyList<Rest>> samples, bool beyond)
    {
        var chance = samples.Average(s => RestCurve.Of(s).Beyond(at.Left));
        var helped = samples.Average(s => (double)s.Count(r => r.IsEnded && r.After > at.Left) / s.Count(r => r.IsEnded));
        var all = samples.SelectMany(s => s).ToList();
        var (whole, step) = (RestCurve.Of(all), new RestCurve([.. all.Where(r => r.IsEnded).Select(r => r.Step)], []));
        return new Forecast(
            chance, level, all.Count, beyond, step.Quantile(0.5), whole.Quantile(0.5), whole.Quantile(0.9), Math.Max(0, chance - helped));
    }
}

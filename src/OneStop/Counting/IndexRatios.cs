using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Counting;

/// <summary>What in time means for the index, and satisfaction, which no plain share is. Source: one-stop.md 12.</summary>
internal static class IndexRatios
{
    /// <summary>
    /// In time for group 2: by office days, at the finish, or at the request for papers while they are waited for, or at the period's end.
    /// More than one supplement request is late.
    /// </summary>
    public static bool IsInTime(DossierFacts facts, Period period)
    {
        if (facts.Supplements > 1)
        {
            return false;
        }

        return facts.DueOn is not { } due || MeasuredOn(facts, period) <= due;
    }

    /// <summary>The day compared with the due day.</summary>
    public static DateOnly MeasuredOn(DossierFacts facts, Period period)
    {
        if (facts.FinishedOn is { } done && done <= period.To)
        {
            return done;
        }

        var asked = facts is { WaitsForPapers: true, WaitsSince: { } since } ? OfficeClock.DayOf(since) : (DateOnly?)null;
        return asked is { } day && day <= period.To ? day : period.To;
    }

    public static Ratio ProgressOf(IEnumerable<DossierFacts> facts, Period period) => DossierMeasures.Of(DossierMeasures.Progress).Of(facts, period);

    /// <summary>Online dossiers of those received in the period.</summary>
    public static Ratio OnlineOf(IEnumerable<DossierFacts> facts, Period period) => DossierMeasures.Of(DossierMeasures.Online).Of(facts, period);

    /// <summary>Satisfaction with dossiers: one less the share of late ones and the share of those complained of; one that is both is taken off twice.</summary>
    /// <param name="late">Late dossiers.</param>
    /// <param name="disliked">Dossiers with a complaint or a bad mark.</param>
    /// <param name="all">All that were counted.</param>
    public static Ratio Satisfaction(long late, long disliked, long all) => new(all - late - disliked, all);
}

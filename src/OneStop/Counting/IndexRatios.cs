using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Counting;

/// <summary>The ratios of the index that come from dossiers; each with the test that opens its rows. Source: one-stop.md 12.</summary>
internal static class IndexRatios
{
    public const string Progress = "PROGRESS";
    public const string OnlineDossiers = "ONLINE_DOSSIERS";

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

    public static Ratio ProgressOf(IEnumerable<DossierFacts> facts, Period period)
    {
        var counted = facts.Where(f => Placing.Of(f, period) is not null).ToList();
        return new Ratio(counted.Count(f => IsInTime(f, period)), counted.Count);
    }

    /// <summary>Online dossiers of those received in the period.</summary>
    public static Ratio OnlineOf(IEnumerable<DossierFacts> facts, Period period)
    {
        var received = facts.Select(f => Placing.Of(f, period)).Where(p => p is { Received: 4 or 5 }).ToList();
        return new Ratio(received.Count(p => p!.Value.Received == 4), received.Count);
    }

    /// <summary>Satisfaction with dossiers: one less the share of late ones and the share of those complained of.</summary>
    /// <param name="late">Late dossiers.</param>
    /// <param name="disliked">Dossiers with a complaint or a bad mark.</param>
    /// <param name="all">All that were counted.</param>
    public static Ratio Satisfaction(long late, long disliked, long all) => new(all - late - disliked, all);
}

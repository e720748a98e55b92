namespace NamRo.OneStop.Counting;

/// <summary>Where a dossier falls in table II.06: one of columns 4 to 6 and one of 8, 9, 10, 12, 13. Source: one-stop.md 11.1.</summary>
internal readonly record struct Placing(int Received, int Outcome)
{
    /// <summary>The columns with figures, in the order of the form.</summary>
    public static IReadOnlyList<int> Columns { get; } = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

    /// <summary>Null when the dossier is not in the table of the period.</summary>
    public static Placing? Of(DossierFacts facts, Period period)
    {
        var finished = facts.FinishedOn is { } day && day <= period.To ? facts.FinishedOn : null;
        if (facts.Ending == DossierEnding.NotReceived || facts.ReceivedOn > period.To || (facts.ReceivedOn < period.From && finished < period.From))
        {
            return null;
        }

        return new Placing(ReceivedColumn(facts, period), finished is { } done ? FinishedColumn(facts, done) : OpenColumn(facts, period));
    }

    /// <summary>Whether the dossier is counted in a column; sums hold what their parts hold.</summary>
    public bool IsIn(int column) => column switch
    {
        3 => true,
        7 => Outcome is 8 or 9 or 10,
        11 => Outcome is 12 or 13,
        _ => column == Received || column == Outcome,
    };

    private static int ReceivedColumn(DossierFacts facts, Period period)
    {
        if (facts.ReceivedOn < period.From)
        {
            return 6;
        }

        return facts.Channel == DossierChannel.Online ? 4 : 5;
    }

    private static int FinishedColumn(DossierFacts facts, DateOnly done)
    {
        if (facts.IsReturned || facts.DueOn is not { } due || done == due)
        {
            return 9;
        }

        return done < due ? 8 : 10;
    }

    private static int OpenColumn(DossierFacts facts, Period period)
    {
        var waits = facts.WaitsSince is { } since && Kernel.WorkingTime.OfficeClock.DayOf(since) <= period.To;
        return waits || facts.DueOn is not { } due || due >= period.To ? 12 : 13;
    }
}

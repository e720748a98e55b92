using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Cases;

/// <summary>Reads the hands of a case: what each step was given, used, overran and saved, and its part of the lateness. Pure. Source: one-stop.md 8.</summary>
internal static class CaseHands
{
    public static IReadOnlyList<HandView> Of(CaseFile c, DateTime now, WorkCalendar calendar)
    {
        var lines = CaseLedger.LinesOf(c, now, calendar);
        var views = c.Details.Hands.Select(h => View(h, c, lines, calendar)).ToList();
        return Share(views, LateMinutes(c, now, calendar));
    }

    private static HandView View(Hand h, CaseFile c, IReadOnlyList<LedgerLine> lines, WorkCalendar calendar)
    {
        var used = lines.Where(l => l.Hand == h.Number && l.Kind is (HolderKind.Working or HolderKind.Consulted)).Sum(l => l.Minutes);
        var allotted = CaseClock.IsTerm(h.Term) ? Minutes(Term.Parse(h.Term!), h.From, calendar) : (int?)null;
        return new HandView(
            h.Number, h.Step, h.Name, h.Unit, h.Person, h.From, h.Until, CaseClock.StepDue(h.Term, h.From, Until(h, c), calendar), h.Note,
            allotted, used, Math.Max(0, used - (allotted ?? used)), h.Until is null ? 0 : Math.Max(0, (allotted ?? used) - used), 0);
    }

    private static int Minutes(Term term, DateTime from, WorkCalendar calendar) =>
        (int)calendar.Elapsed(from, calendar.Add(from, term, DueReading.Rolling)).WholeMinutes.Value;

    /// <summary>The clock as the hand saw it.</summary>
    private static List<ClockEntry> Until(Hand h, CaseFile c) => [.. c.Details.Clock.Where(e => h.Until is null || e.At < h.Until)];

    private static int LateMinutes(CaseFile c, DateTime now, WorkCalendar calendar)
    {
        var end = c.DoneAt ?? c.CancelledAt ?? now;
        return c.DueAt is { } due && end > due ? (int)calendar.Between(due, end).Value : 0;
    }

    /// <summary>By largest remainder, so that the whole minutes sum up to the whole.</summary>
    private static List<HandView> Share(List<HandView> views, int late)
    {
        var overrun = views.Sum(v => v.Overrun);
        if (late == 0 || overrun == 0)
        {
            return views;
        }

        var shares = views.Select(v => (long)late * v.Overrun / overrun).ToArray();
        var rest = late - shares.Sum();
        foreach (var i in Enumerable.Range(0, views.Count).OrderByDescending(i => (long)late * views[i].Overrun % overrun).Take((int)rest))
        {
            shares[i]++;
        }

        return [.. views.Select((v, i) => v with { LateShare = (int)shares[i] })];
    }
}

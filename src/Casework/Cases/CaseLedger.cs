using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Cases;

/// <summary>Reads a ledger: its lines up to an instant, and how lateness is shared out. Pure.</summary>
internal static class CaseLedger
{
    public static IReadOnlyList<LedgerLine> LinesOf(CaseFile c, DateTime now, WorkCalendar calendar)
    {
        var lines = c.Details.Ledger.Select(s => new LedgerLine(s.Kind, s.Unit, s.Person, s.From, s.Until, s.Minutes, s.Hand)).ToList();
        if (c.HolderSince is { } since)
        {
            lines.Add(new LedgerLine(c.HolderKind, c.HolderUnit, c.HolderPerson, since, now, Minutes(since, now, calendar), c.HandInHand));
        }

        return lines;
    }

    /// <summary>
    /// Late minutes shared by the ledger: what consulted units overran their own terms, and time the issuer held the work, is waiting; the
    /// rest is the lead unit's own. Null when the case is not late.
    /// </summary>
    public static LatenessShare? LatenessOf(CaseFile c, DateTime now, WorkCalendar calendar)
    {
        var end = c.DoneAt ?? (c.CancelledAt ?? now);
        if (c.IssuedAt is null || c.DueAt is not { } due || end <= due)
        {
            return null;
        }

        var total = Minutes(due, end, calendar);
        var waited = c.Details.Consultations.Where(x => x.Waits).Sum(x => Overrun(x, end, calendar))
            + LinesOf(c, now, calendar).Where(l => l.Kind == HolderKind.Issuer && l.From < end).Sum(l => Minutes(l.From, Earlier(l.Until, end), calendar));
        var waiting = Math.Min(total, waited);
        return new LatenessShare(total, total - waiting, waiting);
    }

    private static int Overrun(Consultation x, DateTime end, WorkCalendar calendar)
    {
        var answered = Earlier(x.AnsweredAt ?? end, end);
        return answered > x.DueAt ? Minutes(x.DueAt, answered, calendar) : 0;
    }

    private static int Minutes(DateTime from, DateTime until, WorkCalendar calendar) => (int)calendar.Between(from, until).Value;

    private static DateTime Earlier(DateTime a, DateTime b) => a < b ? a : b;
}

using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Cases;

/// <summary>Reads a ledger: its lines up to an instant, and how lateness is shared out. Pure.</summary>
internal static class CaseLedger
{
    public static IReadOnlyList<LedgerLine> LinesOf(CaseFile c, DateTime now, WorkCalendar calendar)
    {
        var lines = c.Details.Ledger.Select(s => new LedgerLine(s.Kind, s.Unit, s.Person, s.From, s.Until, s.Minutes)).ToList();
        if (c.HolderKind != HolderKind.Nobody && c.HolderSince is { } since && c.LedgerFrom is { } start)
        {
            var before = c.Details.Ledger.Where(s => s.From >= start).Sum(s => s.Minutes);
            lines.Add(new LedgerLine(c.HolderKind, c.HolderUnit, c.HolderPerson, since, now, calendar.WorkingMinutes(start, now) - before));
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

        var total = calendar.WorkingMinutes(due, end);
        var waited = c.Details.Consultations.Where(x => x.Waits).Sum(x => Overrun(x, end, calendar))
            + LinesOf(c, now, calendar).Where(l => l.Kind == HolderKind.Issuer && l.From < end).Sum(l => calendar.WorkingMinutes(l.From, Earlier(l.Until, end)));
        var waiting = Math.Min(total, waited);
        return new LatenessShare(total, total - waiting, waiting);
    }

    private static int Overrun(Consultation x, DateTime end, WorkCalendar calendar)
    {
        var answered = Earlier(x.AnsweredAt ?? end, end);
        return answered > x.DueAt ? calendar.WorkingMinutes(x.DueAt, answered) : 0;
    }

    private static DateTime Earlier(DateTime a, DateTime b) => a < b ? a : b;
}

using NamRo.Kernel.Identity;

namespace NamRo.Casework.Cases;

/// <summary>
/// Whose hands the time passes in. Every working minute from issue to acceptance belongs to exactly one holder, so the spans sum to the
/// whole: a span's minutes are what the whole has grown by, not a rounding of its own.
/// </summary>
internal sealed partial class CaseFile
{
    public HolderKind HolderKind { get; private set; }

    public UnitId? HolderUnit { get; private set; }

    public PersonId? HolderPerson { get; private set; }

    public DateTime? HolderSince { get; private set; }

    /// <summary>Start of the present run of the ledger: issue, or the last reopening.</summary>
    public DateTime? LedgerFrom { get; private set; }

    private void StartLedger(CaseAct act) => LedgerFrom = act.At;

    private void HandOver(CaseAct act, HolderKind kind, UnitId? unit = null, PersonId? person = null)
    {
        CloseSpan(act);
        (HolderKind, HolderUnit, HolderPerson) = (kind, unit, person);
        HolderSince = kind == HolderKind.Nobody ? null : act.At;
    }

    /// <summary>Gives the work back to those who do it, or to whoever is still waited for.</summary>
    private void HandBack(CaseAct act)
    {
        var waited = Details.Consultations.FirstOrDefault(c => c.IsOpen && c.Waits);
        if (IsPaused)
        {
            HandOver(act, HolderKind.Paused, Lead);
        }
        else if (waited is not null)
        {
            HandOver(act, HolderKind.Consulted, waited.Unit);
        }
        else
        {
            HandOver(act, HolderKind.Working, Lead, Officer);
        }
    }

    private void CloseSpan(CaseAct act)
    {
        if (HolderKind == HolderKind.Nobody || HolderSince is not { } since || LedgerFrom is not { } start)
        {
            return;
        }

        var before = Details.Ledger.Where(s => s.From >= start).Sum(s => s.Minutes);
        var minutes = act.Calendar.WorkingMinutes(start, act.At) - before;
        Details = Details with { Ledger = [.. Details.Ledger, new LedgerSpan(HolderKind, HolderUnit, HolderPerson, since, act.At, minutes)] };
    }
}

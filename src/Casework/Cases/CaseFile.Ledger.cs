using NamRo.Kernel.Identity;

namespace NamRo.Casework.Cases;

/// <summary>
/// Whose hands the time passes in. Every working minute from issue to acceptance belongs to exactly one holder, and the calendar counts
/// so that the parts of a split stretch sum to the whole.
/// </summary>
internal sealed partial class CaseFile
{
    public HolderKind HolderKind { get; private set; }

    public UnitId? HolderUnit { get; private set; }

    public PersonId? HolderPerson { get; private set; }

    public DateTime? HolderSince { get; private set; }

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
        if (HolderSince is { } since)
        {
            var minutes = (int)act.Calendar.Between(since, act.At).Value;
            Details = Details with { Ledger = [.. Details.Ledger, new LedgerSpan(HolderKind, HolderUnit, HolderPerson, since, act.At, minutes)] };
        }
    }
}

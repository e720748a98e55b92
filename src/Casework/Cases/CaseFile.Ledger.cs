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
        Take(act, kind, unit, person);
    }

    /// <summary>Gives the work back to those who do it, or to whoever is still waited for.</summary>
    private void HandBack(CaseAct act)
    {
        CloseSpan(act);
        TakeTurn(act);
    }

    private void TakeTurn(CaseAct act)
    {
        var waited = Details.Consultations.FirstOrDefault(c => c.IsOpen && c.Waits);
        if (IsPaused)
        {
            Take(act, PauseHolder, PauseHolder == HolderKind.Paused ? Lead : null, null);
        }
        else if (waited is not null)
        {
            Take(act, HolderKind.Consulted, waited.Unit, null);
        }
        else
        {
            Take(act, HolderKind.Working, CurrentHand?.Unit ?? Lead, Officer);
        }
    }

    private void Take(CaseAct act, HolderKind kind, UnitId? unit, PersonId? person)
    {
        (HolderKind, HolderUnit, HolderPerson) = (kind, unit, person);
        HolderSince = kind == HolderKind.Nobody ? null : act.At;
    }

    private void CloseSpan(CaseAct act)
    {
        if (HolderSince is { } since)
        {
            var minutes = (int)act.Calendar.Between(since, act.At).Value;
            var span = new LedgerSpan(HolderKind, HolderUnit, HolderPerson, since, act.At, minutes, CurrentHand?.Number);
            Details = Details with { Ledger = [.. Details.Ledger, span] };
        }
    }
}

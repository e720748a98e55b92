using NamRo.Casework.Escalation;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Cases;

/// <summary>The place on the escalation ladder: how many rungs were reached and when the next one is due.</summary>
internal sealed partial class CaseFile
{
    /// <summary>Number of the last rung reached; 0 before the first.</summary>
    public int Rung { get; private set; }

    public DateTime? NextRungAt { get; private set; }

    /// <summary>The next rung of the ladder; none while the product waits for acceptance, the clock is stopped, or the work is unclear.</summary>
    public (Escalation.Rung Rung, DateTime At)? NextRung(WorkCalendar calendar) => DoneAt is null && IsOpen && !IsPaused && State != CaseState.Returned
        ? EscalationLadder.Current.Next(DueAt, Rung, IssuedAt!.Value, calendar)
        : null;

    public void Escalate(string ladder, int rung, IReadOnlyList<PersonId> to, CaseAct act) => Raise(new CaseEscalated(ladder, rung, to), act);

    private void OnEscalated(CaseEscalated e)
    {
        Rung = e.Rung;
        if (EscalationLadder.Current.IsReminder(e.Rung))
        {
            ReminderCount++;
        }
    }
}

namespace NamRo.Casework.Cases;

/// <summary>Carrying out events: the one place where a case changes, for new acts and for rebuilding alike.</summary>
internal sealed partial class CaseFile
{
    public void Apply(CaseEvent happened, CaseAct act)
    {
        switch (happened)
        {
            case CaseOpened e: OnOpened(e, act); break;
            case CaseRevised e: TakeContent(e.Content); break;
            case CaseIssued e: OnIssued(e, act); break;
            case CaseReceived: OnReceived(act); break;
            case CaseReturnedUnclear e: OnReturned(e, act); break;
            case CaseAssigned e: OnAssigned(e, act); break;
            case CaseSplit e: OnSplit(e); break;
            case CasePartMoved e: OnPartMoved(e); break;
            case CaseProgressReported e: OnProgress(e, act); break;
            case CaseEvidenceAttached e: OnEvidence(e, act); break;
            case CaseCorrected e: OnCorrected(e); break;
            case CaseCauseConfirmed e: (DelayCause, DelayCauseText) = (e.Cause, e.Text); break;
            default: ApplyTimed(happened, act); break;
        }

        Version++;
        ComputeDue(act.Calendar);
        RefreshSearch();
    }

    private void ApplyTimed(CaseEvent happened, CaseAct act)
    {
        switch (happened)
        {
            case CaseConsulted e: OnConsulted(e, act); break;
            case CaseAnswered e: OnAnswered(e, act); break;
            case CasePaused e: OnPaused(e, act); break;
            case CaseResumed e: OnResumed(e, act); break;
            case CasePassedOn e: OnPassedOn(e, act); break;
            case CasePostponed e: OnPostponed(e, act); break;
            case CaseExtensionRequested e: OnExtensionRequested(e, act); break;
            case CaseTransferRequested e: OnTransferRequested(e, act); break;
            case CaseRequestWithdrawn e: EndRequest(e.Number, act, null, null); break;
            case CaseExtensionDecided e: OnExtensionDecided(e, act); break;
            case CaseTransferDecided e: OnTransferDecided(e, act); break;
            case CaseReminded: ReminderCount++; break;
            case CaseEscalated e: OnEscalated(e); break;
            default: ApplyEnding(happened, act); break;
        }
    }

    private void ApplyEnding(CaseEvent happened, CaseAct act)
    {
        switch (happened)
        {
            case CaseSubmitted e: OnSubmitted(e, act); break;
            case CaseAccepted: OnAccepted(act); break;
            case CaseFinished e: OnFinished(e, act); break;
            case CaseSentBack: OnSentBack(act); break;
            case CaseClosed: (State, ClosedAt) = (CaseState.Closed, act.At); break;
            case CaseCancelled: OnCancelled(act); break;
            case CaseReopened: OnReopened(act); break;
            case CaseStartedEarlier e: OnStartedEarlier(e); break;
            case CaseCalendarChanged e: (CalendarCode, CalendarVersion) = (e.Calendar, e.Version); break;
            default: throw new InvalidOperationException($"Nothing carries out {happened.GetType().Name}.");
        }
    }

    private void OnOpened(CaseOpened e, CaseAct act)
    {
        Code = e.Code;
        OpenedAt = act.At;
        OpenedBy = act.OnBehalfOf ?? act.Actor;
        Parent = e.Parent;
        TakeContent(e.Content);
    }

    private void TakeContent(CaseContent content)
    {
        (Kind, Title, Label) = (content.Kind, content.Title, content.Label);
        (Issuer, Lead, Officer, AccountableLeader) = (content.Issuer, content.Lead, content.Officer, content.AccountableLeader);
        (Basis, Clause, Citation, Group) = (content.Basis, content.Clause, content.Citation, content.Group);
        (Process, Product, JudgedBy) = (content.Process, content.Product, content.JudgedBy);
        TakeDue(content.Due);
        Details = Details with { Coordinators = content.Coordinators, Watchers = content.Watchers };
    }

    private void OnCorrected(CaseCorrected e)
    {
        Title = e.Title ?? Title;
        Clause = e.Clause ?? Clause;
        Product = e.Product ?? Product;
        JudgedBy = e.JudgedBy ?? JudgedBy;
    }
}

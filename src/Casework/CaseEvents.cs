using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;

namespace NamRo.Casework;

/// <summary>An event of a case. State, clock and ledger are rebuilt from these alone.</summary>
public abstract record CaseEvent : ActivityEvent;

[EventName("case.opened")]
public sealed record CaseOpened(string Code, CaseContent Content, CaseId? Parent) : CaseEvent;

[EventName("case.revised")]
public sealed record CaseRevised(CaseContent Content) : CaseEvent;

/// <param name="ClearSet">The set of clears in force on the day.</param>
/// <param name="Overrides">Clears that did not pass and were overridden, each with its reason.</param>
/// <param name="Calendar">The calendar of the lead unit, by code and version: the clock runs on it.</param>
[EventName("case.issued")]
public sealed record CaseIssued(string ClearSet, IReadOnlyDictionary<string, string> Overrides, string Calendar, int CalendarVersion) : CaseEvent;

[EventName("case.received")]
public sealed record CaseReceived(string? Note) : CaseEvent;

/// <param name="To">Who mends it: the first of the giver's side who may; null in records without one.</param>
[EventName("case.returned-unclear")]
public sealed record CaseReturnedUnclear(string Clear, string Reason, PersonId? To = null) : CaseEvent;

[EventName("case.assigned")]
public sealed record CaseAssigned(PersonId Officer, PersonId? Before, string? Note) : CaseEvent;

[EventName("case.split")]
public sealed record CaseSplit(IReadOnlyList<CaseId> Parts) : CaseEvent;

/// <summary>A sub-task ended or was reopened; the parent rolls up.</summary>
[EventName("case.part-moved")]
public sealed record CasePartMoved(CaseId Part, bool Settled) : CaseEvent;

[EventName("case.progress-reported")]
public sealed record CaseProgressReported(int Percent, string Text, int? StepDone) : CaseEvent;

[EventName("case.evidence-attached")]
public sealed record CaseEvidenceAttached(int Number, string Hash, string Name, long Length, string FileKind) : CaseEvent;

[EventName("case.consulted")]
public sealed record CaseConsulted(int Number, UnitId Unit, string Question, string OwnPosition, DateTime DueAt, bool Waits, bool SilenceAgrees = false) : CaseEvent;

/// <param name="BySilence">Nobody answered in time, and the law takes that for consent.</param>
[EventName("case.answered")]
public sealed record CaseAnswered(int Number, ConsultationPosition Position, string Text, bool BySilence = false) : CaseEvent;

[EventName("case.paused")]
public sealed record CasePaused(string Reason, string LegalBasis, PauseFor WaitsFor = PauseFor.Law) : CaseEvent;

/// <param name="Restarts">The full term runs anew.</param>
[EventName("case.resumed")]
public sealed record CaseResumed(string? Note, bool Restarts = false) : CaseEvent;

/// <summary>A step of the process went into somebody's hands; an earlier step number than before means it was returned.</summary>
[EventName("case.passed-on")]
public sealed record CasePassedOn(int Number, int Step, string Name, string? Term, UnitId Unit, PersonId Person, string? Note) : CaseEvent;

/// <summary>The last hands finished the work; what they made was signed on the way.</summary>
[EventName("case.finished")]
public sealed record CaseFinished(string Result, string? ResultDocument) : CaseEvent;

/// <summary>Another day was promised, once; the due instant stays.</summary>
[EventName("case.postponed")]
public sealed record CasePostponed(DateTime PromisedAt, string Reason, string Letter, bool BeforeDue) : CaseEvent;

[EventName("case.extension-requested")]
public sealed record CaseExtensionRequested(int Number, DateOnly NewDate, string Reason, string DoneSoFar) : CaseEvent;

[EventName("case.transfer-requested")]
public sealed record CaseTransferRequested(int Number, UnitId Unit, string LegalReason) : CaseEvent;

[EventName("case.request-withdrawn")]
public sealed record CaseRequestWithdrawn(int Number) : CaseEvent;

/// <param name="MovesDue">True when the due instant moves: an approval given after it passed does not.</param>
[EventName("case.extension-decided")]
public sealed record CaseExtensionDecided(int Number, bool Approved, string Note, DateTime? NewDueAt, bool MovesDue) : CaseEvent;

/// <param name="Officer">The head of the receiving unit, who answers until an officer is named.</param>
[EventName("case.transfer-decided")]
public sealed record CaseTransferDecided(int Number, bool Approved, string Note, UnitId? Lead, PersonId? Officer) : CaseEvent;

/// <param name="Judge">Who judges the product: the first of the giver's side who may; null in records without one.</param>
[EventName("case.submitted")]
public sealed record CaseSubmitted(string Result, string? ResultDocument, string? ExceededBy, PersonId? Judge = null) : CaseEvent;

[EventName("case.accepted")]
public sealed record CaseAccepted(string? Note) : CaseEvent;

[EventName("case.sent-back")]
public sealed record CaseSentBack(string Reason) : CaseEvent;

[EventName("case.closed")]
public sealed record CaseClosed(string? Note) : CaseEvent;

[EventName("case.cancelled")]
public sealed record CaseCancelled(string Reason, string Document) : CaseEvent;

[EventName("case.reopened")]
public sealed record CaseReopened(string Reason) : CaseEvent;

[EventName("case.reminded")]
public sealed record CaseReminded(int Number, string Text, DateOnly ReplyBy, PersonId? To) : CaseEvent;

/// <summary>A rung of the escalation ladder was reached; told to the people of the reporting line, each once.</summary>
[EventName("case.escalated")]
public sealed record CaseEscalated(string Ladder, int Rung, IReadOnlyList<PersonId> To) : CaseEvent;

[EventName("case.corrected")]
public sealed record CaseCorrected(
    string Reason, string? Title, string? Clause, string? Product, string? JudgedBy,
    string? TitleBefore, string? ClauseBefore, string? ProductBefore, string? JudgedByBefore) : CaseEvent;

/// <summary>The clock starts earlier: the work was received before it was entered.</summary>
[EventName("case.started-earlier")]
public sealed record CaseStartedEarlier(DateTime From, DateTime Before, string Reason) : CaseEvent;

[EventName("case.cause-confirmed")]
public sealed record CaseCauseConfirmed(DelayCause Cause, string Text) : CaseEvent;

/// <summary>Another version of the calendar applies to an open clock, after a preview.</summary>
[EventName("case.calendar-changed")]
public sealed record CaseCalendarChanged(string Calendar, int Version) : CaseEvent;

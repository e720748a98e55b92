using System.Text.Json.Serialization;
using NamRo.Casework;
using NamRo.Kernel.Identity;

namespace NamRo.OneStop;

/// <summary>One act on one dossier, as pages, API, demo and tests all say it. Source of every row: one-stop.md 5.3, 5.4.</summary>
public abstract record DossierVerb;

/// <summary>Gives the dossier to the person who takes a later step; the desk's first forwards it.</summary>
/// <param name="Unit">The person's unit; null for the responsible one.</param>
public sealed record Forward(int Step, PersonId Person, UnitId? Unit = null, string? Note = null) : DossierVerb;

/// <summary>Gives it back to the one who takes an earlier step.</summary>
public sealed record ReturnToStep(int Step, PersonId Person, string Reason, UnitId? Unit = null) : DossierVerb;

/// <summary>Form 02 after acceptance: the clock stops until the papers come. A second one needs an override with a reason and is counted as late.</summary>
/// <param name="Items">What to complete, one line each.</param>
/// <param name="Override">Why a second request is made all the same.</param>
public sealed record AskSupplement(IReadOnlyList<string> Items, string Reason, string? Contact = null, string? Override = null) : DossierVerb;

public sealed record SupplementGiven(IReadOnlyList<PartHandedIn> Parts, string? Note = null) : DossierVerb;

/// <summary>A fee or tax is owed: the clock stops until it is paid.</summary>
/// <param name="Notice">Number of the notice.</param>
/// <param name="Amount">In dong, more than 0.</param>
public sealed record ClaimPayment(long Amount, string Notice, string Reason) : DossierVerb;

/// <param name="Receipt">Number of the receipt.</param>
public sealed record PaymentArrived(long Amount, string Receipt, PaymentMethod Method) : DossierVerb;

/// <summary>A document of law or of a higher agency stops the clock. Never another office's mere delay.</summary>
public sealed record WaitByLaw(string Reason, string Document) : DossierVerb;

public sealed record LegalWaitOver(string Note) : DossierVerb;

/// <summary>Asks another unit; the clock runs. Whether silence agrees is said by the procedure.</summary>
public sealed record AskOpinion(
    UnitId Unit, string Question, string OwnPosition, ConsultationTerm Term = ConsultationTerm.Normal, bool Waits = true) : DossierVerb;

/// <summary>Asks several units side by side, in one act; the clock runs.</summary>
public sealed record AskOpinions(
    IReadOnlyList<UnitId> Units, string Question, string OwnPosition, ConsultationTerm Term = ConsultationTerm.Normal, bool Waits = true) : DossierVerb;

public sealed record GiveOpinion(int Consultation, ConsultationPosition Position, string Text) : DossierVerb;

/// <summary>Form 04: another day, once; the due instant stays the yardstick.</summary>
public sealed record Apologise(DateOnly NewDate, string Reason) : DossierVerb;

/// <summary>The deciding body refuses the substance by a letter of its own.</summary>
public sealed record RefuseSubstance(string Reason, string Document) : DossierVerb;

/// <param name="Document">Number and symbol of the result.</param>
public sealed record FinishDossier(string Result, string Document, bool IsElectronic = false, bool InPersonalVault = false) : DossierVerb;

/// <summary>Hands the result over; to somebody else than the applicant only with an authority paper.</summary>
/// <param name="Proof">What shows it: signature, code or post number.</param>
public sealed record HandOver(
    string To, DeliveryMethod Method, string Proof, bool ToApplicant = true, string? AuthorityPaper = null) : DossierVerb;

/// <summary>The applicant takes it back before a result is announced; form 05.</summary>
public sealed record Withdraw(string Reason) : DossierVerb;

/// <summary>Papers did not come within the days set; form 05, confirmed by a person.</summary>
public sealed record StopUnsupplemented(string Reason) : DossierVerb;

public sealed record ReopenDossier(string Reason) : DossierVerb;

/// <summary>The papers were lost or damaged: recorded and flagged, the clock runs.</summary>
public sealed record RecordLoss(string Record, string SideAtFault) : DossierVerb;

/// <summary>Proposes that it was received earlier than entered; another person of the desk must confirm.</summary>
/// <param name="ReceivedAt">UTC, before the entry.</param>
public sealed record DateBack(DateTime ReceivedAt, string Reason) : DossierVerb;

public sealed record ConfirmDateBack : DossierVerb;

/// <summary>Takes over another version of the procedure for what is not the due date; needs a reason.</summary>
/// <param name="Decided">The differences that touch the dossier, each decided on; one that is missing refuses the move.</param>
public sealed record MoveToVersion(ProcedureVersionId To, string Reason, IReadOnlyList<VersionDifference> Decided) : DossierVerb;

/// <summary>A numbered form is printed or downloaded to be handed out; from the second time on it is marked as a reprint.</summary>
public sealed record PrintForm(FormKind Form) : DossierVerb;

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum PaymentMethod
{
    Cash,
    Transfer,
    Portal,
}

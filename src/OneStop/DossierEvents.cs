using NamRo.Casework;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;

namespace NamRo.OneStop;

/// <summary>Something that happened to the particulars of a dossier. Names and numbers of people are not repeated here.</summary>
public abstract record DossierEvent : ActivityEvent;

/// <summary>It was received and its receipt given.</summary>
[EventName("dossier.received")]
public sealed record DossierReceived(
    string Code, Guid Ticket, ProcedureVersionId Procedure, string ProcedureCode, UnitId Desk, UnitId Responsible, DossierChannel Channel,
    string RuleSet, string ReceiptNumber, int BookVolume, int BookLine, int Parts, CaseId? Corrects) : DossierEvent;

/// <summary>A numbered form left the desk.</summary>
[EventName("dossier.form-issued")]
public sealed record DossierFormIssued(FormKind Form, string Number, string? Reason, IReadOnlyList<string> Items, string? Override) : DossierEvent;

[EventName("dossier.supplemented")]
public sealed record DossierSupplemented(int Parts, bool Restarts, string? Note) : DossierEvent;

[EventName("dossier.payment-claimed")]
public sealed record DossierPaymentClaimed(long Amount, string Notice, string Reason) : DossierEvent;

[EventName("dossier.paid")]
public sealed record DossierPaid(long Amount, string Receipt, PaymentMethod Method) : DossierEvent;

[EventName("dossier.waits-by-law")]
public sealed record DossierWaitsByLaw(string Reason, string Document) : DossierEvent;

[EventName("dossier.legal-wait-over")]
public sealed record DossierLegalWaitOver(string Note) : DossierEvent;

/// <summary>It ended: by a result, a refusal of substance, the applicant's wish, or papers that never came.</summary>
[EventName("dossier.ended")]
public sealed record DossierEnded(DossierEnding Ending, string? Document, bool IsElectronic, bool InPersonalVault, string? Reason) : DossierEvent;

[EventName("dossier.handed-over")]
public sealed record DossierHandedOver(DeliveryMethod Method, bool ToApplicant, bool HasAuthorityPaper) : DossierEvent;

[EventName("dossier.reopened")]
public sealed record DossierReopened(string Reason) : DossierEvent;

[EventName("dossier.papers-lost")]
public sealed record DossierPapersLost(string Record, string SideAtFault) : DossierEvent;

[EventName("dossier.earlier-receipt-proposed")]
public sealed record DossierEarlierReceiptProposed(DateTime ReceivedAt, string Reason) : DossierEvent;

[EventName("dossier.earlier-receipt-confirmed")]
public sealed record DossierEarlierReceiptConfirmed(DateTime ReceivedAt, DateTime Before, PersonId ProposedBy) : DossierEvent;

[EventName("dossier.moved-to-version")]
public sealed record DossierMovedToVersion(
    ProcedureVersionId From, ProcedureVersionId To, string Reason, IReadOnlyList<VersionDifference>? Decided = null) : DossierEvent;

/// <summary>A numbered form left the printer.</summary>
/// <param name="Copy">1 is the original.</param>
[EventName("dossier.form-printed")]
public sealed record DossierFormPrinted(FormKind Form, string Number, int Copy) : DossierEvent;

/// <summary>Somebody read an identity number in full.</summary>
[EventName("dossier.identity-unmasked")]
public sealed record DossierIdentityUnmasked(string Reason) : DossierEvent;

/// <summary>The applicant's own data was given out to them.</summary>
[EventName("dossier.exported")]
public sealed record DossierExported(string Reason) : DossierEvent;

/// <summary>The days of a retention rule are over: personal data was taken away, figures stay.</summary>
[EventName("dossier.anonymised")]
public sealed record DossierAnonymised(string Rule) : DossierEvent;

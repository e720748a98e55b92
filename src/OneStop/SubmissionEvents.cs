using NamRo.Casework;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;

namespace NamRo.OneStop;

/// <summary>Something that happened before receipt, beside the events of the case with the same id. Names and numbers of people are not repeated here.</summary>
public abstract record SubmissionEvent : ActivityEvent;

[EventName("submission.sent")]
public sealed record SubmissionSent(string Code, Guid Ticket, string ProcedureCode, UnitId Desk, DossierChannel Channel) : SubmissionEvent;

[EventName("submission.guided")]
public sealed record SubmissionGuided(string Number, IReadOnlyList<string> Items, string Reason) : SubmissionEvent;

[EventName("submission.supplemented")]
public sealed record SubmissionSupplemented(int Parts) : SubmissionEvent;

[EventName("submission.refused")]
public sealed record SubmissionRefused(string Number, RefusalGround Ground, string Reason) : SubmissionEvent;

[EventName("submission.lapsed")]
public sealed record SubmissionLapsed(string Reason) : SubmissionEvent;

[EventName("submission.received")]
public sealed record SubmissionReceived(CaseId Dossier) : SubmissionEvent;

/// <summary>The days of a retention rule are over: personal data was taken away, figures stay.</summary>
[EventName("submission.anonymised")]
public sealed record SubmissionAnonymised(string Rule) : SubmissionEvent;

using NamRo.Casework;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;

namespace NamRo.Directives;

/// <summary>Something that happened to a document, its drafts or its groups.</summary>
public abstract record DocumentEvent : ActivityEvent;

/// <param name="TextHash">SHA-256 of the text as stored, in hexadecimal; the text itself is not repeated in the log.</param>
/// <param name="Drafts">How many tasks the reader proposed.</param>
[EventName("document.registered")]
public sealed record DocumentRegistered(
    UnitId Owner, string Number, string Symbol, string Kind, string Issuer, DateOnly Date, string Subject, SecurityLabel Label,
    IReadOnlyList<DocumentId> Bases, string TextHash, string? FileHash, string? FileName, int Clauses, int Drafts) : DocumentEvent;

/// <summary>A clerical mistake of the register was mended; the values before stand in the entry of registration or of the correction before.</summary>
[EventName("document.corrected")]
public sealed record DocumentCorrected(
    string Reason, string Number, string Symbol, string Kind, string Issuer, DateOnly Date, string Subject, IReadOnlyList<DocumentId> Bases) : DocumentEvent;

[EventName("document.draft-accepted")]
public sealed record DraftAccepted(DraftId Draft) : DocumentEvent;

[EventName("document.draft-changed")]
public sealed record DraftChanged(DraftId Draft, DraftContent Content) : DocumentEvent;

[EventName("document.draft-added")]
public sealed record DraftAdded(DraftId Draft, DraftContent Content) : DocumentEvent;

/// <summary>One draft was replaced by several.</summary>
[EventName("document.draft-split")]
public sealed record DraftSplit(DraftId Draft, IReadOnlyList<DraftId> Parts, IReadOnlyList<DraftContent> Contents) : DocumentEvent;

/// <summary>Several drafts became one.</summary>
[EventName("document.drafts-joined")]
public sealed record DraftsJoined(DraftId Into, IReadOnlyList<DraftId> Joined, DraftContent Content) : DocumentEvent;

[EventName("document.draft-dropped")]
public sealed record DraftDropped(DraftId Draft, string Reason) : DocumentEvent;

[EventName("document.draft-restored")]
public sealed record DraftRestored(DraftId Draft) : DocumentEvent;

[EventName("document.drafts-grouped")]
public sealed record DraftsGrouped(IReadOnlyList<DraftId> Drafts, CaseGroupId Group) : DocumentEvent;

[EventName("document.group-added")]
public sealed record GroupAdded(CaseGroupId Group, int Number, string Name) : DocumentEvent;

/// <summary>Drafts became cases.</summary>
/// <param name="Month">First day of the month for recurring work; null when the drafts themselves were given.</param>
[EventName("document.work-given")]
public sealed record WorkGiven(IReadOnlyList<GivenCase> Cases, DateOnly? Month) : DocumentEvent;

/// <summary>One draft given to one lead unit.</summary>
public sealed record GivenCase(DraftId Draft, UnitId Unit, CaseId Case);

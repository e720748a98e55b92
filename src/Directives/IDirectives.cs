using NamRo.Casework;
using NamRo.Kernel.Identity;

namespace NamRo.Directives;

/// <summary>
/// The door of documents that give work: register, review the drafts the reader proposes, group them, issue those whose clears pass.
/// Every act needs <c>document.register</c>, reading <c>document.read</c>.
/// </summary>
public interface IDirectives
{
    /// <summary>Registers a document and reads its text into clauses and drafts.</summary>
    /// <exception cref="Kernel.Rules.RuleException">The number is taken, the text is empty or marked as a state secret, the label is unusable.</exception>
    Task<DocumentId> RegisterAsync(Actor actor, NewDocument document, CancellationToken cancellation = default);

    /// <summary>The document with clauses, drafts, groups and coverage both ways.</summary>
    Task<DocumentView> GetAsync(Actor actor, DocumentId id, CancellationToken cancellation = default);

    /// <summary>Changes drafts by one act: accept, change, split, join, drop, restore, group.</summary>
    Task ReviewAsync(Actor actor, DocumentId id, IReadOnlyList<DraftChange> changes, long? expected = null, CancellationToken cancellation = default);

    /// <summary>Makes a task group; answers its id, which cases carry.</summary>
    Task<CaseGroupId> AddGroupAsync(Actor actor, DocumentId id, int number, string name, CancellationToken cancellation = default);

    /// <summary>
    /// Issues every accepted draft whose clears pass, one case for each lead unit, in one transaction; the others stay and say which clear is
    /// missing and how to mend it.
    /// </summary>
    Task<IssueOutcome> IssueAsync(Actor actor, DocumentId id, IReadOnlyList<DraftId>? only = null, CancellationToken cancellation = default);

    /// <summary>
    /// Gives the dated work of one period of the document's recurring drafts (monthly, quarterly…): one case for each lead unit, due on the
    /// rhythm's day. A period is given once.
    /// </summary>
    Task<IssueOutcome> IssuePeriodAsync(Actor actor, DocumentId id, DateOnly month, CancellationToken cancellation = default);
}

/// <param name="Owner">The committee in whose register it stands and which issues its work.</param>
/// <param name="Number">As printed, such as <c>128</c>.</param>
/// <param name="Symbol">As printed without the leading separator, such as <c>KH/QU</c>.</param>
/// <param name="Kind">Kind of document in Vietnamese, such as <c>kế hoạch</c>.</param>
/// <param name="Bases">Documents already registered on which it rests.</param>
/// <param name="FileHash">The stored original, when it came as a file.</param>
public sealed record NewDocument(
    UnitId Owner, string Number, string Symbol, string Kind, string Issuer, DateOnly Date, string Subject, SecurityLabel Label, string Text,
    IReadOnlyList<DocumentId> Bases, string? FileHash = null, string? FileName = null);

public enum DraftState
{
    /// <summary>Guessed by the reader; nobody has looked.</summary>
    Proposed,

    /// <summary>A clerk agrees with it as it stands.</summary>
    Accepted,

    /// <summary>A clerk says it is no task; kept, with the reason.</summary>
    Dropped,

    /// <summary>Given as one or more cases.</summary>
    Issued,
}

/// <summary>What a draft will become. Printed names are kept beside the units they were matched to.</summary>
public sealed record DraftContent
{
    public required string Anchor { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string> LeadText { get; init; } = [];

    public IReadOnlyList<UnitId> Leads { get; init; } = [];

    public IReadOnlyList<string> CoordinatorText { get; init; } = [];

    public IReadOnlyList<UnitId> Coordinators { get; init; } = [];

    public IReadOnlyList<string> MonitorText { get; init; } = [];

    public IReadOnlyList<UnitId> Monitors { get; init; } = [];

    /// <summary>Deadline kind and value in the grammar of task-extraction.md section 7, and the words as printed.</summary>
    public string DeadlineKind { get; init; } = "none";

    public string? DeadlineValue { get; init; }

    public string? DeadlineText { get; init; }

    public DueSpec Due { get; init; } = DueSpec.None;

    public string? Product { get; init; }

    public string? JudgedBy { get; init; }

    /// <summary>Null means the head of each lead unit.</summary>
    public PersonId? Officer { get; init; }

    /// <summary>Null means the leader in charge of each lead unit.</summary>
    public PersonId? AccountableLeader { get; init; }

    /// <summary>Null means the default process for the product.</summary>
    public ProcessId? Process { get; init; }

    public CaseGroupId? Group { get; init; }
}

/// <summary>Where in the original text a guess was read: start and length in characters.</summary>
public sealed record TextSpan(string Field, int Start, int Length);

public sealed record DraftView(
    DraftId Id, int Order, DraftState State, DraftContent Content, IReadOnlyList<TextSpan> Spans, IReadOnlyList<string> Notes,
    IReadOnlyList<ClearState> Clears, IReadOnlyList<CaseId> Cases);

public sealed record ClauseView(string Anchor, int Start, int Length, string Kind, string? NotATaskBecause, IReadOnlyList<DraftId> Drafts);

public sealed record GroupView(CaseGroupId Id, int Number, string Name, int Drafts, int Cases);

/// <param name="UncoveredClauses">Anchors of clauses that seem to give work but have no draft.</param>
/// <param name="UnanchoredDrafts">Drafts without a clause of the text.</param>
public sealed record Coverage(IReadOnlyList<string> UncoveredClauses, IReadOnlyList<DraftId> UnanchoredDrafts);

public sealed record DocumentView(
    DocumentId Id, UnitId Owner, string Number, string Symbol, string Kind, string Issuer, DateOnly Date, string Subject, SecurityLabel Label,
    string Text, IReadOnlyList<DocumentId> Bases, string? FileHash, string? FileName, DateTime RegisteredAt, PersonId RegisteredBy,
    IReadOnlyList<ClauseView> Clauses, IReadOnlyList<DraftView> Drafts, IReadOnlyList<GroupView> Groups, Coverage Coverage,
    IReadOnlyList<string> Warnings, long Version);

/// <summary>One change of the drafts of a document.</summary>
public abstract record DraftChange;

public sealed record AcceptDraft(DraftId Draft) : DraftChange;

public sealed record ChangeDraft(DraftId Draft, DraftContent Content) : DraftChange;

public sealed record AddDraft(DraftContent Content) : DraftChange;

/// <summary>Replaces one draft by several.</summary>
public sealed record SplitDraft(DraftId Draft, IReadOnlyList<DraftContent> Parts) : DraftChange;

/// <summary>Joins drafts into the first of them.</summary>
public sealed record JoinDrafts(IReadOnlyList<DraftId> Drafts) : DraftChange;

public sealed record DropDraft(DraftId Draft, string Reason) : DraftChange;

public sealed record RestoreDraft(DraftId Draft) : DraftChange;

public sealed record PutInGroup(IReadOnlyList<DraftId> Drafts, CaseGroupId Group) : DraftChange;

/// <param name="Held">Drafts that were not issued, each with the clears that are missing.</param>
public sealed record IssueOutcome(IReadOnlyList<CaseReceipt> Issued, IReadOnlyList<HeldDraft> Held);

/// <param name="Unit">The lead unit for which the clears were checked; null when no unit is named.</param>
public sealed record HeldDraft(DraftId Draft, UnitId? Unit, IReadOnlyList<ClearState> Missing);

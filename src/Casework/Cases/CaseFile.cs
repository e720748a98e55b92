using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;

namespace NamRo.Casework.Cases;

/// <summary>
/// Work that somebody owes by a date. Its state changes only by events: a verb guards and raises one, <c>Apply</c> carries it out, and the
/// same <c>Apply</c> rebuilds the case from the log. Capabilities are in the files beside this one.
/// </summary>
internal sealed partial class CaseFile : IEventSource
{
    public const string LogKind = "case";

    private readonly List<PendingEvent> pending = [];

    private CaseFile()
    {
    }

    public CaseId Id { get; private set; }

    /// <summary>The number people say, such as <c>NV-2024-00312</c>.</summary>
    public string Code { get; private set; } = "";

    public string Kind { get; private set; } = "";

    public CaseState State { get; private set; }

    public SecurityLabel Label { get; private set; }

    public string Title { get; private set; } = "";

    public UnitId Issuer { get; private set; }

    public UnitId? Lead { get; private set; }

    public PersonId? Officer { get; private set; }

    public PersonId? AccountableLeader { get; private set; }

    public PersonId OpenedBy { get; private set; }

    public PersonId? IssuedBy { get; private set; }

    public CaseId? Parent { get; private set; }

    public BasisId? Basis { get; private set; }

    public string? Clause { get; private set; }

    public string? Citation { get; private set; }

    public CaseGroupId? Group { get; private set; }

    public ProcessId? Process { get; private set; }

    public string? Product { get; private set; }

    public string? JudgedBy { get; private set; }

    public DateTime OpenedAt { get; private set; }

    public DateTime? IssuedAt { get; private set; }

    public DateTime? ReceivedAt { get; private set; }

    public DateTime? AssignedAt { get; private set; }

    /// <summary>When the product that stands was handed in; gone again when it is sent back.</summary>
    public DateTime? DoneAt { get; private set; }

    public DateTime? AcceptedAt { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public DateTime? CancelledAt { get; private set; }

    public int Percent { get; private set; }

    public DateTime? LastProgressAt { get; private set; }

    public string? Result { get; private set; }

    public string? ResultDocument { get; private set; }

    public string? ExceededBy { get; private set; }

    public DelayCause DelayCause { get; private set; }

    public string? DelayCauseText { get; private set; }

    public CaseDetails Details { get; private set; } = CaseDetails.Empty;

    /// <summary>Grows by one with each event; the store refuses a save on another version.</summary>
    public long Version { get; private set; }

    string IEventSource.ObjectKind => LogKind;

    Guid IEventSource.ObjectId => Id.Value;

    /// <summary>Whom the authoriser must weigh.</summary>
    public AccessFacts Facts => new(
        Label, Issuer, Lead, [.. Details.Coordinators, .. Details.Watchers, .. Details.Consultations.Select(c => c.Unit), .. Details.Hands.Select(h => h.Unit)],
        Officer, AccountableLeader, OpenedBy);

    public static CaseFile Open(CaseAct act, string code, CaseContent content, CaseId? parent = null, CaseId? id = null)
    {
        var caseFile = new CaseFile { Id = id ?? CaseId.New() };
        caseFile.Raise(new CaseOpened(code, content, parent), act);
        return caseFile;
    }

    /// <summary>A case without history, for rebuilding from the log.</summary>
    public static CaseFile Blank(CaseId id) => new() { Id = id };

    IReadOnlyList<PendingEvent> IEventSource.TakeEvents()
    {
        var taken = pending.ToArray();
        pending.Clear();
        return taken;
    }

    private void Raise(CaseEvent happened, CaseAct act)
    {
        Apply(happened, act);
        pending.Add(new PendingEvent(happened, act.Actor, act.ActorUnit, act.OnBehalfOf, act.At, Version));
    }
}

using NamRo.Kernel.Identity;

namespace NamRo.Casework;

/// <summary>One clear: whether it passes, and the Vietnamese sentence that says how to mend it.</summary>
public sealed record ClearState(string Clear, bool Passed, FormattableString? HowToMend);

public sealed record ProcessInfo(ProcessId Id, string Code, int Number, string Name, string LegalBasis, bool IsDefault, IReadOnlyList<ProcessStepInfo> Steps);

/// <param name="Consults">Bodies asked side by side while the step is in hand.</param>
public sealed record ProcessStepInfo(int Number, string Name, string Role, string Who, string Term, IReadOnlyList<StepConsult> Consults);

/// <summary>A stretch of working time in one pair of hands; the open one ends at the instant of the view.</summary>
/// <param name="Hand">Number of the hand it belongs to, for work that goes from hand to hand.</param>
public sealed record LedgerLine(HolderKind Kind, UnitId? Unit, PersonId? Person, DateTime From, DateTime Until, int Minutes, int? Hand = null);

/// <summary>
/// A step in one pair of hands, with its part of the lateness: a case's late minutes are shared by what each step overran, so that the
/// shares sum to the whole and nobody answers for a pause. Source: one-stop.md 8.
/// </summary>
/// <param name="Until">Null while it is in these hands.</param>
/// <param name="Allotted">Working minutes the process gives the step; null for a step without a clock.</param>
/// <param name="Used">Working minutes in these hands, the waiting for units that were asked included, pauses not.</param>
/// <param name="Overrun">What was used beyond the allotment.</param>
/// <param name="Saved">What was left of it when the step was passed on.</param>
/// <param name="LateShare">The part of the case's late minutes.</param>
public sealed record HandView(
    int Number, int Step, string Name, UnitId Unit, PersonId Person, DateTime From, DateTime? Until, DateTime? DueAt, string? Note,
    int? Allotted, int Used, int Overrun, int Saved, int LateShare);

/// <summary>The one later day that was promised.</summary>
/// <param name="BeforeDue">True when the letter left before the due instant, as it must.</param>
public sealed record PostponementView(DateTime At, DateTime PromisedAt, string Reason, string Letter, bool BeforeDue);

public sealed record ConsultationView(
    int Number, UnitId Unit, string Question, string OwnPosition, DateTime AskedAt, PersonId AskedBy, DateTime DueAt, bool Waits,
    DateTime? AnsweredAt, PersonId? AnsweredBy, ConsultationPosition? Position, string? Answer);

/// <param name="IsExtension">True for an extension, false for a transfer.</param>
/// <param name="Approved">Null while open or when withdrawn.</param>
/// <param name="IsShortNotice">An open request for more time that came later than the rule asks.</param>
public sealed record RequestView(
    int Number, bool IsExtension, DateTime AskedAt, PersonId AskedBy, string Reason, DateOnly? NewDate, UnitId? Unit, string? DoneSoFar,
    DateTime? EndedAt, bool? Approved, PersonId? DecidedBy, string? Note, bool IsShortNotice = false);

public sealed record EvidenceView(int Number, string Hash, string Name, long Length, string FileKind, DateTime At, PersonId By);

/// <summary>A line of the history, oldest first.</summary>
public sealed record HistoryLine(DateTime At, PersonId Actor, PersonId? OnBehalfOf, CaseEvent Event);

/// <summary>Everything one reader may see of one case.</summary>
public sealed record CaseView
{
    public required CaseRow Row { get; init; }

    public required CaseContent Content { get; init; }

    public required TimeCell Cell { get; init; }

    public required IReadOnlyList<ClearState> Clears { get; init; }

    /// <summary>Clears that were overridden at issue, with their reasons.</summary>
    public required IReadOnlyDictionary<string, string> Overrides { get; init; }

    public required ProcessInfo? Process { get; init; }

    public required IReadOnlyList<int> StepsDone { get; init; }

    public required IReadOnlyList<LedgerLine> Ledger { get; init; }

    /// <summary>How the lateness is shared out; null when the case is not late.</summary>
    public required LatenessShare? Lateness { get; init; }

    /// <summary>Steps in hands, oldest first; empty for work that does not go by hands.</summary>
    public required IReadOnlyList<HandView> Hands { get; init; }

    public required PostponementView? Postponed { get; init; }

    public required PauseFor PausedFor { get; init; }

    public required IReadOnlyList<ConsultationView> Consultations { get; init; }

    public required IReadOnlyList<RequestView> Requests { get; init; }

    public required IReadOnlyList<EvidenceView> Evidence { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }

    public required IReadOnlyList<CaseRow> Parts { get; init; }

    /// <summary>Why the due date is what it is, line by line.</summary>
    public required IReadOnlyList<FormattableString> DueTrace { get; init; }

    /// <summary>Verbs the reader may use now.</summary>
    public required IReadOnlyList<string> Allowed { get; init; }

    /// <summary>Verbs the reader has the right to, but not in this state; shown with the reason, not hidden.</summary>
    public required IReadOnlyList<string> NotNow { get; init; }
}

/// <summary>Late working minutes, shared by the ledger between those who worked and those who were waited for.</summary>
public sealed record LatenessShare(int Total, int Own, int Waiting);

using NamRo.Kernel.Identity;

namespace NamRo.Casework;

/// <summary>A finished stretch of work at a step, without pauses and without names: for statistics over many cases.</summary>
public sealed record StepTime
{
    public required CaseId Case { get; init; }

    /// <summary>Order within the case.</summary>
    public required int Number { get; init; }

    public required int Step { get; init; }

    /// <summary>Whose time it was; a unit that was asked, when it was waited for.</summary>
    public required UnitId? Unit { get; init; }

    /// <summary>UTC, inclusive.</summary>
    public required DateTime From { get; init; }

    /// <summary>UTC, exclusive.</summary>
    public required DateTime Until { get; init; }

    /// <summary>Minutes of working time.</summary>
    public required int Minutes { get; init; }
}

/// <summary>What the citizen whose case it is may know of its course; the module that shows it asks for proof first and leaves out names.</summary>
/// <param name="DueTrace">Why the due date is what it is, line by line.</param>
/// <param name="Result">What came of it, once it is accepted; null before.</param>
public sealed record CitizenCase(
    CaseRow Row, IReadOnlyList<HandView> Hands, IReadOnlyList<FormattableString> DueTrace, PauseFor PausedFor, PostponementView? Postponed,
    string? Result = null);

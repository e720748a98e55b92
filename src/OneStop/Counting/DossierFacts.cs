using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Counting;

/// <summary>What is counted of one dossier. Instants are UTC; the tables compare office days (one-stop.md 0.3).</summary>
internal sealed record DossierFacts
{
    public required CaseId Id { get; init; }

    public required string Code { get; init; }

    public required string Field { get; init; }

    /// <summary>The unit that answers for the whole.</summary>
    public required UnitId Unit { get; init; }

    public required string ProcedureCode { get; init; }

    public required DossierChannel Channel { get; init; }

    public required DateTime ReceivedAt { get; init; }

    /// <summary>The original due instant, the yardstick of every report; null when the procedure has no limit: never late.</summary>
    public required DateTime? DueAt { get; init; }

    /// <summary>The result, or the end by refusal, withdrawal or stop; null while open.</summary>
    public required DateTime? FinishedAt { get; init; }

    public required DossierEnding Ending { get; init; }

    /// <summary>Since when the applicant is waited for; null when he is not.</summary>
    public DateTime? WaitsSince { get; init; }

    /// <summary>Whether it is papers that are waited for, not money.</summary>
    public bool WaitsForPapers { get; init; }

    public int Supplements { get; init; }

    public DossierMarks Flags { get; init; }

    public bool IsResultElectronic { get; init; }

    public bool IsInPersonalVault { get; init; }

    /// <summary>The later day that an apology promised; null while nobody apologised.</summary>
    public DateTime? PromisedAt { get; init; }

    /// <summary>The applicant marked it as not satisfying, or complained of it.</summary>
    public bool IsDisliked { get; init; }

    public DateOnly ReceivedOn => OfficeClock.DayOf(ReceivedAt);

    public DateOnly? DueOn => DueAt is { } due ? OfficeClock.DayOf(due) : null;

    public DateOnly? FinishedOn => FinishedAt is { } at ? OfficeClock.DayOf(at) : null;

    /// <summary>Finished without a result: withdrawn, refused, returned, stopped. Source: one-stop.md 0.10.</summary>
    public bool IsReturned => FinishedAt is not null && Ending is not (DossierEnding.None or DossierEnding.Result);
}

using System.Text.Json.Serialization;
using NamRo.Casework;
using NamRo.Kernel.Identity;

namespace NamRo.OneStop;

/// <summary>Where a submission stands: states 1 and 3 of the nation, and what comes after. Source: one-stop.md 5.1, 5.3.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum SubmissionState
{
    /// <summary>Sent, not yet answered.</summary>
    New,

    /// <summary>Guided to complete; the clock has not started.</summary>
    WaitingForPapers,

    /// <summary>Received as a dossier.</summary>
    Received,

    /// <summary>Not received, with form 03.</summary>
    Refused,

    /// <summary>Not completed in time.</summary>
    Lapsed,
}

/// <param name="Code">What the applicant quotes, such as <c>TT-2025-…</c>; hard to guess.</param>
/// <param name="AnswerBy">By when the desk must accept or answer, UTC.</param>
public sealed record SubmissionReceipt(SubmissionId Id, string Code, SubmissionState State, DateTime SubmittedAt, DateTime AnswerBy, string? FormNumber, long Version);

/// <summary>One act on a submission before it is received.</summary>
public abstract record SubmissionVerb;

/// <summary>Form 02 at reception: once, with everything that is missing.</summary>
public sealed record GuideToSupplement(IReadOnlyList<string> Items, string Reason, string? Contact = null) : SubmissionVerb;

/// <summary>The applicant sends what was missing.</summary>
public sealed record SupplementSubmission(IReadOnlyList<PartHandedIn> Parts) : SubmissionVerb;

/// <summary>Form 03: wrong authority, not eligible, or forbidden.</summary>
public sealed record RefuseReception(RefusalGround Ground, string Reason) : SubmissionVerb;

/// <summary>Not completed in the days set; confirmed by a person.</summary>
public sealed record LetLapse(string Reason) : SubmissionVerb;

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum RefusalGround
{
    WrongAuthority,
    NotEligible,
    Forbidden,
}

/// <summary>A submission as the desk sees it, with its case.</summary>
public sealed record SubmissionRow
{
    public required SubmissionId Id { get; init; }

    public required string Code { get; init; }

    public required SubmissionState State { get; init; }

    public required UnitId Desk { get; init; }

    public required string ProcedureCode { get; init; }

    public required string ProcedureName { get; init; }

    public required DossierChannel Channel { get; init; }

    public required string ApplicantName { get; init; }

    public required DateTime SubmittedAt { get; init; }

    public required DateTime AnswerBy { get; init; }

    public required IReadOnlyList<IssuedForm> Forms { get; init; }

    public required CaseId? Dossier { get; init; }

    /// <summary>Without the identity number, which is shown masked and only in the dossier.</summary>
    public required Applicant Applicant { get; init; }

    public required bool HasIdentity { get; init; }

    public required AuthorisedPerson? Agent { get; init; }

    public required string? Request { get; init; }

    public required IReadOnlyList<PartHandedIn> Parts { get; init; }

    public required DeliveryWish Delivery { get; init; }

    public required long Version { get; init; }
}

using System.Text.Json.Serialization;
using NamRo.Casework;
using NamRo.Kernel.Identity;

namespace NamRo.OneStop;

/// <summary>What an applicant hands in and what the desk says of it.</summary>
/// <param name="Ticket">Made by the client when its form opens; the same ticket gives the same dossier, however often it is sent.</param>
/// <param name="Desk">The one-stop desk that receives.</param>
/// <param name="Responsible">The unit that answers for the whole; null for the unit above the desk.</param>
/// <param name="ProcedureCode">National or local code; a local suffix is cut off.</param>
public sealed record NewDossier(Guid Ticket, UnitId Desk, string ProcedureCode, UnitId? Responsible, Applicant Applicant)
{
    public DossierChannel Channel { get; init; } = DossierChannel.Desk;

    public AuthorisedPerson? Agent { get; init; }

    /// <summary>What is asked for, in the applicant's words; null takes the procedure's name.</summary>
    public string? Request { get; init; }

    public IReadOnlyList<PartHandedIn> Parts { get; init; } = [];

    /// <summary>Papers or pages, for procedures whose term depends on them.</summary>
    public int? Quantity { get; init; }

    public DeliveryWish Delivery { get; init; } = new(DeliveryMethod.Desk, null);

    public bool IsOutOfArea { get; init; }

    /// <summary>A dossier whose result was wrong, which this one mends at the agency's cost.</summary>
    public CaseId? Corrects { get; init; }

    /// <summary>The submission it comes from, when it began online.</summary>
    public SubmissionId? Submission { get; init; }
}

/// <param name="Name">Any Unicode form; kept as NFC.</param>
/// <param name="IdentityNumber">9 or 12 digits for persons and households, a tax or business code for others; encrypted at rest.</param>
public sealed record Applicant(
    string Name, ApplicantKind Kind, string? IdentityNumber, DateOnly? BirthDate = null, string? Address = null, string? Phone = null, string? Email = null);

/// <param name="Paper">The authority paper: what it is and its number.</param>
public sealed record AuthorisedPerson(string Name, string? IdentityNumber, string Paper, string? Address = null, string? Phone = null, string? Email = null);

/// <summary>One line of what was handed in.</summary>
/// <param name="Component">Index in the procedure version's components, from 0; null for a paper the list does not name.</param>
/// <param name="FileHash">The scan, when there is one, as the file store knows it.</param>
/// <param name="FromDatabase">The data came from a database, no paper was asked for.</param>
public sealed record PartHandedIn(
    int? Component, string Name, int Copies = 1, string? FileHash = null, string? FileName = null, bool FromDatabase = false, bool IsPresentedOnly = false);

public sealed record DeliveryWish(DeliveryMethod Method, string? Address);

/// <summary>What the desk answers: what the printed receipt shows first.</summary>
/// <param name="DueAt">The appointment, UTC; null when the procedure has no limit.</param>
public sealed record DossierReceipt(
    CaseId Id, string Code, DossierState State, string ReceiptNumber, DateTime ReceivedAt, DateTime? DueAt, long Version);

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum ApplicantKind
{
    Person,
    Household,
    Enterprise,
    Organisation,
}

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum DossierChannel
{
    Desk,
    Online,
    Post,
}

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum DeliveryMethod
{
    Desk,
    Post,
    Electronic,
}

/// <summary>The national states, in their numbers. Derived, never stored. Source: one-stop.md 5.1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum DossierState
{
    Submitted = 1,
    Received = 2,
    NotReceived = 3,
    InProcess = 4,
    WaitingForPapers = 5,
    WaitingForPayment = 6,
    Withdrawn = 7,
    Stopped = 8,
    Finished = 9,
    Returned = 10,
}

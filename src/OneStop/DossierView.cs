using System.Text.Json.Serialization;
using NamRo.Casework;
using NamRo.Kernel.Identity;

namespace NamRo.OneStop;

/// <summary>A dossier as lists and counts see it: the case and the particulars side by side. No personal data beyond the name.</summary>
public sealed record DossierRow
{
    public required CaseId Id { get; init; }

    public required string Code { get; init; }

    public required ProcedureVersionId Procedure { get; init; }

    public required string ProcedureCode { get; init; }

    public required string ProcedureName { get; init; }

    public required string Field { get; init; }

    public required UnitId Desk { get; init; }

    public required UnitId Responsible { get; init; }

    public required DossierChannel Channel { get; init; }

    public required string ApplicantName { get; init; }

    public required string ReceiptNumber { get; init; }

    /// <summary>UTC, as all instants of the row.</summary>
    public required DateTime ReceivedAt { get; init; }

    public required DateTime? DueAt { get; init; }

    public required DateTime? PromisedAt { get; init; }

    public required DateTime? DoneAt { get; init; }

    public required DateTime? ReturnedAt { get; init; }

    public required DateTime? EndedAt { get; init; }

    public required DateTime? PausedAt { get; init; }

    public required PauseFor PausedFor { get; init; }

    public required CaseState CaseState { get; init; }

    public required DossierEnding Ending { get; init; }

    public required DossierMarks Flags { get; init; }

    public required int SupplementCount { get; init; }

    public required int? Step { get; init; }

    public required string? StepName { get; init; }

    public required DateTime? StepDueAt { get; init; }

    public required UnitId? HolderUnit { get; init; }

    public required PersonId? HolderPerson { get; init; }

    public required DateTime Urgency { get; init; }

    [JsonIgnore]
    public string SearchExact { get; init; } = "";

    [JsonIgnore]
    public string SearchFolded { get; init; } = "";

    public DossierState State => DossierStates.Of(CaseState, PausedAt is not null, PausedFor, Ending, Step);
}

/// <summary>How a dossier ended, when not by a result.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum DossierEnding
{
    None,
    Result,
    SubstanceRefused,
    Withdrawn,
    NotSupplemented,
    NotReceived,
}

/// <summary>What counts against or explains a dossier, for indices and guards. Source: one-stop.md 5.3, 12.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum DossierMarks
{
    None = 0,

    /// <summary>More than one supplement request: late for the index of decision 766.</summary>
    SupplementedTwice = 1,

    /// <summary>The apology left after the due instant.</summary>
    LateApology = 2,

    DatedBack = 4,

    PapersLost = 8,

    /// <summary>Received outside the applicant's area.</summary>
    OutOfArea = 16,

    /// <summary>Mends a wrong result of the agency at its own cost.</summary>
    Correction = 32,

    /// <summary>Every paper kept has its scan or came as data. Source: one-stop.md 12, group 4, as the next two.</summary>
    Digitised = 64,

    /// <summary>Some part came from a database instead of paper.</summary>
    DataReused = 128,

    /// <summary>Some part came from the population database.</summary>
    PopulationData = 256,

    /// <summary>Money was claimed for it.</summary>
    MoneyOwed = 512,

    /// <summary>Money was paid through the portal.</summary>
    PaidOnline = 1024,
}

/// <summary>The state the nation knows, derived from case and particulars.</summary>
public static class DossierStates
{
    public static DossierState Of(CaseState state, bool isPaused, PauseFor pausedFor, DossierEnding ending, int? step) => state switch
    {
        CaseState.Closed => DossierState.Returned,
        CaseState.Accepted => DossierState.Finished,
        CaseState.Cancelled => ending switch
        {
            DossierEnding.Withdrawn => DossierState.Withdrawn,
            DossierEnding.NotReceived => DossierState.NotReceived,
            _ => DossierState.Stopped,
        },
        _ when isPaused && pausedFor == PauseFor.Papers => DossierState.WaitingForPapers,
        _ when isPaused && pausedFor == PauseFor.Payment => DossierState.WaitingForPayment,
        _ => step is null or 1 ? DossierState.Received : DossierState.InProcess,
    };
}

/// <summary>A form that left the desk, with its number of the yearly series.</summary>
/// <param name="Kind">01 to 05 in the numbering of circular 03/2025.</param>
/// <param name="At">UTC.</param>
public sealed record IssuedForm(
    FormKind Kind, string Number, DateTime At, PersonId By, string? Reason = null, IReadOnlyList<string>? Items = null, string? Contact = null,
    string? Override = null, DateTime? PromisedAt = null)
{
    /// <summary>How often it was printed; from the second on a print is marked.</summary>
    public int Prints { get; init; }

    /// <summary>When it was printed last, UTC; null before the first print.</summary>
    public DateTime? PrintedAt { get; init; }

    /// <summary>The last print was a copy of one that had already left.</summary>
    public bool IsReprint => Prints > 1;
}

/// <summary>An earlier instant of receipt that one person proposed and another must confirm.</summary>
/// <param name="ReceivedAt">UTC.</param>
public sealed record ProposedReceipt(DateTime ReceivedAt, string Reason, PersonId By);

/// <summary>Forms of circular 03/2025/TT-VPCP. Source: one-stop.md 10.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum FormKind
{
    Receipt = 1,
    Supplement = 2,
    Refusal = 3,
    Apology = 4,
    Stop = 5,
    Control = 6,
    Book = 7,
}

public sealed record PaymentLine(long Amount, string Notice, string Reason, DateTime AskedAt, DateTime? PaidAt = null, string? Receipt = null, PaymentMethod? Method = null);

public sealed record HandedOver(string To, DeliveryMethod Method, string Proof, bool ToApplicant, string? AuthorityPaper, DateTime At, PersonId By);

/// <summary>The applicant as shown: the identity number masked.</summary>
public sealed record ApplicantView(
    string Name, ApplicantKind Kind, string? MaskedIdentity, DateOnly? BirthDate, string? Address, string? Phone, string? Email);

/// <param name="Field">The book's field; one book per field, unit and year.</param>
public sealed record BookLine(string Field, int Volume, int Line);

/// <summary>Everything one reader may see of one dossier.</summary>
public sealed record DossierView
{
    public required DossierRow Row { get; init; }

    public required CaseView Case { get; init; }

    public required ProcedureInfo Procedure { get; init; }

    public required RuleSet Rules { get; init; }

    public required ApplicantView Applicant { get; init; }

    public required AuthorisedPerson? Agent { get; init; }

    public required string Request { get; init; }

    public required IReadOnlyList<PartHandedIn> Parts { get; init; }

    public required DeliveryWish Delivery { get; init; }

    public required BookLine Book { get; init; }

    public required IReadOnlyList<IssuedForm> Forms { get; init; }

    public required IReadOnlyList<PaymentLine> Payments { get; init; }

    public required HandedOver? HandedOver { get; init; }

    public required CaseId? Corrects { get; init; }

    /// <summary>Null when none waits for a second person.</summary>
    public required ProposedReceipt? Proposed { get; init; }

    /// <summary>Grows with each event of case or particulars; the ETag that acts name.</summary>
    public required long Version { get; init; }
}

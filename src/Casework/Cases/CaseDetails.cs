using System.Text.Json;
using System.Text.Json.Serialization;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;

namespace NamRo.Casework.Cases;

/// <summary>
/// The parts of a case that are read and written with it and never searched: one immutable value, stored as one column. What must be
/// searched is copied into index rows by <see cref="Storage.CaseIndex"/>, a pure function of the case.
/// </summary>
internal sealed record CaseDetails
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter(), new TypedIdJsonConverter() },
    };

    public static CaseDetails Empty { get; } = new();

    public IReadOnlyList<UnitId> Coordinators { get; init; } = [];

    public IReadOnlyList<UnitId> Watchers { get; init; } = [];

    public IReadOnlyList<ClockEntry> Clock { get; init; } = [];

    public IReadOnlyList<LedgerSpan> Ledger { get; init; } = [];

    public IReadOnlyList<Consultation> Consultations { get; init; } = [];

    public IReadOnlyList<CaseRequest> Requests { get; init; } = [];

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public IReadOnlyList<int> StepsDone { get; init; } = [];

    /// <summary>Who had the work at which step of its process, in order; the last one has it now.</summary>
    public IReadOnlyList<Hand> Hands { get; init; } = [];

    /// <summary>For whom a pause waits.</summary>
    public PauseFor PausedFor { get; init; }

    public Postponement? Postponed { get; init; }

    public IReadOnlyDictionary<string, string> Overrides { get; init; } = new Dictionary<string, string>();

    public static string Write(CaseDetails details) => JsonSerializer.Serialize(details, Json);

    public static CaseDetails Read(string json) => JsonSerializer.Deserialize<CaseDetails>(json, Json)!;
}

/// <summary>An event of the clock. The due date is computed from these and the rule, never stored as the truth.</summary>
internal sealed record ClockEntry(ClockEntryKind Kind, DateTime At, DateTime? DueAt = null, string? Reason = null);

internal enum ClockEntryKind
{
    Received,
    Paused,
    Resumed,
    Extended,
    Stopped,
    Restarted,
}

/// <summary>A stretch of working time in one pair of hands: from inclusive, until exclusive, in working minutes of the case's calendar.</summary>
internal sealed record LedgerSpan(HolderKind Kind, UnitId? Unit, PersonId? Person, DateTime From, DateTime Until, int Minutes, int? Hand = null);

/// <summary>A step of the process in one pair of hands.</summary>
/// <param name="Term">The time the process gives the step, such as <c>4h</c>; null for a step without a clock of its own.</param>
internal sealed record Hand(
    int Number, int Step, string Name, string? Term, UnitId Unit, PersonId Person, DateTime From, DateTime? Until = null, string? Note = null);

/// <summary>The one later day that was promised, with the letter that says so; the due instant stays the yardstick.</summary>
internal sealed record Postponement(DateTime At, DateTime PromisedAt, string Reason, string Letter, bool BeforeDue);

/// <param name="SilenceAgrees">The law of this matter takes no answer in time for consent.</param>
internal sealed record Consultation(
    int Number, UnitId Unit, string Question, string OwnPosition, DateTime AskedAt, PersonId AskedBy, DateTime DueAt, bool Waits,
    DateTime? AnsweredAt = null, PersonId? AnsweredBy = null, ConsultationPosition? Position = null, string? Answer = null,
    bool SilenceAgrees = false)
{
    public bool IsOpen => AnsweredAt is null;
}

internal enum CaseRequestKind
{
    Extension,
    Transfer,
}

internal sealed record CaseRequest(
    int Number, CaseRequestKind Kind, DateTime AskedAt, PersonId AskedBy, string Reason, DateOnly? NewDate, UnitId? Unit, string? DoneSoFar,
    DateTime? EndedAt = null, bool? Approved = null, PersonId? DecidedBy = null, string? Note = null)
{
    public bool IsOpen => EndedAt is null;
}

internal sealed record Evidence(int Number, string Hash, string Name, long Length, string FileKind, DateTime At, PersonId By);

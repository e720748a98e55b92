using System.Text.Json.Serialization;
using NamRo.Casework;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop;

/// <summary>What a procedure says, all parts of decree 63/2010 article 8. Source: one-stop.md 3.</summary>
public sealed record ProcedureContent
{
    /// <summary>National code without a local suffix, or a purely local code as text. Source: one-stop.md 4.</summary>
    public required string Code { get; init; }

    /// <summary>The local suffix as printed, such as <c>.000.00.00.H17</c>; kept, never compared.</summary>
    public string Suffix { get; init; } = "";

    public required string Name { get; init; }

    public required string Field { get; init; }

    public ProcedureKind Kind { get; init; }

    /// <summary>Levels of government, of <c>bộ</c>, <c>tỉnh</c>, <c>huyện</c>, <c>xã</c>.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>The legal term in the grammar of <see cref="Term"/>; <c>none</c> when no limit is set: no due date and no lateness.</summary>
    public string Term { get; init; } = "none";

    /// <summary>A shorter term the office promises; null when it promises the legal one.</summary>
    public string? Promise { get; init; }

    /// <summary>How the term is counted: reading, cut-off, what a supplement does.</summary>
    public CountingRule Counting { get; init; } = new();

    /// <summary>Terms by the number of papers; empty when the number does not matter. Source: one-stop.md 6.1, D14.</summary>
    public IReadOnlyList<QuantityTerm> Quantities { get; init; } = [];

    /// <summary>In dong; 0 is free, null is not fixed: set by the province, per page, in percent or unknown.</summary>
    public long? Fee { get; init; }

    public string? FeeNote { get; init; }

    public IReadOnlyList<ProcedureComponent> Components { get; init; } = [];

    public string Result { get; init; } = "";

    public string LegalBasis { get; init; } = "";

    public string Source { get; init; } = "";

    public OnlineLevel Online { get; init; }

    /// <summary>May be handed in anywhere in the province.</summary>
    public bool IsTerritoryFree { get; init; }

    /// <summary>True when the law of the procedure takes a silent body for consenting.</summary>
    public bool SilenceAgrees { get; init; }

    /// <summary>Working days the applicant has to supplement; null for the rule set's own.</summary>
    public int? SupplementDays { get; init; }

    /// <summary>The decision by which it was published, and its day.</summary>
    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionDate { get; init; }

    /// <summary>First day of validity, an office day, inclusive.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of validity, inclusive; null while in force.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The internal process; null until one is published.</summary>
    public ProcessId? Process { get; init; }

    /// <summary>The term the clock runs on: the promise, or the legal one.</summary>
    [JsonIgnore]
    public string ClockTerm => Promise ?? Term;
}

/// <param name="Reading">Rolling carries the time of day; day-after ends at closing. Source: one-stop.md 6.1, D5.</param>
/// <param name="Supplement">What papers that were missing do to the clock after acceptance. Source: one-stop.md 0.5.</param>
public sealed record CountingRule(
    DueReading Reading = DueReading.Rolling, CutOff CutOff = CutOff.None, SupplementEffect Supplement = SupplementEffect.Suspend);

/// <param name="From">The smallest number of papers this row is for; rows are read in order, the last that fits counts.</param>
public sealed record QuantityTerm(int From, string Term);

/// <summary>A part of the file a procedure asks for.</summary>
/// <param name="Condition">When it is asked for; null is always.</param>
/// <param name="SourceDatabase">The database the data can be taken from instead; null when the applicant brings it.</param>
public sealed record ProcedureComponent(
    string Name, ComponentKind Kind = ComponentKind.Original, int Copies = 1, string? Condition = null, string? SourceDatabase = null,
    bool MustDigitise = true);

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum ProcedureKind
{
    LawDelegated,
    Local,
    Internal,
}

/// <summary>When what comes late in the day counts from the next working day. Source: one-stop.md 6.1, D4.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum CutOff
{
    None,
    After15,
    LastHour,
}

/// <summary>Source: one-stop.md 6.1, D7 and D8.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum SupplementEffect
{
    Suspend,
    Restart,
}

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum ComponentKind
{
    Form,
    Original,
    Copy,
    PresentedOnly,
    Data,
}

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum OnlineLevel
{
    None,
    Partial,
    Full,
}

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum ProcedureStatus
{
    Draft,
    Published,
    Abolished,
}

/// <summary>A version of a procedure as readers see it.</summary>
/// <param name="Number">From 1 within the code.</param>
/// <param name="PublishedAt">UTC.</param>
public sealed record ProcedureInfo(
    ProcedureVersionId Id, int Number, ProcedureStatus Status, DateTime? PublishedAt, ProcedureContent Content, long Version);

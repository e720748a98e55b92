using System.Text.Json.Serialization;
using NamRo.Kernel.Identity;

namespace NamRo.Casework;

/// <summary>
/// One act on one case, as pages, API, demo and tests all say it. The engine authorises it, guards it, raises one event and saves;
/// a refused verb says what is allowed now.
/// </summary>
public abstract record CaseVerb
{
    /// <summary>
    /// The kind of case in whose name the verb is said, by the module that owns the kind and its own rules. Programs and pages of the engine
    /// cannot set it, so they cannot go round those rules.
    /// </summary>
    [JsonIgnore]
    public string? Within { get; init; }
}

/// <summary>Changes a draft, or a case returned as unclear.</summary>
public sealed record Revise(CaseContent Content) : CaseVerb;

/// <summary>Gives the work, once every clear passes; a leader may override a clear with a reason, which is counted.</summary>
public sealed record Issue(IReadOnlyDictionary<string, string>? Overrides = null) : CaseVerb;

public sealed record Receive(string? Note = null) : CaseVerb;

/// <summary>Says which clear is unclear and why; the issuer mends it.</summary>
public sealed record ReturnUnclear(string Clear, string Reason) : CaseVerb;

public sealed record Assign(PersonId Officer, string? Note = null) : CaseVerb;

/// <summary>Makes sub-tasks that inherit what they do not say and roll up into the parent.</summary>
public sealed record Split(IReadOnlyList<SubTask> Parts) : CaseVerb;

/// <param name="Percent">0 to 100 of the work, as the officer sees it.</param>
/// <param name="StepDone">Number of the process step that is finished, when one is.</param>
public sealed record ReportProgress(int Percent, string Text, int? StepDone = null) : CaseVerb;

/// <summary>Joins a stored file as evidence.</summary>
public sealed record Attach(string Hash, string Name, long Length, string FileKind) : CaseVerb;

/// <summary>Asks another unit for its opinion, with the asker's own position. Source: directive-and-assessment.md 1.6.</summary>
/// <param name="Waits">True when the work cannot go on without the answer: the ledger then charges the time to the asked unit.</param>
/// <param name="SilenceAgrees">True when the law of this matter takes no answer in time for consent.</param>
public sealed record Consult(
    UnitId Unit, string Question, string OwnPosition, ConsultationTerm Term, bool Waits, bool SilenceAgrees = false) : CaseVerb;

public sealed record Answer(int Consultation, ConsultationPosition Position, string Text) : CaseVerb;

/// <summary>Stops the clock for a legal reason.</summary>
public sealed record Pause(string Reason, string LegalBasis, PauseFor WaitsFor = PauseFor.Law) : CaseVerb;

/// <param name="Restarts">True when the full term runs anew from now.</param>
public sealed record Resume(string? Note = null, bool Restarts = false) : CaseVerb;

/// <summary>Gives the work to the person who takes a step of its process; back to an earlier step only with a reason.</summary>
/// <param name="Unit">The person's unit; null for the lead unit.</param>
public sealed record PassOn(int Step, PersonId Person, UnitId? Unit = null, string? Note = null) : CaseVerb;

/// <summary>Ends work that was judged on its way through the steps of its process.</summary>
public sealed record Finish(string Result, string? ResultDocument = null) : CaseVerb;

/// <summary>Promises another day, once, by a letter that says why. Source: one-stop.md 9.</summary>
public sealed record Postpone(DateOnly NewDate, string Reason, string Letter) : CaseVerb;

public sealed record RequestExtension(DateOnly NewDate, string Reason, string DoneSoFar) : CaseVerb;

public sealed record RequestTransfer(UnitId Unit, string LegalReason) : CaseVerb;

/// <summary>Takes back an own request that nobody has decided.</summary>
public sealed record WithdrawRequest(int Request) : CaseVerb;

/// <summary>Approves or refuses a request for extension or transfer.</summary>
public sealed record Decide(int Request, bool Approve, string Note) : CaseVerb;

/// <summary>Hands in the product.</summary>
/// <param name="ResultDocument">Number and symbol of the resulting document, when it has one.</param>
/// <param name="ExceededBy">What went beyond the requirement, with proof; null when nothing did.</param>
public sealed record Submit(string Result, string? ResultDocument = null, string? ExceededBy = null) : CaseVerb;

public sealed record Accept(string? Note = null) : CaseVerb;

public sealed record SendBack(string Reason) : CaseVerb;

public sealed record Close(string? Note = null) : CaseVerb;

public sealed record Cancel(string Reason, string Document) : CaseVerb;

public sealed record Reopen(string Reason) : CaseVerb;

/// <summary>Urges the holder, with a day by which an answer is due.</summary>
public sealed record Remind(string Text, DateOnly ReplyBy) : CaseVerb;

/// <summary>Mends a clerical mistake of an issued case; old and new value stay in the log.</summary>
public sealed record Correct(string Reason, string? Title = null, string? Clause = null, string? Product = null, string? JudgedBy = null) : CaseVerb;

/// <summary>Moves the start of the clock to when the work was really received; said by the module that owns the kind and its second person.</summary>
/// <param name="From">UTC, before the start that stands.</param>
public sealed record StartEarlier(DateTime From, string Reason) : CaseVerb;

/// <summary>Records why a case is or was late; only a confirmed objective cause takes the fault away. Source: directive-and-assessment.md 5.4.</summary>
public sealed record ConfirmCause(DelayCause Cause, string Text) : CaseVerb;

/// <summary>One part of a split: what it does not say it inherits from the parent.</summary>
public sealed record SubTask(string Title, PersonId Officer, UnitId? Lead = null, string? Product = null, DateOnly? DueOn = null);

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum DelayCause
{
    Unknown,
    Subjective,
    Objective,
}

/// <summary>For whom a paused case waits. Source: one-stop.md 5.4.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum PauseFor
{
    /// <summary>For nobody: a law or a document stops the clock.</summary>
    Law,

    /// <summary>For the applicant's papers.</summary>
    Papers,

    /// <summary>For the applicant's money.</summary>
    Payment,
}

/// <summary>How much time a consultation gets; the days are data. Source: directive-and-assessment.md 1.6, a default.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum ConsultationTerm
{
    Urgent,
    Normal,
    Complex,
}

/// <summary>An answer must take a position. Source: directive-and-assessment.md 1.6.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum ConsultationPosition
{
    Agree,
    AgreeWithConditions,
    Disagree,
    NotCompetent,
}

using NamRo.Casework;
using NamRo.Kernel.Identity;

namespace NamRo.OneStop;

/// <summary>
/// The door of the one-stop desk: receive, act, read. Every act is authorised and guarded by the engine, written with who and when, and saved
/// with its numbers and forms in one transaction.
/// </summary>
public interface IOneStop
{
    /// <summary>
    /// Receives dossiers in one transaction, all or none: numbers, receipts, cases in the receiver's hands. Tickets that were received before
    /// answer what they made then.
    /// </summary>
    /// <exception cref="Kernel.Rules.RuleException">Something is missing or wrong; the sentence says what and how to mend it.</exception>
    Task<IReadOnlyList<DossierReceipt>> ReceiveAsync(Actor actor, IReadOnlyList<NewDossier> given, CancellationToken cancellation = default);

    /// <summary>
    /// Makes the secret keys that receiving needs, when there are none yet. The program calls it as it starts: made at first use, inside somebody's
    /// transaction, they would wait on SQLite for the very write that waits for them.
    /// </summary>
    ValueTask PrepareAsync(CancellationToken cancellation = default);

    /// <summary>Carries out one verb.</summary>
    /// <param name="expected">The version the actor saw (of view or receipt); null acts on whatever stands.</param>
    /// <exception cref="Kernel.Rules.RuleException">A rule refused; the message says the way out.</exception>
    /// <exception cref="Kernel.Rules.NotFoundException">The dossier does not exist for this actor.</exception>
    /// <exception cref="Kernel.Rules.StaleVersionException">It moved on since the actor saw it.</exception>
    Task<DossierReceipt> ActAsync(Actor actor, CaseId id, DossierVerb verb, long? expected = null, CancellationToken cancellation = default);

    /// <summary>Dossiers of this identity number that the actor may see, newest first, at most 200.</summary>
    Task<IReadOnlyList<CaseId>> FindByIdentityAsync(Actor actor, string identityNumber, CancellationToken cancellation = default);

    /// <summary>
    /// Dossiers of this identity number or phone number that the actor may see, newest first, at most 200: how the desk finds the citizen in
    /// front of it. Text that is neither finds nothing.
    /// </summary>
    Task<IReadOnlyList<CaseId>> FindByIdentityOrPhoneAsync(Actor actor, string number, CancellationToken cancellation = default);

    /// <summary>The identity number in full, for a reason; the reading is logged. Null when none is kept.</summary>
    Task<string?> UnmaskAsync(Actor actor, CaseId id, string reason, CancellationToken cancellation = default);

    /// <summary>What is kept under an identity number, for the citizen who asks for their own data; logged.</summary>
    Task<PersonalExport> ExportAsync(Actor actor, string identityNumber, string reason, CancellationToken cancellation = default);

    /// <summary>Takes what came online or is guided at the desk, before it is received; the same ticket gives the same submission.</summary>
    Task<SubmissionReceipt> SubmitAsync(Actor actor, NewDossier given, CancellationToken cancellation = default);

    /// <summary>Guides, refuses, supplements or lets lapse what was submitted.</summary>
    Task<SubmissionReceipt> ActAsync(
        Actor actor, SubmissionId id, SubmissionVerb verb, long? expected = null, CancellationToken cancellation = default);

    /// <summary>Receives a submission as a dossier; the clock starts now.</summary>
    Task<DossierReceipt> ReceiveSubmissionAsync(
        Actor actor, SubmissionId id, UnitId? responsible = null, long? expected = null, CancellationToken cancellation = default);

    /// <summary>Submissions of a desk, the most urgent to answer first.</summary>
    Task<IReadOnlyList<SubmissionRow>> SubmissionsAsync(
        Actor actor, UnitId desk, bool openOnly = true, int most = 200, CancellationToken cancellation = default);

    /// <summary>One submission; null when there is none for this actor.</summary>
    Task<SubmissionRow?> SubmissionAsync(Actor actor, SubmissionId id, CancellationToken cancellation = default);

    /// <summary>
    /// Every dossier the actor may see, to filter, sort and page in the database. The engine's visible-filter is already inside.
    /// </summary>
    /// <param name="openOnly">Only those that have not ended: ask for it, and the database begins with the few open ones.</param>
    IQueryable<DossierRow> Visible(Actor actor, bool openOnly = false);

    /// <summary>Everything the actor may see of one dossier.</summary>
    /// <exception cref="Kernel.Rules.NotFoundException">The dossier does not exist for this actor.</exception>
    Task<DossierView> GetAsync(Actor actor, CaseId id, CancellationToken cancellation = default);

    /// <summary>The dossier with this code, if the actor may see it.</summary>
    Task<CaseId?> FindByCodeAsync(Actor actor, string code, CancellationToken cancellation = default);

    /// <summary>Procedures in force on an office day, by code.</summary>
    Task<IReadOnlyList<ProcedureInfo>> ProceduresAsync(DateOnly day, CancellationToken cancellation = default);

    /// <summary>The version of a procedure in force on an office day; null when there is none. A local suffix is cut off.</summary>
    Task<ProcedureInfo?> ProcedureAsync(string code, DateOnly day, CancellationToken cancellation = default);
}

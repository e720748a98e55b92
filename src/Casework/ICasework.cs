using NamRo.Kernel.Identity;

namespace NamRo.Casework;

/// <summary>
/// The door of the engine. Pages, API, jobs, demo and the modules above say what they want through it; every act is authorised, guarded,
/// written as one event with who and when, and saved with its log entry in one transaction.
/// </summary>
public interface ICasework
{
    /// <summary>Opens a draft.</summary>
    /// <exception cref="Kernel.Rules.RuleException">The actor may not open cases for the issuer, or the content is unusable.</exception>
    Task<CaseReceipt> OpenAsync(Actor actor, CaseContent content, CancellationToken cancellation = default);

    /// <summary>Opens many drafts in one transaction, in the given order.</summary>
    Task<IReadOnlyList<CaseReceipt>> OpenManyAsync(Actor actor, IReadOnlyList<CaseContent> contents, CancellationToken cancellation = default);

    /// <summary>
    /// Opens work under a number of the caller's own, gives it and puts its first step into hands, as one act: for modules whose cases begin at
    /// a counter. What the module added to the same context is saved with it, or nothing is.
    /// </summary>
    /// <exception cref="Kernel.Rules.RuleException">The actor may not, or a clear does not pass.</exception>
    Task<IReadOnlyList<CaseReceipt>> GiveAsync(Actor actor, IReadOnlyList<WorkInHand> given, CancellationToken cancellation = default);

    /// <summary>Fetches case numbers ahead; call it before opening a transaction of your own around <see cref="OpenManyAsync"/>.</summary>
    ValueTask PrepareNumbersAsync(int count, CancellationToken cancellation = default);

    /// <summary>Carries out one verb on one case.</summary>
    /// <param name="expected">The version the actor saw; null when the actor acts on whatever stands.</param>
    /// <exception cref="Kernel.Rules.RuleException">A rule refused; the message says the way out and what is allowed now.</exception>
    /// <exception cref="Kernel.Rules.NotFoundException">The case does not exist for this actor.</exception>
    /// <exception cref="Kernel.Rules.StaleVersionException">The case moved on since the actor saw it.</exception>
    Task<CaseReceipt> ActAsync(Actor actor, CaseId id, CaseVerb verb, long? expected = null, CancellationToken cancellation = default);

    /// <summary>Carries out the same kind of verb on many cases: all or, when one is refused, none.</summary>
    Task<IReadOnlyList<CaseReceipt>> ActOnManyAsync(
        Actor actor, IReadOnlyList<(CaseId Id, CaseVerb Verb)> acts, CancellationToken cancellation = default);

    /// <summary>Everything the actor may see of one case.</summary>
    /// <exception cref="Kernel.Rules.NotFoundException">The case does not exist for this actor.</exception>
    Task<CaseView> GetAsync(Actor actor, CaseId id, CancellationToken cancellation = default);

    /// <summary>The case with this number, if the actor may see it.</summary>
    Task<CaseId?> FindByCodeAsync(Actor actor, string code, CancellationToken cancellation = default);

    /// <summary>What the clears say of this content if it were issued on the office day of now.</summary>
    Task<IReadOnlyList<ClearState>> CheckClearsAsync(CaseContent content, CancellationToken cancellation = default);

    /// <summary>
    /// Every case the actor may see, as rows to filter, join, sort and page in the database. The visible-filter is already inside, so a
    /// module that joins its particulars cannot forget who is asking.
    /// </summary>
    /// <param name="openOnly">Only what is given and neither done nor cancelled: ask for it, and the database begins with the few open ones.</param>
    IQueryable<CaseRow> Visible(Actor actor, bool openOnly = false);

    /// <summary>
    /// The next cases that the actor may see, in order of urgency, among those that a module's own query means. Each unit or name that opens cases
    /// to the actor is read as one range of an index, so a page costs the same however many cases there are.
    /// </summary>
    /// <param name="among">What the module filters by; need not ask who may see it.</param>
    Task<IReadOnlyList<CaseId>> NextAsync(Actor actor, IQueryable<CaseId> among, CaseWindow window, CancellationToken cancellation = default);

    /// <summary>
    /// Finished stretches of work at the steps of all cases that go by hands, to join with <see cref="Visible"/> or <see cref="Owned"/> in the
    /// database: it says nothing of who may see the case.
    /// </summary>
    IQueryable<StepTime> StepTimes();

    /// <summary>
    /// Every case of a kind that a module owns, whoever asks: for that module's statistics and published sums. Its rows are shown to nobody.
    /// </summary>
    IQueryable<CaseRow> Owned(string kind);

    /// <summary>
    /// The case with this code and kind for the citizen whose it is. The module that owns the kind has asked for proof; the engine does not.
    /// </summary>
    Task<CitizenCase?> FindForCitizenAsync(string kind, string code, CancellationToken cancellation = default);

    /// <summary>
    /// The late working minutes of the filter's cases, by lead unit, shared by their ledgers: the unit's own and those spent waiting. Loads
    /// late cases only.
    /// </summary>
    Task<IReadOnlyDictionary<UnitId, LatenessShare>> LatenessByUnitAsync(Actor actor, CaseFilter filter, CancellationToken cancellation = default);

    /// <summary>What waits for the actor, most urgent first.</summary>
    Task<InboxPage> InboxAsync(Actor actor, InboxQuery query, CancellationToken cancellation = default);

    /// <summary>Published processes, newest version of each.</summary>
    Task<IReadOnlyList<ProcessInfo>> ProcessesAsync(CancellationToken cancellation = default);
}

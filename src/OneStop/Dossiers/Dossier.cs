using NamRo.Casework;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;

namespace NamRo.OneStop.Dossiers;

/// <summary>
/// What a dossier is beside its case: who applies for what, what was handed in, which forms and payments, how it ended. Its clock, hands and
/// state are the case's. Personal data stands here and not in the log, so that retention can take it away.
/// </summary>
internal sealed partial class Dossier : IEventSource
{
    public const string LogKind = "dossier";

    private readonly List<PendingEvent> pending = [];

    private Dossier()
    {
    }

    public CaseId Id { get; private set; }

    public string Code { get; private set; } = "";

    /// <summary>Made by the client; unique, so that the same form sent twice makes one dossier.</summary>
    public Guid Ticket { get; private set; }

    /// <summary>The version in force on the day of receipt; only an explicit move changes it, and never the due date.</summary>
    public ProcedureVersionId Procedure { get; private set; }

    public string ProcedureCode { get; private set; } = "";

    public string ProcedureName { get; private set; } = "";

    public string Field { get; private set; } = "";

    public UnitId Desk { get; private set; }

    public UnitId Responsible { get; private set; }

    public DossierChannel Channel { get; private set; }

    /// <summary>Code of the rule set of the day of receipt.</summary>
    public string RuleSet { get; private set; } = "";

    /// <summary>How the clock counts, from the procedure version at receipt.</summary>
    public SupplementEffect Supplement { get; private set; }

    public DateTime ReceivedAt { get; private set; }

    public PersonId ReceivedBy { get; private set; }

    /// <summary>When it was sent online; null at the desk.</summary>
    public DateTime? SubmittedAt { get; private set; }

    public string ApplicantName { get; private set; } = "";

    public ApplicantKind ApplicantKind { get; private set; }

    /// <summary>Keyed hash of the identity number, to find it; null when there is none or retention took it away.</summary>
    public string? IdentityHash { get; private set; }

    /// <summary>Keyed hash of the phone number, to find it.</summary>
    public string? PhoneHash { get; private set; }

    public string? IdentityCipher { get; private set; }

    public string? MaskedIdentity { get; private set; }

    public Contact Contact { get; private set; } = Contact.Empty;

    public string Request { get; private set; } = "";

    public IReadOnlyList<PartHandedIn> Parts { get; private set; } = [];

    public int? Quantity { get; private set; }

    public DeliveryWish Delivery { get; private set; } = new(DeliveryMethod.Desk, null);

    public string ReceiptNumber { get; private set; } = "";

    public int BookVolume { get; private set; }

    public int BookLine { get; private set; }

    public IReadOnlyList<IssuedForm> Forms { get; private set; } = [];

    public IReadOnlyList<PaymentLine> Payments { get; private set; } = [];

    public int SupplementCount { get; private set; }

    /// <summary>For whom the paused case waits; the kind of the open request.</summary>
    public PauseFor WaitsFor { get; private set; }

    /// <summary>When papers were asked for, while they are waited for; the index of decision 766 uses the instant.</summary>
    public DateTime? PapersAskedAt { get; private set; }

    public DossierEnding Ending { get; private set; }

    public DossierMarks Flags { get; private set; }

    public string? ResultNumber { get; private set; }

    public bool IsResultElectronic { get; private set; }

    public bool IsInPersonalVault { get; private set; }

    public HandedOver? HandedOver { get; private set; }

    public DateTime? ReturnedAt { get; private set; }

    public CaseId? Corrects { get; private set; }

    /// <summary>An earlier receipt that waits for a second person; null when none does.</summary>
    public ProposedDate? Proposed { get; private set; }

    public string SearchExact { get; private set; } = "";

    public string SearchFolded { get; private set; } = "";

    /// <summary>When retention took the personal data away; null while it is kept.</summary>
    public DateTime? AnonymisedAt { get; private set; }

    /// <summary>Grows by one with each event; the store refuses a save on another version.</summary>
    public long Version { get; private set; }

    string IEventSource.ObjectKind => LogKind;

    Guid IEventSource.ObjectId => Id.Value;

    SecurityLabel IEventSource.Label => SecurityLabel.Internal;

    IReadOnlyList<PendingEvent> IEventSource.TakeEvents()
    {
        var taken = pending.ToArray();
        pending.Clear();
        return taken;
    }

    private void Raise(DossierEvent happened, DossierAct act)
    {
        Version++;
        pending.Add(new PendingEvent(happened, act.Actor, act.ActorUnit, null, act.At, Version));
    }

    private void MakeSearchable()
    {
        var text = $"{Code} {ApplicantName} {ProcedureName} {ReceiptNumber}";
        (SearchExact, SearchFolded) = (VietnameseText.ExactKey(text), VietnameseText.Fold(text));
    }
}

/// <summary>How the applicant is reached and who came instead; retention empties it.</summary>
internal sealed record Contact(DateOnly? BirthDate, string? Address, string? Phone, string? Email, StoredAgent? Agent)
{
    public static Contact Empty { get; } = new(null, null, null, null, null);
}

/// <param name="IdentityCipher">Encrypted as the applicant's.</param>
internal sealed record StoredAgent(string Name, string? IdentityCipher, string? MaskedIdentity, string Paper, string? Address, string? Phone, string? Email);

internal sealed record ProposedDate(DateTime ReceivedAt, string Reason, PersonId By);

/// <summary>The circumstances of one act on the particulars: who, from which unit, when (UTC).</summary>
internal sealed record DossierAct(PersonId Actor, UnitId ActorUnit, DateTime At)
{
    public static DossierAct Of(Actor actor, DateTime at) => new(actor.Person, actor.Unit, at);
}

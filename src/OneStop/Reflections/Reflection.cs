using NamRo.Casework;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Dossiers;

namespace NamRo.OneStop.Reflections;

/// <summary>
/// What a citizen says about the service, beside its case of kind <c>reflection</c> with the same id: the clock, who answers and the answer are
/// the case's. Its words and the sender stand here alone, so that retention can take them away.
/// </summary>
internal sealed class Reflection : IEventSource
{
    public const string LogKind = "reflection";

    private readonly List<PendingEvent> pending = [];

    private Reflection()
    {
    }

    public CaseId Id { get; private set; }

    public string Code { get; private set; } = "";

    /// <summary>Made when the form opens; unique.</summary>
    public Guid Ticket { get; private set; }

    public UnitId Desk { get; private set; }

    public ReflectionTopic Topic { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Null for whoever does not say.</summary>
    public string? SenderName { get; private set; }

    public string? SenderContact { get; private set; }

    /// <summary>The dossier it is about, when the sender proved to hold its receipt.</summary>
    public CaseId? Dossier { get; private set; }

    public DateTime SentAt { get; private set; }

    public DateTime? AnonymisedAt { get; private set; }

    public long Version { get; private set; }

    string IEventSource.ObjectKind => LogKind;

    Guid IEventSource.ObjectId => Id.Value;

    SecurityLabel IEventSource.Label => SecurityLabel.Internal;

    public static Reflection Send(string code, NewReflection given, DossierAct act)
    {
        var sent = new Reflection
        {
            Id = CaseId.New(), Code = code, Ticket = given.Ticket, Desk = given.Desk, Topic = given.Topic, Text = given.Text, SenderName = given.Name,
            SenderContact = given.Contact, Dossier = given.Dossier, SentAt = act.At,
        };
        sent.Raise(new ReflectionSent(code, given.Ticket, given.Desk, given.Topic, given.Dossier, given.Name is null), act);
        return sent;
    }

    public void Anonymise(string rule, DossierAct act)
    {
        (Text, SenderName, SenderContact, AnonymisedAt) = ("", null, null, act.At);
        Raise(new ReflectionAnonymised(rule), act);
    }

    IReadOnlyList<PendingEvent> IEventSource.TakeEvents()
    {
        var taken = pending.ToArray();
        pending.Clear();
        return taken;
    }

    private void Raise(ReflectionEvent happened, DossierAct act)
    {
        Version++;
        pending.Add(new PendingEvent(happened, act.Actor, act.ActorUnit, null, act.At, Version));
    }
}

/// <summary>What a citizen writes. Name and contact may be left out: a reflection without them is answered on the public page alone.</summary>
/// <param name="Contact">Phone or e-mail, in the citizen's words.</param>
internal sealed record NewReflection(Guid Ticket, UnitId Desk, ReflectionTopic Topic, string Text, string? Name = null, string? Contact = null, CaseId? Dossier = null);

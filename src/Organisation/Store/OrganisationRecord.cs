using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;

namespace NamRo.Organisation.Store;

/// <summary>What units, people, seats, delegations and calendars have in common: a version, and events for every change.</summary>
internal abstract class OrganisationRecord : IEventSource
{
    private readonly List<PendingEvent> pending = [];

    public abstract string ObjectKind { get; }

    public abstract Guid ObjectId { get; }

    public SecurityLabel Label => SecurityLabel.Internal;

    /// <summary>Counts the events of this record; guards against writing over another's change.</summary>
    public long Version { get; private set; }

    public IReadOnlyList<PendingEvent> TakeEvents()
    {
        PendingEvent[] taken = [.. pending];
        pending.Clear();
        return taken;
    }

    protected void Raise(ActivityEvent happened, Act act) =>
        pending.Add(new PendingEvent(happened, act.By.Person, act.By.Unit, null, act.At, ++Version));
}

/// <summary>Who acts, and the instant (UTC) of the act.</summary>
internal sealed record Act(Actor By, DateTime At, DateOnly Today);

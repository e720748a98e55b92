using NamRo.Kernel.Identity;

namespace NamRo.Kernel.Activity;

/// <summary>An event that waits to be written with its entity.</summary>
public sealed record PendingEvent(ActivityEvent Event, PersonId Actor, UnitId ActorUnit, PersonId? OnBehalfOf, DateTime At, long ObjectVersion);

/// <summary>An entity whose changes are events. Saving it writes one activity entry for each, in the same transaction.</summary>
public interface IEventSource
{
    /// <summary>The kind of object in the log, such as <c>case</c>.</summary>
    string ObjectKind { get; }

    Guid ObjectId { get; }

    SecurityLabel Label { get; }

    /// <summary>Hands over the events raised since the last save and forgets them.</summary>
    IReadOnlyList<PendingEvent> TakeEvents();
}

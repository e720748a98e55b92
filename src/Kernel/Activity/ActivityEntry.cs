using NamRo.Kernel.Identity;

namespace NamRo.Kernel.Activity;

/// <summary>
/// One line of the append-only log. It already holds what a tamper-evident chain will need (reliability anchors, section 3): the exact
/// payload bytes, a salt and the commitment over both. Entry fields hold ids and codes only, never names.
/// </summary>
public sealed class ActivityEntry
{
    /// <summary>Place in the log of this database; grows, gaps are possible.</summary>
    public long Id { get; private set; }

    /// <summary>All entries of one click share it.</summary>
    public required Guid ActId { get; init; }

    /// <summary>Microseconds since 1970-01-01 UTC.</summary>
    public required long AtMicroseconds { get; init; }

    public required PersonId Actor { get; init; }

    public required UnitId ActorUnit { get; init; }

    /// <summary>The person whose post was used when a deputy acted.</summary>
    public PersonId? OnBehalfOf { get; init; }

    public required string Action { get; init; }

    public required string ObjectKind { get; init; }

    public required Guid ObjectId { get; init; }

    /// <summary>Version of the object after the event; with kind and id it orders the object's history without gaps.</summary>
    public required long ObjectVersion { get; init; }

    public required SecurityLabel Label { get; init; }

    /// <summary>Exact UTF-8 bytes of the event, never re-serialised.</summary>
    public required byte[] Payload { get; init; }

    public required byte[] Salt { get; init; }

    /// <summary>SHA-256 over 0x03, salt, payload.</summary>
    public required byte[] Commitment { get; init; }

    public DateTime At => ActivityClock.FromMicroseconds(AtMicroseconds);
}

using System.Security.Cryptography;

namespace NamRo.Kernel.Activity;

/// <summary>Makes the log entry of an event: exact bytes, fresh salt, commitment.</summary>
public sealed class ActivityWriter(EventCatalogue catalogue)
{
    private const byte CommitmentPrefix = 0x03;
    private const int SaltLength = 32;

    public ActivityEntry Write(IEventSource source, PendingEvent pending, Guid actId)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(pending);
        var payload = catalogue.Write(pending.Event);
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        return new ActivityEntry
        {
            ActId = actId,
            AtMicroseconds = ActivityClock.ToMicroseconds(pending.At),
            Actor = pending.Actor,
            ActorUnit = pending.ActorUnit,
            OnBehalfOf = pending.OnBehalfOf,
            Action = catalogue.NameOf(pending.Event),
            ObjectKind = source.ObjectKind,
            ObjectId = source.ObjectId,
            ObjectVersion = pending.ObjectVersion,
            Label = source.Label,
            Payload = payload,
            Salt = salt,
            Commitment = Commit(salt, payload),
        };
    }

    /// <summary>SHA-256 over 0x03, salt and payload (reliability anchors, section 3).</summary>
    public static byte[] Commit(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> payload)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([CommitmentPrefix]);
        hash.AppendData(salt);
        hash.AppendData(payload);
        return hash.GetHashAndReset();
    }
}

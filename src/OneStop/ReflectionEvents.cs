using System.Text.Json.Serialization;
using NamRo.Casework;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;

namespace NamRo.OneStop;

/// <summary>A reflection of a citizen, beside the events of the case with the same id. Its words and the sender stand with it and not in the log.</summary>
public abstract record ReflectionEvent : ActivityEvent;

[EventName("reflection.sent")]
public sealed record ReflectionSent(string Code, Guid Ticket, UnitId Desk, ReflectionTopic Topic, CaseId? Dossier, bool IsAnonymous) : ReflectionEvent;

[EventName("reflection.anonymised")]
public sealed record ReflectionAnonymised(string Rule) : ReflectionEvent;

/// <summary>What a reflection is about: the acts that decree 118/2025 article 5 forbids, and the rest. Source: one-stop.md 1.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum ReflectionTopic
{
    Attitude,
    Delay,
    ExtraPapers,
    Fee,
    Procedure,
    Facilities,
    Other,
}

using System.Text.Json.Serialization;
using NamRo.Kernel.Activity;

namespace NamRo.OneStop;

/// <summary>A citizen said how satisfied they are. The reason stands with the rating and not in the log, so that retention can take it away.</summary>
public abstract record RatingEvent : ActivityEvent;

[EventName("rating.given")]
public sealed record RatingGiven(RatedThing Thing, Satisfaction Level, bool HasReason) : RatingEvent;

[EventName("rating.changed")]
public sealed record RatingChanged(Satisfaction Level, Satisfaction Before, bool HasReason) : RatingEvent;

[EventName("rating.anonymised")]
public sealed record RatingAnonymised(string Rule) : RatingEvent;

/// <summary>How satisfied, in three levels. Source: one-stop.md 13.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum Satisfaction
{
    VerySatisfied = 1,
    Satisfied = 2,

    /// <summary>Needs a reason.</summary>
    Unsatisfied = 3,
}

/// <summary>What is rated: the service of a dossier, or the answer to a reflection.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum RatedThing
{
    Dossier,
    Reflection,
}

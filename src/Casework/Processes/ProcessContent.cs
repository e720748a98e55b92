using System.Text.Json.Serialization;
using NamRo.Kernel.Activity;

namespace NamRo.Casework.Processes;

internal sealed record ProcessContent(string Code, string Name, string LegalBasis, bool IsDefault, IReadOnlyList<ProcessStep> Steps);

/// <param name="Who">Who takes the step, in words of the office.</param>
/// <param name="Term">Time for the step, such as <c>2wd</c> or <c>4h</c>.</param>
/// <param name="Consults">Bodies asked side by side while the step is in hand; null for none.</param>
internal sealed record ProcessStep(int Number, string Name, StepRole Role, string Who, string Term, IReadOnlyList<StepConsult>? Consults = null)
{
    public bool Equals(ProcessStep? other) => other is not null
        && (Number, Name, Role, Who, Term) == (other.Number, other.Name, other.Role, other.Who, other.Term)
        && (Consults ?? []).SequenceEqual(other.Consults ?? []);

    public override int GetHashCode() => HashCode.Combine(Number, Name, Role, Who, Term, Consults?.Count ?? 0);
}

[JsonConverter(typeof(JsonStringEnumConverter))]
internal enum StepRole
{
    Do,
    Coordinate,
    Watch,
    AnswerFor,
}

[EventName("process.drafted")]
internal sealed record ProcessDrafted(ProcessContent Content, int Number) : ActivityEvent;

[EventName("process.revised")]
internal sealed record ProcessRevised(ProcessContent Content) : ActivityEvent;

[EventName("process.published")]
internal sealed record ProcessPublished : ActivityEvent;

[EventName("process.closed")]
internal sealed record ProcessClosed : ActivityEvent;

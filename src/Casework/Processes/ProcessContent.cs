using System.Text.Json.Serialization;
using NamRo.Kernel.Activity;

namespace NamRo.Casework.Processes;

internal sealed record ProcessContent(string Code, string Name, string LegalBasis, bool IsDefault, IReadOnlyList<ProcessStep> Steps);

/// <param name="Who">Who takes the step, in words of the office.</param>
/// <param name="Term">Time for the step, such as <c>2wd</c> or <c>4h</c>.</param>
internal sealed record ProcessStep(int Number, string Name, StepRole Role, string Who, string Term);

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

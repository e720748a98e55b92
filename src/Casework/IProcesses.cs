using System.Text.Json.Serialization;
using NamRo.Kernel.Identity;

namespace NamRo.Casework;

/// <summary>Processes for modules whose cases follow processes of their own: they draft and publish, the engine keeps versions.</summary>
public interface IProcesses
{
    /// <summary>
    /// Publishes the next version of a process, or answers the newest one when it says the same. Needs <c>process.manage</c>, or the program
    /// itself.
    /// </summary>
    /// <exception cref="Kernel.Rules.RuleException">Steps are not numbered 1..n, or one has no name or term.</exception>
    Task<ProcessId> PublishAsync(Actor actor, NewProcess process, CancellationToken cancellation = default);

    /// <summary>One version, published or closed; null when there is none.</summary>
    Task<ProcessInfo?> FindAsync(ProcessId id, CancellationToken cancellation = default);
}

/// <param name="Code">The same code makes the next version.</param>
/// <param name="IsDefault">Shipped with the program; the interface says so.</param>
public sealed record NewProcess(string Code, string Name, string LegalBasis, bool IsDefault, IReadOnlyList<NewProcessStep> Steps);

/// <param name="Kind">Who does the step.</param>
/// <param name="Who">Who takes it, in words of the office.</param>
/// <param name="Term">Its own time, such as <c>4h</c> or <c>0.5wd</c>.</param>
/// <param name="Consults">Bodies asked side by side while the step is in hand: the step's own time runs, so each answers within it.</param>
public sealed record NewProcessStep(
    string Name, ProcessStepKind Kind, string Who, string Term, IReadOnlyList<StepConsult>? Consults = null);

/// <summary>A body whose opinion a step asks for.</summary>
/// <param name="Body">What it is called in the office.</param>
/// <param name="Term">By when it answers, such as <c>3wd</c>.</param>
public sealed record StepConsult(string Body, string Term);

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum ProcessStepKind
{
    Do,
    Coordinate,
    AnswerFor,
}

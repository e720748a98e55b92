using NamRo.Kernel.Identity;

namespace NamRo.Casework;

/// <summary>What a case says: the material of the clears. Drafts change it freely, issued cases only by verbs that leave a trace.</summary>
public sealed record CaseContent
{
    /// <summary>The kind of case; each module has its own. A task from a document is <c>task</c>.</summary>
    public string Kind { get; init; } = CaseKinds.Task;

    /// <summary>The work as a verb and an object.</summary>
    public required string Title { get; init; }

    public SecurityLabel Label { get; init; } = SecurityLabel.Internal;

    /// <summary>The unit that gives the work and accepts its product.</summary>
    public required UnitId Issuer { get; init; }

    public UnitId? Lead { get; init; }

    public IReadOnlyList<UnitId> Coordinators { get; init; } = [];

    /// <summary>Units that watch and urge.</summary>
    public IReadOnlyList<UnitId> Watchers { get; init; } = [];

    /// <summary>One officer who holds a post in the lead unit.</summary>
    public PersonId? Officer { get; init; }

    /// <summary>The leader who answers for the work.</summary>
    public PersonId? AccountableLeader { get; init; }

    public BasisId? Basis { get; init; }

    /// <summary>The clause of the basis the work comes from, as an anchor such as <c>2.a</c>.</summary>
    public string? Clause { get; init; }

    /// <summary>How the basis is cited, such as <c>Khoản 2.a, Chỉ thị 05/CT-UBND</c>.</summary>
    public string? Citation { get; init; }

    public CaseGroupId? Group { get; init; }

    /// <summary>The published process version it follows.</summary>
    public ProcessId? Process { get; init; }

    /// <summary>The expected product.</summary>
    public string? Product { get; init; }

    /// <summary>How it is judged done.</summary>
    public string? JudgedBy { get; init; }

    public DueSpec Due { get; init; } = DueSpec.None;
}

/// <summary>Kinds of case that this build knows. A module adds its own name beside its own particulars.</summary>
public static class CaseKinds
{
    /// <summary>A task from a document: assigned, submitted, accepted.</summary>
    public const string Task = "task";

    /// <summary>A citizen's dossier at the one-stop desk: goes from hand to hand through the steps of its internal process.</summary>
    public const string Dossier = "dossier";

    /// <summary>What a citizen sent to the one-stop desk and waits to be received: the desk owes an answer. One step in hands.</summary>
    public const string Submission = "submission";

    /// <summary>What a citizen says about the desk's service: assigned, answered and judged as a task is, on the engine's own pages.</summary>
    public const string Reflection = "reflection";

    /// <summary>True when cases of the kind go from hand to hand through steps, and end by finishing the last.</summary>
    public static bool GoesByHands(string kind) => kind is Dossier or Submission;

    /// <summary>True when a module owns the kind: it alone opens such cases and reads them for citizens.</summary>
    public static bool IsOwned(string kind) => kind != Task;

    /// <summary>True when the module guards what is done as well: its verbs are said through it, with rights of their own.</summary>
    public static bool HasOwnVerbs(string kind) => kind is Dossier or Submission;
}

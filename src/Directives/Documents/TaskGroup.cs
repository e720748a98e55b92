using NamRo.Casework;
using NamRo.Kernel.Identity;

namespace NamRo.Directives.Documents;

/// <summary>A group of tasks of one document, such as one of the 34 groups of a plan. Cases carry its id.</summary>
internal sealed class TaskGroup
{
    public required CaseGroupId Id { get; init; }

    public required DocumentId Document { get; init; }

    public required int Number { get; init; }

    public required string Name { get; init; }
}

/// <summary>That a draft was given to a unit, once or for a period. The key makes giving twice impossible.</summary>
internal sealed class GivenWork
{
    /// <summary>The period of a draft that is given once.</summary>
    public const string Once = "";

    public required DraftId Draft { get; init; }

    public required UnitId Unit { get; init; }

    /// <summary>The day of the rhythm as <c>yyyy-MM-dd</c>, before it was moved off a day off; <see cref="Once"/> for the draft itself.</summary>
    public required string Period { get; init; }

    public required DocumentId Document { get; init; }

    public required CaseId Case { get; init; }
}

using NamRo.Directives.Reading.Grammar;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>What an item inherits from the headings above it (task-extraction.md 4).</summary>
internal sealed record ItemContext
{
    public static ItemContext Empty { get; } = new();

    public IReadOnlyList<UnitMention> Lead { get; init; } = [];

    public IReadOnlyList<UnitMention> Coordinate { get; init; } = [];

    public Evidence Evidence { get; init; } = Evidence.Inherited;

    public FoundDeadline? Deadline { get; init; }

    /// <summary>Under goals and purposes nothing is a task.</summary>
    public bool NeverTasks { get; init; }

    /// <summary>Under results and the like, and before the trigger, only "giao ...", "yêu cầu ..." counts.</summary>
    public bool OnlyExplicit { get; init; }

    /// <summary>Under "Kinh phí" what whole groups do without a limit is a note on money, not work.</summary>
    public bool IsFunding { get; init; }

    /// <summary>
    /// Text without items, before any trigger: beside "giao ...", a subject with a limit of its own, or one who watches, counts.
    /// </summary>
    public bool IsRunningText { get; init; }

    /// <summary>The lead comes from the opening paragraph: only items that begin with a verb take it.</summary>
    public bool NeedsVerb => Evidence is Evidence.Opening or Evidence.Addressee;
}

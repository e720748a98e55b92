using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

internal enum ClauseKind
{
    /// <summary>Gives work: at least one task was read from it.</summary>
    TaskGiving,

    /// <summary>Only gives its lead, its limit or a theme to the items below.</summary>
    Heading,

    /// <summary>Gives no work; the reason says why.</summary>
    NotATask,

    /// <summary>Looks like work, yet no task could be read; a person should look.</summary>
    Doubtful,
}

/// <summary>A numbered item, the unnumbered body or the closing, as the reader understood it.</summary>
internal sealed record ClauseReading(string Anchor, string Text, SourceSpan Span, ClauseKind Kind, NotTaskReason Reason, IReadOnlyList<ClauseReading> Children)
{
    public IEnumerable<ClauseReading> Flat() => Children.SelectMany(child => child.Flat()).Prepend(this);
}

using NamRo.Directives.Reading.Deadlines;
using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>A time limit with the fragment it was read from.</summary>
internal sealed record FoundDeadline(DeadlineKind Kind, string Value, MappedText Text)
{
    public bool IsSameAs(FoundDeadline? other) => other is not null && Kind == other.Kind && string.Equals(Value, other.Value, StringComparison.Ordinal);

    public static FoundDeadline From(DeadlineMatch match, MappedText text)
    {
        return new FoundDeadline(match.Kind, match.Value, text.Slice(match.Start, match.End - match.Start).Trim(c => c is ' ' or ',' or '(' or ':' or ';'));
    }
}

/// <summary>One clause of an item: who, what, until when; or why it is no work.</summary>
internal sealed record ItemClause(MappedText Text, MappedText Action)
{
    public IReadOnlyList<UnitMention> Lead { get; init; } = [];

    public IReadOnlyList<UnitMention> Coordinate { get; init; } = [];

    public Evidence Evidence { get; init; }

    public FoundDeadline? Deadline { get; init; }

    public NotTaskReason Reason { get; init; }

    /// <summary>One unit watches the others ("theo dõi, đôn đốc việc thực hiện ...").</summary>
    public bool IsMonitoring { get; init; }

    /// <summary>Only reports, sends or sums up (rule R2).</summary>
    public bool IsReportOnly { get; init; }

    /// <summary>"ngay" is a time of its own: the clause does not share the next limit (rule R2).</summary>
    public bool IsAtOnce { get; init; }

    public bool IsTask => Reason == NotTaskReason.None;
}

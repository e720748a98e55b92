using NamRo.Directives.Reading.Clauses;

namespace NamRo.Directives.Reading;

/// <summary>All that was read from one document. Everything in it is a proposal.</summary>
internal sealed record DirectiveReading(
    DirectiveHeader Header, IReadOnlyList<ClauseReading> Clauses, IReadOnlyList<DraftTask> Tasks, IReadOnlyList<ReadingWarning> Warnings)
{
    /// <summary>Items that look like work and from which no task was read.</summary>
    public IEnumerable<ClauseReading> ClausesWithoutTask() => Clauses.SelectMany(clause => clause.Flat()).Where(clause => clause.Kind == ClauseKind.Doubtful);
}

/// <summary>What a person should look at.</summary>
internal enum WarningKind
{
    NoNumber,
    NoDate,
    NoTasks,
    DeadlineBeforeSigning,
    SeveralLeads,
    WeakLead,
}

/// <summary>A warning, the anchor it belongs to (null for the whole document) and the stretch it is about.</summary>
internal sealed record ReadingWarning(WarningKind Kind, string? Anchor, Text.SourceSpan Span);

using NamRo.Directives.Documents;
using NamRo.Directives.Reading.Clauses;

namespace NamRo.Directives.Drafting;

/// <summary>
/// Coverage both ways: clauses that seem to give work but have no draft, drafts without a clause. A clause whose draft a clerk dropped with a
/// reason has been looked at and is covered.
/// </summary>
internal static class DocumentCoverage
{
    public static Coverage Of(Document document, IReadOnlyList<Draft> drafts)
    {
        var anchors = document.Clauses.Select(c => c.Anchor).ToHashSet();
        var read = drafts.SelectMany(d => d.Spans).Where(s => s.Field == "task").ToList();
        var drafted = drafts.Select(d => d.Content.Anchor).ToHashSet();
        return new Coverage(
            [.. document.Clauses.Where(c => GivesWork(c) && !drafted.Contains(c.Anchor) && !read.Exists(s => Overlaps(c, s)))
                .Select(c => c.Anchor).Distinct()],
            [.. drafts.Where(d => d.State != DraftState.Dropped && !anchors.Contains(d.Content.Anchor)).Select(d => d.Id)]);
    }

    private static bool GivesWork(StoredClause clause) => clause.Kind is nameof(ClauseKind.TaskGiving) or nameof(ClauseKind.Doubtful);

    private static bool Overlaps(StoredClause clause, TextSpan span) =>
        span.Start < clause.Start + clause.Length && clause.Start < span.Start + span.Length;
}

using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Deadlines;

/// <summary>Finds the time limits of a clause or of a table cell.</summary>
internal sealed class DeadlineReader(DateOnly? signed)
{
    private const int CacheSize = 32;

    private static readonly DeadlineRule[] Running = [.. RecurringRules.All(), .. RelativeRules.All(), .. CalendarRules.All()];
    private static readonly DeadlineRule[] Cells = [.. Running, .. CellRules.All()];

    /// <summary>One clause is asked several times on its way; its limits are looked for once.</summary>
    private readonly Dictionary<string, List<DeadlineMatch>> found = new(StringComparer.Ordinal);

    public DateOnly? Signed => signed;

    /// <summary>All limits of running text in their order, overlapping readings settled by rank.</summary>
    public List<DeadlineMatch> Find(MappedText text)
    {
        if (!MayHoldTime(text.Folded))
        {
            return [];
        }

        if (!found.TryGetValue(text.Text, out List<DeadlineMatch>? matches))
        {
            matches = RhythmMerger.Merge(Settle(Running, text), text.Folded);
            if (found.Count >= CacheSize)
            {
                found.Clear();
            }

            found[text.Text] = matches;
        }

        return matches;
    }

    /// <summary>The one limit that a cell or a label says; null when it says none ("theo quy định", "khi có yêu cầu").</summary>
    public DeadlineMatch? ReadCell(MappedText text)
    {
        List<DeadlineMatch> found = RhythmMerger.Merge(Settle(Cells, text), text.Folded);
        DeadlineMatch? best = Best(found);
        return best is { Kind: DeadlineKind.Date or DeadlineKind.Month or DeadlineKind.Quarter }
            ? found.Last(match => match.Kind == best.Kind && match.Rank <= best.Rank + 20 && match.Rank >= 16) : best;
    }

    /// <summary>Of several limits in one clause that cannot be parted, the one that says most.</summary>
    public static DeadlineMatch? Best(IReadOnlyList<DeadlineMatch> matches) => matches.MinBy(match => match.Rank);

    private List<DeadlineMatch> Settle(DeadlineRule[] rules, MappedText text)
    {
        var context = new DeadlineContext(text, signed);
        var kept = new List<DeadlineMatch>();
        foreach (DeadlineMatch match in rules.SelectMany(rule => rule.Find(context)).OrderBy(match => match.Rank).ThenByDescending(match => match.End - match.Start))
        {
            if (!kept.Exists(match.Overlaps))
            {
                kept.Add(match);
            }
        }

        return [.. kept.OrderBy(match => match.Start)];
    }

    /// <summary>Most clauses hold neither a digit nor a word of time; they are not searched.</summary>
    private static bool MayHoldTime(string folded)
    {
        return folded.AsSpan().ContainsAnyInRange('0', '9') || folded.Contains("truoc", StringComparison.Ordinal)
            || folded.Contains("thuong xuyen", StringComparison.Ordinal) || folded.Contains("hang ", StringComparison.Ordinal)
            || folded.Contains("moi ", StringComparison.Ordinal) || folded.Contains("lien tuc", StringComparison.Ordinal)
            || folded.Contains("quy i", StringComparison.Ordinal) || folded.Contains(" ngay", StringComparison.Ordinal)
            || folded.Contains("lan", StringComparison.Ordinal) || folded.Contains("dinh ky", StringComparison.Ordinal)
            || folded.Contains("hoc ky", StringComparison.Ordinal) || folded.Contains(" nay", StringComparison.Ordinal)
            || folded.Contains("trong ", StringComparison.Ordinal) || folded.Contains("cuoi ", StringComparison.Ordinal)
            || folded.Contains("tung ", StringComparison.Ordinal) || folded.Contains("sau ", StringComparison.Ordinal);
    }
}

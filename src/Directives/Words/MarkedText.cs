namespace NamRo.Directives.Words;

/// <summary>A run of the text; marked when a guess was read from it.</summary>
internal sealed record TextRun(string Text, string? Mark, DraftId? Draft);

/// <summary>A line of the text. The first line of a clause carries the clause's anchor.</summary>
internal sealed record TextLineView(IReadOnlyList<TextRun> Runs, string? ElementId, ClauseView? Clause);

/// <summary>Cuts a document's text into lines with marks for lead, partner and deadline, so that a page can show both sides linked.</summary>
internal static class MarkedText
{
    private sealed record Mark(int Start, int End, string Class, DraftId Draft);

    /// <summary>The element that a clause has on the page.</summary>
    public static string ElementOf(string anchor) => "c-" + anchor;

    public static IReadOnlyList<TextLineView> Of(DocumentView document)
    {
        var marks = Marks(document);
        var clauses = document.Clauses.Where(c => c.Anchor.Length > 0).DistinctBy(c => c.Anchor).OrderBy(c => c.Start).ToList();
        List<TextLineView> lines = [];
        var (at, mark, clause) = (0, 0, 0);
        while (at <= document.Text.Length)
        {
            var end = document.Text.IndexOf('\n', at) is >= 0 and var found ? found : document.Text.Length;
            ClauseView? starts = null;
            while (clause < clauses.Count && clauses[clause].Start <= end)
            {
                starts = clauses[clause++];
            }

            lines.Add(new TextLineView(Runs(document.Text, at, end, marks, ref mark), starts is null ? null : ElementOf(starts.Anchor), starts));
            at = end + 1;
        }

        return lines;
    }

    /// <summary>Marks in order, without overlaps: the earlier wins.</summary>
    private static List<Mark> Marks(DocumentView document)
    {
        List<Mark> clean = [];
        var all = document.Drafts.Where(d => d.State != DraftState.Dropped)
            .SelectMany(d => d.Spans.Where(s => ClassOf(s.Field) is not null)
                .Select(s => new Mark(s.Start, s.Start + s.Length, ClassOf(s.Field)!, d.Id)))
            .Where(m => m.Start >= 0 && m.End <= document.Text.Length)
            .OrderBy(m => m.Start).ThenBy(m => m.End);
        foreach (var mark in all)
        {
            if (clean.Count == 0 || mark.Start >= clean[^1].End)
            {
                clean.Add(mark);
            }
        }

        return clean;
    }

    private static List<TextRun> Runs(string text, int start, int end, List<Mark> marks, ref int next)
    {
        List<TextRun> runs = [];
        var at = start;
        while (next < marks.Count && marks[next].Start < end)
        {
            var mark = marks[next];
            if (mark.Start > at)
            {
                runs.Add(new TextRun(text[at..mark.Start], null, null));
            }

            var from = Math.Max(mark.Start, at);
            at = Math.Min(mark.End, end);
            runs.Add(new TextRun(text[from..at], mark.Class, mark.Draft));
            if (mark.End > end)
            {
                break;
            }

            next++;
        }

        if (at < end)
        {
            runs.Add(new TextRun(text[at..end], null, null));
        }

        return runs;
    }

    private static string? ClassOf(string field) => field switch
    {
        "lead" => "mark-unit",
        "coordinate" or "monitor" => "mark-with",
        "deadline" => "mark-date",
        _ => null,
    };
}

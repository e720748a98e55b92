using NamRo.Directives.Reading.Clauses;
using NamRo.Directives.Reading.Deadlines;
using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Layout;
using NamRo.Directives.Reading.Tables;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading;

/// <summary>Goes through the text and the annexes of a document and gathers what they give.</summary>
internal sealed class DocumentWalk(BodyReader body, Opening opening, DeadlineReader deadlines, UnitVocabulary known)
{
    private readonly List<TaskInMaking> tableTasks = [];

    public List<ClauseReading> Clauses { get; } = [];

    public DateOnly? Signed => deadlines.Signed;

    public IReadOnlyList<TaskInMaking> Tasks => [.. body.Tasks, .. tableTasks];

    public IReadOnlyList<UnitMention> Monitors => body.Monitors;

    public IReadOnlyDictionary<string, IReadOnlyList<UnitMention>> LeadsByAnchor => body.LeadsByAnchor;

    public void ReadBody(IReadOnlyList<TextLine> lines)
    {
        List<TableBlock> tables = TableFinder.Find(lines);
        TextLine[] text = [.. lines.Where(line => !tables.Exists(table => line.Number >= table.FirstLine && line.Number <= table.LastLine))];
        ClauseTree tree = ClauseTree.Build(new ParagraphReader(text).Read());
        ClauseNode[] items = [.. Items(tree.Root, out MappedText? trigger, out List<MappedText> listed)];
        ItemContext context = opening.Read(trigger, listed);
        if (items.Length == 0)
        {
            ReadUnnumbered([.. tree.Root.Lead, .. tree.Root.Tail.Select(tail => tail.Text), .. tree.Closing]);
        }
        else
        {
            Clauses.AddRange(items.Select(item => body.Visit(item, context)));
            ReadClosing(tree.Closing);
        }

        foreach (TableBlock table in tables)
        {
            ReadBodyTable(table, items);
        }
    }

    public void ReadAnnexes(IReadOnlyList<AnnexZone> annexes)
    {
        var read = new List<(int Ordinal, TableBlock Table)>();
        foreach (AnnexZone annex in annexes)
        {
            read.AddRange(TableFinder.Find(annex.Lines).Select(table => (annex.Ordinal, table)));
        }

        var perAnnex = read.Select(entry => (entry.Ordinal, Tasks: new TableReader(deadlines, known).Read(entry.Table, "PL", ItemContext.Empty), entry.Table))
            .Where(entry => entry.Tasks.Count > 0).ToList();
        bool several = perAnnex.Select(entry => entry.Ordinal).Distinct().Count() > 1;
        foreach ((int ordinal, List<TaskInMaking> tasks, TableBlock table) in perAnnex)
        {
            tableTasks.AddRange(several ? new TableReader(deadlines, known).Read(table, $"PL{ordinal}", ItemContext.Empty) : tasks);
        }
    }

    /// <summary>The items that may give work; dash lists before the trigger belong to the preamble.</summary>
    private static List<ClauseNode> Items(ClauseNode root, out MappedText? trigger, out List<MappedText> listed)
    {
        int first = root.Children.FindIndex(child => child.Marker!.Level < MarkerLevel.Dash);
        if (first < 0)
        {
            first = root.Tail.Where(tail => Opening.IsTrigger(tail.Text)).Select(tail => tail.After).DefaultIfEmpty(root.Lead.Any(Opening.IsTrigger) ? 0 : root.Children.Count).Max();
        }

        MappedText[] before = [.. root.Lead, .. root.Tail.Where(tail => tail.After <= first).Select(tail => tail.Text)];
        trigger = before.LastOrDefault(Opening.IsTrigger) ?? before.LastOrDefault();
        listed = [.. root.Children.Take(first).Select(child => child.Heading)];
        return first > 0 ? Renumbered(root, first) : root.Children;
    }

    /// <summary>Dash items are counted from the first that gives work, not from the list of those addressed.</summary>
    private static List<ClauseNode> Renumbered(ClauseNode root, int first)
    {
        List<ClauseNode> items = root.Children[first..];
        int skipped = root.Children.Take(first).Count(child => child.Marker!.Level == MarkerLevel.Dash);
        return skipped == 0 || items.TrueForAll(item => item.Marker!.Level != MarkerLevel.Dash) ? items
            : [.. items.Select((item, i) => item.Marker!.Level == MarkerLevel.Dash ? item.WithAnchor($"-{1 + items.Take(i).Count(other => other.Marker!.Level == MarkerLevel.Dash)}") : item)];
    }

    private void ReadUnnumbered(IReadOnlyList<MappedText> paragraphs)
    {
        bool begun = false;
        Clauses.Add(body.ReadText("body", paragraphs, paragraph =>
        {
            ItemContext context = ItemContext.Empty with { OnlyExplicit = !begun, IsRunningText = true };
            begun = begun || Opening.IsTrigger(paragraph);
            return context;
        }));
    }

    private void ReadClosing(IReadOnlyList<MappedText> paragraphs)
    {
        if (paragraphs.Count > 0)
        {
            Clauses.Add(body.ReadText("end", paragraphs, _ => ItemContext.Empty));
        }
    }

    private void ReadBodyTable(TableBlock table, ClauseNode[] items)
    {
        ClauseNode? owner = items.SelectMany(item => item.Descendants().Prepend(item)).LastOrDefault(item => item.Line < table.FirstLine);
        ItemContext context = owner is not null && body.Contexts.TryGetValue(owner.Anchor, out ItemContext? found) ? found : ItemContext.Empty;
        if (!context.NeverTasks)
        {
            tableTasks.AddRange(new TableReader(deadlines, known).Read(table, owner?.Anchor ?? "PL", context));
        }
    }
}

using NamRo.Directives.Reading.Deadlines;
using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Layout;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>Walks the items of a document from the outside in, handing leads and limits down, and collects tasks and monitors.</summary>
internal sealed class BodyReader(DeadlineReader deadlines, UnitVocabulary known, IssuerWords issuer)
{
    private readonly ItemReader items = new(deadlines, known, issuer);
    private readonly HeadingReader headings = new(deadlines, known, issuer);

    public List<TaskInMaking> Tasks { get; } = [];

    public List<UnitMention> Monitors { get; } = [];

    /// <summary>For each item the leads it names, so that references to it can be resolved.</summary>
    public Dictionary<string, IReadOnlyList<UnitMention>> LeadsByAnchor { get; } = new(StringComparer.Ordinal);

    /// <summary>What each item gives to a table that stands in it.</summary>
    public Dictionary<string, ItemContext> Contexts { get; } = new(StringComparer.Ordinal);

    public ClauseReading Visit(ClauseNode node, ItemContext above)
    {
        NodeFields fields = NodeFields.Read(node);
        if (fields.IsTask(above))
        {
            return VisitLabelled(node, fields, above);
        }

        var clauses = new List<ItemClause>();
        ItemContext below = ReadLead(node, above, fields.Children, clauses);
        Contexts[node.Anchor] = below;
        List<ClauseReading> children = [.. fields.Children.Select(child => Visit(child, below))];
        foreach ((_, MappedText tail) in node.Tail)
        {
            clauses.AddRange(items.Read(tail, below with { Deadline = null }));
        }

        return Close(node.Anchor, node.Lead, clauses, above.Deadline, children);
    }

    /// <summary>Text without items, and the paragraph after the last item.</summary>
    public ClauseReading ReadText(string anchor, IReadOnlyList<MappedText> paragraphs, Func<MappedText, ItemContext> contextOf)
    {
        var clauses = new List<ItemClause>();
        IReadOnlyList<UnitMention> lead = [];
        for (int i = 0; i < paragraphs.Count; i++)
        {
            ItemContext context = contextOf(paragraphs[i]);
            ItemContext? heading = i < paragraphs.Count - 1 ? headings.UnitsAlone(paragraphs[i], context) : null;
            lead = heading?.Lead ?? lead;
            clauses.AddRange(heading is not null ? [] : items.Read(paragraphs[i], lead.Count > 0 ? context with { Lead = lead } : context));
        }

        return Close(anchor, paragraphs, clauses, null, []);
    }

    private ItemContext ReadLead(ClauseNode node, ItemContext above, IReadOnlyList<ClauseNode> children, List<ItemClause> clauses)
    {
        ItemContext below = above;
        bool act = children.Count > 0 && children.Count(child => Acts(child.Heading)) * 2 >= children.Count;
        for (int i = 0; i < node.Lead.Count; i++)
        {
            bool introduces = i == node.Lead.Count - 1 ? children.Count > 0 : i == 0 && !node.Lead[0].Text.EndsWith('.');
            ItemContext? heading = introduces ? headings.Read(node.Lead[i], below, act)
                : i > 0 && i < node.Lead.Count - 1 ? headings.UnitsAlone(node.Lead[i], below) : null;
            if (heading is not null)
            {
                below = heading;
                Remember(node.Anchor, heading.Lead);
            }
            else
            {
                ItemContext context = HeadingReader.WithoutWorkAt(node.Lead[i]) is { } sort ? HeadingReader.Without(below, sort) : below;
                List<ItemClause> read = items.Read(node.Lead[i], context);
                clauses.AddRange(read);
                below = Below(below, read);
            }
        }

        return below;
    }

    /// <summary>Items under a clause that is work itself inherit its lead.</summary>
    private static ItemContext Below(ItemContext above, List<ItemClause> clauses)
    {
        ItemClause? last = clauses.FindLast(clause => clause.Lead.Count > 0 && clause.IsTask);
        return last is null ? above : above with { Lead = last.Lead, Coordinate = [], Evidence = Evidence.Inherited };
    }

    private bool Acts(MappedText text)
    {
        var sentence = new Sentence(text);
        return ClauseSense.BeginsWithAction(sentence) || new AssignmentFinder(sentence, known, deadlines, issuer).AtStart() is not null
            || new UnitListReader(sentence, known).Read(0, isAddressed: false).Units.Count > 0;
    }

    private ClauseReading VisitLabelled(ClauseNode node, NodeFields fields, ItemContext above)
    {
        List<UnitMention> lead = UnitCellReader.Read(fields.Value(FieldRole.Lead), known);
        List<UnitMention> partners = UnitCellReader.Read(fields.Value(FieldRole.Coordinate), known);
        MappedText timeText = TextRepair.Compact(fields.Value(FieldRole.Deadline));
        DeadlineMatch? time = timeText.Length > 0 ? deadlines.ReadCell(timeText) : null;
        FoundDeadline? limit = time is null ? null : FoundDeadline.From(time, timeText);
        lead = lead.Count > 0 ? lead : NamedInTitle(fields.Title, partners);
        ItemContext below = above with
        {
            Lead = lead.Count > 0 ? lead : above.Lead,
            Coordinate = lead.Count > 0 ? partners : [.. above.Coordinate, .. partners],
            Evidence = lead.Count > 0 ? Evidence.Labelled : above.Evidence,
            Deadline = limit ?? above.Deadline,
        };
        Remember(node.Anchor, below.Lead);
        List<ClauseReading> children = [.. fields.Children.Select(child => Visit(child, below with { Evidence = Evidence.Inherited }))];
        if (fields.Children.Count == 0 && below.Lead.Count > 0 && !above.NeverTasks)
        {
            Tasks.Add(LabelledTask(node, fields, below, limit));
        }

        ClauseKind kind = fields.Children.Count > 0 ? ClauseKind.Heading : below.Lead.Count > 0 ? ClauseKind.TaskGiving : ClauseKind.Doubtful;
        return new ClauseReading(node.Anchor, string.Join('\n', node.Lead.Select(text => text.Text)), SpanOf(node.Lead), kind, NotTaskReason.None, children);
    }

    /// <summary>Without a field for the lead: those the title names, and its partners ("Chủ trì, phối hợp với Sở B lập ...").</summary>
    private List<UnitMention> NamedInTitle(MappedText title, List<UnitMention> partners)
    {
        var sentence = new Sentence(title);
        Assignment? own = new AssignmentFinder(sentence, known, deadlines, issuer, inherits: true).AtStart();
        partners.AddRange(own?.Coordinate ?? []);
        partners.AddRange(CoordinateReader.Read(sentence, known).Where(unit => !partners.Exists(other => other.Name == unit.Name)));
        return own is { IsStatement: false, IsIssuer: false } ? [.. own.Lead] : [];
    }

    private TaskInMaking LabelledTask(ClauseNode node, NodeFields fields, ItemContext context, FoundDeadline? limit)
    {
        MappedText title = fields.Title;
        DeadlineMatch? inTitle = limit is null ? DeadlineReader.Best(deadlines.Find(title)) : null;
        FoundDeadline? deadline = limit ?? (inTitle is null ? context.Deadline : FoundDeadline.From(inTitle, title));
        var clause = new ItemClause(title, title) { Lead = context.Lead, Coordinate = context.Coordinate, Evidence = context.Evidence, Deadline = deadline };
        MappedText product = fields.Value(FieldRole.Product);
        var task = new TaskInMaking(node.Anchor, deadline)
        {
            Products = product.Length > 0 ? ProductReader.ReadCell(product) : null,
            OwnMonitors = UnitCellReader.Read(fields.Value(FieldRole.Monitor), known),
        };
        task.Clauses.Add(clause);
        return task;
    }

    private ClauseReading Close(string anchor, IReadOnlyList<MappedText> text, List<ItemClause> clauses, FoundDeadline? inherited, List<ClauseReading> children)
    {
        List<TaskInMaking> tasks = TaskGrouper.Group(anchor, clauses, inherited);
        Tasks.AddRange(tasks);
        Monitors.AddRange(clauses.Where(clause => clause.IsMonitoring).SelectMany(clause => clause.Lead));
        Remember(anchor, tasks.Count > 0 ? tasks[0].Lead : []);
        ItemClause? idle = clauses.Find(clause => !clause.IsTask);
        bool monitoring = clauses.Exists(clause => clause.Reason == NotTaskReason.Monitoring);
        ClauseKind kind = tasks.Count > 0 ? ClauseKind.TaskGiving : clauses.Count == 0 ? ClauseKind.Heading
            : children.Count > 0 ? ClauseKind.Heading : LooksLikeWork(clauses) ? ClauseKind.Doubtful : ClauseKind.NotATask;
        NotTaskReason reason = tasks.Count > 0 ? NotTaskReason.None : monitoring ? NotTaskReason.Monitoring : idle?.Reason ?? NotTaskReason.Heading;
        return new ClauseReading(anchor, string.Join('\n', text.Select(part => part.Text)), SpanOf(text), kind, reason, children);
    }

    /// <summary>A verb and a limit, but no one to do it.</summary>
    private static bool LooksLikeWork(List<ItemClause> clauses)
    {
        return clauses.Exists(clause => clause.Reason == NotTaskReason.NoLead && (clause.Deadline is not null || ClauseSense.BeginsWithAction(new Sentence(clause.Action))));
    }

    private void Remember(string anchor, IReadOnlyList<UnitMention> lead)
    {
        if (lead.Count > 0)
        {
            LeadsByAnchor.TryAdd(anchor, lead);
        }
    }

    private static SourceSpan SpanOf(IReadOnlyList<MappedText> text) => text.Aggregate(SourceSpan.None, (span, part) => span.Join(part.Whole()));
}

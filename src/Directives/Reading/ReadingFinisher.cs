using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Clauses;
using NamRo.Directives.Reading.Deadlines;
using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;
using NamRo.Directives.Reading.Units;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading;

/// <summary>Resolves references, spreads monitors over the tasks, and writes drafts and warnings.</summary>
internal sealed class ReadingFinisher(DirectiveHeader header, DocumentWalk walk)
{
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    public DirectiveReading Finish()
    {
        var references = new ReferenceResolver(walk.LeadsByAnchor);
        UnitMention[] monitors = [.. walk.Monitors.DistinctBy(unit => Key(unit.Name))];
        List<DraftTask> tasks = [.. walk.Tasks.Select(task => Draft(task, references, monitors))];
        return new DirectiveReading(header, walk.Clauses, tasks, [.. Warnings(tasks)]);
    }

    private DraftTask Draft(TaskInMaking task, ReferenceResolver references, UnitMention[] monitors)
    {
        List<DraftUnit> lead = Units(task.Lead.SelectMany(unit => references.Resolve(unit, task.Anchor)));
        List<DraftUnit> coordinate = Units(task.Coordinate.SelectMany(unit => references.Resolve(unit, task.Anchor)));
        HashSet<string> leadKeys = [.. lead.Select(unit => Key(unit.Name))];
        coordinate.RemoveAll(unit => leadKeys.Contains(Key(unit.Name)) && leadKeys.Count == 1 && lead.Exists(one => one.Name == unit.Name));
        return new DraftTask(task.Anchor, task.Action(), task.Span)
        {
            Lead = lead,
            Coordinate = coordinate,
            Monitor = Units(task.OwnMonitors.Concat(monitors).DistinctBy(unit => Key(unit.Name))
                .Where(unit => !leadKeys.SetEquals([Key(unit.Name)]))),
            Deadline = ToDraft(task.Deadline),
            Product = [.. task.AllProducts().Select(product => new DraftProduct(product.Type, product.Span))],
            Evidence = task.Evidence,
            Confidence = ConfidenceOf(task),
        };
    }

    private string Key(string name)
    {
        if (!keys.TryGetValue(name, out string? key))
        {
            keys[name] = key = UnitKey.WithoutPlace(name);
        }

        return key;
    }

    private static List<DraftUnit> Units(IEnumerable<UnitMention> units)
    {
        return [.. units.Select(unit => new DraftUnit(UnitNaming.Display(unit.Name, unit.IsPerson), unit.Span)).DistinctBy(unit => unit.Name)];
    }

    private static DraftDeadline ToDraft(FoundDeadline? found)
    {
        return found is null ? DraftDeadline.None : new DraftDeadline(found.Kind, found.Value, found.Text.Text, found.Text.Whole());
    }

    private static double ConfidenceOf(TaskInMaking task)
    {
        double lead = task.Evidence switch
        {
            Evidence.Addressed or Evidence.Labelled => 0.95,
            Evidence.Subject or Evidence.Inherited => 0.9,
            Evidence.Referred or Evidence.CellAbove => 0.8,
            Evidence.AfterTheWork => 0.7,
            Evidence.Opening => 0.6,
            _ => 0.4,
        };
        return task.Clauses.Count > 1 ? lead - 0.05 : lead;
    }

    private IEnumerable<ReadingWarning> Warnings(List<DraftTask> tasks)
    {
        if (header.Number is null)
        {
            yield return new ReadingWarning(WarningKind.NoNumber, null, SourceSpan.None);
        }

        if (header.Date is null)
        {
            yield return new ReadingWarning(WarningKind.NoDate, null, SourceSpan.None);
        }

        if (tasks.Count == 0)
        {
            yield return new ReadingWarning(WarningKind.NoTasks, null, SourceSpan.None);
        }

        foreach (DraftTask task in tasks)
        {
            foreach (WarningKind kind in WarningsOf(task))
            {
                yield return new ReadingWarning(kind, task.Anchor, kind == WarningKind.DeadlineBeforeSigning ? task.Deadline.Span : task.Span);
            }
        }
    }

    private IEnumerable<WarningKind> WarningsOf(DraftTask task)
    {
        if (task.Deadline.Kind == DeadlineKind.Date && header.Date is DateOnly signed && DateOnly.TryParse(task.Deadline.Value, out DateOnly due) && due < signed)
        {
            yield return WarningKind.DeadlineBeforeSigning;
        }

        if (task.Lead.Count > 1)
        {
            yield return WarningKind.SeveralLeads;
        }

        if (task.Evidence is Evidence.Addressee or Evidence.Opening)
        {
            yield return WarningKind.WeakLead;
        }
    }
}

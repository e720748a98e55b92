using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>Joins the clauses of one item into tasks by the rules R1 to R4 (task-extraction.md 13).</summary>
internal sealed class TaskGrouper(string anchor, FoundDeadline? inherited)
{
    private readonly List<TaskInMaking> tasks = [];
    private readonly List<ItemClause> pending = [];
    private TaskInMaking? last;

    public static List<TaskInMaking> Group(string anchor, IEnumerable<ItemClause> clauses, FoundDeadline? inherited)
    {
        var grouper = new TaskGrouper(anchor, inherited);
        foreach (ItemClause clause in clauses.Where(clause => clause.IsTask))
        {
            grouper.Add(clause);
        }

        grouper.Flush();
        return grouper.tasks;
    }

    private void Add(ItemClause clause)
    {
        ItemClause? before = pending.Count > 0 ? pending[^1] : last?.Clauses[^1];
        if (before is not null && !SameLead(before, clause))
        {
            Flush();
            last = null;
        }

        if (clause.Deadline is not null)
        {
            AddDated(clause);
        }
        else if (last is not null && pending.Count == 0 && clause.IsReportOnly && !clause.IsAtOnce)
        {
            last.Clauses.Add(clause);
        }
        else
        {
            pending.Add(clause);
        }
    }

    /// <summary>A clause before a dated one shares its limit, unless it has "ngay" for a time of its own.</summary>
    private void AddDated(ItemClause clause)
    {
        if (pending.Exists(waiting => waiting.IsAtOnce))
        {
            Flush();
        }

        TaskInMaking? same = pending.Count == 0 ? tasks.Find(task => SameLead(task.Clauses[0], clause) && clause.Deadline!.IsSameAs(task.Deadline)) : null;
        if (same is not null)
        {
            same.Clauses.Add(clause);
            last = same;
            return;
        }

        last = new TaskInMaking(anchor, clause.Deadline);
        last.Clauses.AddRange(pending);
        last.Clauses.Add(clause);
        pending.Clear();
        tasks.Add(last);
    }

    private void Flush()
    {
        if (pending.Count == 0)
        {
            return;
        }

        TaskInMaking? same = tasks.Find(task => SameLead(task.Clauses[0], pending[0])
            && (task.Deadline is null ? inherited is null : task.Deadline.IsSameAs(inherited)));
        if (same is null)
        {
            same = new TaskInMaking(anchor, inherited);
            tasks.Add(same);
        }

        same.Clauses.AddRange(pending);
        last = same;
        pending.Clear();
    }

    private static bool SameLead(ItemClause a, ItemClause b)
    {
        return a.Lead.Count == b.Lead.Count && a.Lead.Zip(b.Lead).All(pair => string.Equals(pair.First.Name, pair.Second.Name, StringComparison.OrdinalIgnoreCase));
    }
}

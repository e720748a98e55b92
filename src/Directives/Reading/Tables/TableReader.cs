using NamRo.Directives.Reading.Clauses;
using NamRo.Directives.Reading.Deadlines;
using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Layout;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Tables;

/// <summary>Turns the rows of a table into tasks: one row, one task (task-extraction.md 10).</summary>
internal sealed class TableReader(DeadlineReader deadlines, UnitVocabulary known)
{
    private readonly List<TaskInMaking> tasks = [];
    private string group = "";
    private List<UnitMention> groupLead = [];
    private TableRow? parent;
    private MappedText? leadAbove;
    private MappedText? timeAbove;
    private MappedText? monitorAbove;

    /// <param name="table">The table.</param>
    /// <param name="prefix">Anchor of the rows: "PL", "PL2", or the item in which the table stands.</param>
    /// <param name="context">What the item above the table gives.</param>
    public List<TaskInMaking> Read(TableBlock table, string prefix, ItemContext context)
    {
        ColumnMap columns = ColumnMap.Of(table, deadlines, known);
        if (columns.Find(FieldRole.Lead) is null && columns.Find(FieldRole.Deadline) is null && context.Lead.Count == 0 && !HasUnitGroups(table, columns))
        {
            return [];
        }

        int position = 0;
        foreach (TableRow row in TableRow.Join(table, columns))
        {
            if (row.IsGroup)
            {
                EnterGroup(row);
            }
            else
            {
                position++;
                AddTask(row, prefix, position, context);
            }
        }

        return tasks;
    }

    private bool HasUnitGroups(TableBlock table, ColumnMap columns)
    {
        return TableRow.Join(table, columns).Any(row => row.IsGroup && UnitCellReader.IsUnits(row.Title, known));
    }

    private void EnterGroup(TableRow row)
    {
        bool units = row.Title.Length > 0 && UnitCellReader.IsUnits(row.Title, known);
        group = row.Index;
        groupLead = units ? UnitCellReader.Read(row.Title, known) : [];
        leadAbove = null;
        timeAbove = null;
        parent = null;
    }

    private void AddTask(TableRow row, string prefix, int position, ItemContext context)
    {
        MappedText leadCell = Repeat(row[FieldRole.Lead], ref leadAbove, row.Has(FieldRole.Lead), out bool repeated);
        MappedText timeCell = Repeat(row[FieldRole.Deadline], ref timeAbove, row.Has(FieldRole.Deadline), out _);
        MappedText monitorCell = IsDitto(row[FieldRole.Monitor].Folded) ? Repeat(row[FieldRole.Monitor], ref monitorAbove, true, out _) : row[FieldRole.Monitor];
        monitorAbove = monitorCell;
        List<LabelledField> labels = LabelReader.Read(leadCell);
        MappedText leadText = labels.Find(field => field.Role == FieldRole.Lead)?.Value ?? (labels is [{ Start: 0 }, ..] ? MappedText.Empty : leadCell);
        List<UnitMention> lead = UnitCellReader.Read(leadText, known);
        IReadOnlyList<UnitMention> owner = lead.Count > 0 ? lead : groupLead.Count > 0 ? groupLead : context.Lead;
        MappedText partners = labels.Find(field => field.Role == FieldRole.Coordinate)?.Value ?? row[FieldRole.Coordinate];
        if (row.Title.Length == 0 || owner.Count == 0)
        {
            return;
        }

        var clause = new ItemClause(row.Text, row.Title)
        {
            Lead = owner,
            Coordinate = [.. UnitCellReader.Read(partners, known).Where(unit => owner.All(one => one.Name != unit.Name))],
            Evidence = repeated ? Evidence.CellAbove : lead.Count > 0 ? Evidence.Labelled : Evidence.Inherited,
            Deadline = Limit(timeCell, row.Title, row.Has(FieldRole.Deadline)),
        };
        var task = new TaskInMaking(Anchor(row, prefix, position), clause.Deadline)
        {
            Products = row[FieldRole.Product].Length > 0 && !IsNothing(row[FieldRole.Product]) ? ProductReader.ReadCell(row[FieldRole.Product]) : null,
            OwnMonitors = UnitCellReader.Read(monitorCell, known),
        };
        task.Clauses.Add(clause);
        tasks.Add(task);
    }

    private FoundDeadline? Limit(MappedText cell, MappedText title, bool hasColumn)
    {
        MappedText text = TextRepair.Compact(cell);
        DeadlineMatch? match = text.Length > 0 ? deadlines.ReadCell(text) : null;
        if (match is not null || hasColumn)
        {
            return match is null ? null : FoundDeadline.From(match, text);
        }

        DeadlineMatch? inTitle = DeadlineReader.Best(deadlines.Find(title));
        return inTitle is null ? null : FoundDeadline.From(inTitle, title);
    }

    /// <summary>A ditto mark, or an empty cell of a merged column, repeats the cell above.</summary>
    private static MappedText Repeat(MappedText cell, ref MappedText? above, bool hasColumn, out bool repeated)
    {
        repeated = hasColumn && above is not null && (cell.Length == 0 || IsDitto(cell.Folded));
        MappedText value = repeated ? above! : cell;
        above = value.Length > 0 ? value : above;
        return value;
    }

    private static bool IsDitto(string folded)
    {
        return folded.Trim(' ', '-', '.', '(', ')') is "\"" or "''" or "nt" or "nhu tren" or "//" or "″" or "\" \"" or ",," or "〃" or "' '" or "nhu muc tren";
    }

    private static bool IsNothing(MappedText cell) => cell.Text.Trim('-', ' ', '.').Length == 0;

    private string Anchor(TableRow row, string prefix, int position)
    {
        string index = row.Index.Length > 0 ? row.Index : position.ToString(System.Globalization.CultureInfo.InvariantCulture);
        bool detail = index is [>= 'a' and <= 'z'] or ['đ'] or ['-', ..] or ['+', ..];
        parent = detail ? parent : row;
        string own = detail && parent is not null ? $"{parent.Index}.{index}" : index;
        bool hierarchical = group.Length > 0 && (own.StartsWith(group + ".", StringComparison.Ordinal) || (own == group && !detail));
        return group.Length == 0 || hierarchical ? $"{prefix}.{own}" : $"{prefix}.{group}.{own}";
    }
}

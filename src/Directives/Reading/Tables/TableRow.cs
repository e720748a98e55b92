using NamRo.Directives.Reading.Clauses;
using NamRo.Directives.Reading.Layout;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Tables;

/// <summary>One row after wrapped cells were joined.</summary>
internal sealed class TableRow
{
    private readonly MappedText[] cells;
    private readonly ColumnMap columns;

    private TableRow(MappedText[] cells, ColumnMap columns)
    {
        this.cells = cells;
        this.columns = columns;
    }

    /// <summary>The number of the row as it is written in an anchor.</summary>
    public string Index { get; private set; } = "";

    public MappedText Title { get; private set; } = MappedText.Empty;

    /// <summary>A number or a letter with a title and nothing else.</summary>
    public bool IsGroup { get; private set; }

    public MappedText Text => MappedText.Join(cells.Where(cell => cell.Length > 0), ' ');

    public MappedText this[FieldRole role] => columns.Find(role) is int column ? cells[column] : MappedText.Empty;

    public bool Has(FieldRole role) => columns.Find(role) is not null;

    public static List<TableRow> Join(TableBlock table, ColumnMap columns)
    {
        var rows = new List<MappedText[]>();
        foreach (MappedText[] cells in table.Rows.Skip(columns.HeaderRows))
        {
            if (rows.Count > 0 && Continues(cells, columns))
            {
                Merge(rows[^1], cells);
            }
            else if (cells.Any(cell => cell.Length > 0))
            {
                rows.Add([.. cells]);
            }
        }

        return [.. rows.Select(cells => Make(cells, columns))];
    }

    /// <summary>An empty first cell continues the row above, unless the row has a text, a lead and a time of its own.</summary>
    private static bool Continues(MappedText[] cells, ColumnMap columns)
    {
        if (columns.Find(FieldRole.Index) is not int index || cells[index].Length > 0)
        {
            return false;
        }

        return !(columns.Find(FieldRole.Action) is int action && cells[action].Text.StartsWith('-'));
    }

    private static void Merge(MappedText[] above, MappedText[] below)
    {
        for (int i = 0; i < above.Length; i++)
        {
            above[i] = below[i].Length == 0 ? above[i] : above[i].Length == 0 ? below[i] : MappedText.Join([above[i], below[i]], ' ');
        }
    }

    private static TableRow Make(MappedText[] cells, ColumnMap columns)
    {
        var row = new TableRow(cells, columns);
        MappedText title = TextRepair.Compact(row[FieldRole.Action]);
        string index = row[FieldRole.Index].Text.Trim(' ', '.', ')', '(', '/', '-');
        row.Index = index.Length > 6 ? "" : index.TrimStart('0');
        row.Title = title;
        int filled = cells.Count(cell => cell.Length > 0);
        bool onlyTitle = filled <= (row.Has(FieldRole.Index) && row[FieldRole.Index].Length > 0 ? 2 : 1);
        row.IsGroup = onlyTitle && cells.Length > 2;
        if (row.IsGroup && (title.Length == 0 || index.Length == 0))
        {
            row.TakeSpannedTitle();
        }

        return row;
    }

    /// <summary>A group over merged cells: "I. CẢI CÁCH THỂ CHẾ" stands in whichever cell comes first.</summary>
    private void TakeSpannedTitle()
    {
        MappedText title = TextRepair.Compact(cells.FirstOrDefault(cell => cell.Length > 3) ?? Title);
        Marker? marker = MarkerReader.Read(new TextLine(0, title));
        Index = Index.Length > 0 ? Index : marker is { Level: MarkerLevel.Roman or MarkerLevel.Part or MarkerLevel.Number } ? marker.Label : "";
        Title = marker is null ? title : title.Slice(marker.Length);
    }
}

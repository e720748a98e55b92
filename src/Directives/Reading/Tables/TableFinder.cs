using NamRo.Directives.Reading.Layout;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Tables;

/// <summary>Finds tables in lines: cells parted by pipes, by tabs, or set in blocks of blanks (task-extraction.md 10).</summary>
internal static class TableFinder
{
    private const int FewestColumns = 3;
    private const string FourBlanks = "    ";

    public static List<TableBlock> Find(IReadOnlyList<TextLine> lines)
    {
        var tables = new List<TableBlock>();
        int at = 0;
        while (at < lines.Count)
        {
            TableBlock? table = !MayBeRow(lines[at]) ? null : Delimited(lines, at, "|") ?? Delimited(lines, at, "\t") ?? WasTabbed(lines, at) ?? SpacedTable.Read(lines, at);
            if (table is not null)
            {
                tables.Add(table);
            }

            at = table is null ? at + 1 : Math.Max(at + 1, table.LastLine - lines[0].Number + 1);
        }

        return tables;
    }

    private static bool MayBeRow(TextLine line)
    {
        ReadOnlySpan<char> text = line.Trimmed.Text;
        return text.ContainsAny('|', '\t') || text.Contains("  ", StringComparison.Ordinal);
    }

    /// <summary>Stored text writes a tab as four blanks, so a table whose titles are all four blanks apart was parted by tabs.</summary>
    private static TableBlock? WasTabbed(IReadOnlyList<TextLine> lines, int start)
    {
        string[] titles = lines[start].Text.Split(FourBlanks);
        bool tabbed = titles.Length >= FewestColumns && titles.All(title => title.Length > 0 && title == title.Trim() && !title.Contains("  ", StringComparison.Ordinal))
            && titles.Count(title => ColumnTitles.RoleOf(Kernel.Text.VietnameseText.Fold(title)) != Clauses.FieldRole.None) >= 2;
        return tabbed ? Delimited(lines, start, FourBlanks) : null;
    }

    private static TableBlock? Delimited(IReadOnlyList<TextLine> lines, int start, string delimiter)
    {
        if (Count(lines[start], delimiter) < FewestColumns - 1)
        {
            return null;
        }

        var rows = new List<MappedText[]>();
        int last = start;
        int blanks = 0;
        for (int i = start; i < lines.Count && blanks < 3; i++)
        {
            int found = Count(lines[i], delimiter);
            blanks = lines[i].IsBlank ? blanks + 1 : 0;
            if (found >= FewestColumns - 1 || (found > 0 && rows.Count > 0))
            {
                Add(rows, Cells(lines[i], delimiter), lines[i].IsRule);
                last = i;
            }
            else if (!lines[i].IsBlank && !ContinuesCell(lines, i, delimiter, rows))
            {
                break;
            }
        }

        return rows.Count < 2 ? null : new TableBlock(Level(rows), lines[start].Number, lines[last].Number);
    }

    /// <summary>A line without delimiters between two rows is the rest of a wrapped last cell.</summary>
    private static bool ContinuesCell(IReadOnlyList<TextLine> lines, int at, string delimiter, List<MappedText[]> rows)
    {
        bool rowFollows = at + 1 < lines.Count && Count(lines[at + 1], delimiter) >= FewestColumns - 1;
        if (!rowFollows || rows.Count == 0 || MarkerReader.Read(lines[at]) is { Level: < MarkerLevel.Number })
        {
            return false;
        }

        MappedText[] row = rows[^1];
        int cell = Math.Max(0, Array.FindLastIndex(row, text => text.Length > 0));
        row[cell] = MappedText.Join([row[cell], lines[at].Trimmed], ' ');
        return true;
    }

    private static int Count(TextLine line, string delimiter) => (delimiter == "|" ? line.Trimmed : line.Content).Text.AsSpan().Count(delimiter);

    private static void Add(List<MappedText[]> rows, MappedText[] cells, bool isRule)
    {
        if (!isRule && cells.Length > 0)
        {
            rows.Add(cells);
        }
    }

    private static MappedText[] Cells(TextLine line, string delimiter)
    {
        MappedText text = delimiter == "|" ? line.Trimmed : line.Content;
        bool outer = delimiter == "|" && text.Text.StartsWith('|');
        var cells = new List<MappedText>();
        int start = 0;
        while (start <= text.Length)
        {
            int end = text.Text.IndexOf(delimiter, start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            cells.Add(text.Slice(start, end - start).Trim());
            start = end + delimiter.Length;
        }

        int skip = outer ? 1 : 0;
        int take = cells.Count - skip - (outer && text.Text.EndsWith('|') ? 1 : 0);
        return [.. cells.Skip(skip).Take(take)];
    }

    private static List<MappedText[]> Level(List<MappedText[]> rows)
    {
        int columns = rows.Max(row => row.Length);
        return [.. rows.Select(row => row.Length == columns ? row : [.. row, .. Enumerable.Repeat(MappedText.Empty, columns - row.Length)])];
    }
}

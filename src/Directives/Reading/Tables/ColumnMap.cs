using NamRo.Directives.Reading.Clauses;
using NamRo.Directives.Reading.Deadlines;
using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Layout;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Tables;

/// <summary>
/// Decides what each column holds: by its title, and where the title is missing, vague or contradicted, by what the cells hold
/// (dates, names of units, types of document).
/// </summary>
internal sealed class ColumnMap
{
    /// <summary>What a column holds shows in its first rows.</summary>
    private const int SampleSize = 80;

    private readonly FieldRole[] roles;

    private ColumnMap(FieldRole[] roles) => this.roles = roles;

    /// <summary>Rows that are titles.</summary>
    public int HeaderRows { get; private init; }

    public static ColumnMap Of(TableBlock table, DeadlineReader deadlines, UnitVocabulary known)
    {
        int header = CountHeaderRows(table);
        var roles = new FieldRole[table.Columns];
        for (int column = 0; column < table.Columns; column++)
        {
            string title = string.Join(' ', table.Rows.Take(header).Select(row => row[column].Folded));
            MappedText[] cells = [.. table.Rows.Skip(header).Where(row => !IsGroupLike(row)).Select(row => row[column]).Where(cell => cell.Length > 0).Take(SampleSize)];
            FieldRole byTitle = header == 0 ? FieldRole.None : ColumnTitles.RoleOf(title);
            roles[column] = Agree(byTitle, CellShare.Of(cells, deadlines, known));
        }

        KeepOne(roles, table, header);
        return new ColumnMap(roles) { HeaderRows = header };
    }

    public int? Find(FieldRole role)
    {
        int at = Array.IndexOf(roles, role);
        return at < 0 ? null : at;
    }

    public FieldRole RoleOf(int column) => roles[column];

    public static bool IsGroupLike(MappedText[] row) => row.Count(cell => cell.Length > 0) <= 2 && row.Length > 3;

    private static int CountHeaderRows(TableBlock table)
    {
        int rows = 0;
        while (rows < Math.Min(3, table.Rows.Count) && IsHeader(table.Rows[rows], rows))
        {
            rows++;
        }

        return rows;
    }

    /// <summary>The first row names at least two meanings; further title rows carry no number in their first cell.</summary>
    private static bool IsHeader(MappedText[] row, int before)
    {
        int titled = row.Count(cell => ColumnTitles.RoleOf(cell.Folded) != FieldRole.None);
        bool numbered = row[0].Length > 0 && (char.IsAsciiDigit(row[0].Text[0]) || RomanNumeral.Read(row[0].Text) > 0);
        bool lettered = row.All(cell => cell.Length <= 3) && row.Count(cell => cell.Length > 0) > 2;
        return before == 0 ? titled >= 2 && !numbered : !numbered && (lettered || (row[0].Length == 0 && titled >= 1 && row.Max(cell => cell.Length) < 40))
            || (before == 1 && row.All(cell => cell.Text.Trim('(', ')').All(char.IsAsciiDigit)) && row.Count(cell => cell.Length > 0) > 2);
    }

    private static FieldRole Agree(FieldRole title, CellShare cells)
    {
        bool timed = cells.Deadlines > 0.6;
        bool units = cells.Units > 0.6;
        return title switch
        {
            FieldRole.Lead or FieldRole.Coordinate or FieldRole.Monitor when timed => FieldRole.Deadline,
            FieldRole.Deadline or FieldRole.Product when units && !timed => FieldRole.Lead,
            FieldRole.Product when timed => FieldRole.Deadline,
            FieldRole.Deadline when cells.Products > 0.6 && !timed => FieldRole.Product,
            FieldRole.None when cells.Numbers > 0.7 => FieldRole.Index,
            FieldRole.None when timed => FieldRole.Deadline,
            FieldRole.None when units => FieldRole.Lead,
            FieldRole.None when cells.Products > 0.6 => FieldRole.Product,
            FieldRole.Lead when !units && cells.AverageLength > 45 => FieldRole.Action,
            _ => title,
        };
    }

    /// <summary>Of two columns of units the first leads; of two of the same meaning the longer text is the work; an action must be found.</summary>
    private static void KeepOne(FieldRole[] roles, TableBlock table, int header)
    {
        Demote(roles, FieldRole.Lead, roles.Contains(FieldRole.Coordinate) ? FieldRole.Other : FieldRole.Coordinate);
        Demote(roles, FieldRole.Deadline, FieldRole.Other);
        if (roles.Count(role => role == FieldRole.Action) != 1)
        {
            int[] candidates = [.. Enumerable.Range(0, roles.Length).Where(i => roles[i] is FieldRole.Action or FieldRole.None)];
            int longest = candidates.Length == 0 ? -1 : candidates.MaxBy(i => table.Rows.Skip(header).Sum(row => row[i].Length));
            foreach (int i in candidates)
            {
                roles[i] = i == longest ? FieldRole.Action : FieldRole.Other;
            }
        }
    }

    private static void Demote(FieldRole[] roles, FieldRole role, FieldRole second)
    {
        for (int i = Array.IndexOf(roles, role) + 1; i > 0 && i < roles.Length; i++)
        {
            roles[i] = roles[i] == role ? second : roles[i];
        }
    }
}

/// <summary>Which share of the filled cells of a column looks like what.</summary>
internal sealed record CellShare(double Deadlines, double Units, double Products, double Numbers, double AverageLength)
{
    public static CellShare Of(MappedText[] cells, DeadlineReader deadlines, UnitVocabulary known)
    {
        if (cells.Length == 0)
        {
            return new CellShare(0, 0, 0, 0, 0);
        }

        double count = cells.Length;
        return new CellShare(
            cells.Count(cell => cell.Length < 70 && deadlines.ReadCell(cell) is { } found && found.End - found.Start > cell.Length / 3) / count,
            cells.Count(cell => UnitCellReader.IsUnits(cell, known)) / count,
            cells.Count(cell => cell.Length < 60 && Lexicon.Products.IsAt(new Sentence(cell), 0)) / count,
            cells.Count(cell => cell.Text.TrimEnd('.').All(c => char.IsAsciiDigit(c) || c == '.') || RomanNumeral.Read(cell.Text) > 0) / count,
            cells.Average(cell => cell.Length));
    }
}

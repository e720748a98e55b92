using NamRo.Directives.Reading.Clauses;
using NamRo.Directives.Reading.Layout;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Tables;

/// <summary>
/// A table set in blocks of blanks. Its header names the columns and fixes where they begin; a piece of a line belongs to the
/// column whose beginning is nearest.
/// </summary>
internal sealed class SpacedTable
{
    private const int FewestColumns = 3;

    private readonly int[] starts;
    private readonly List<MappedText[]> rows = [];

    private SpacedTable(int[] starts) => this.starts = starts;

    public static TableBlock? Read(IReadOnlyList<TextLine> lines, int at)
    {
        List<(int Start, MappedText Text)> header = Pieces(lines[at].Content);
        int titles = header.Count(piece => ColumnTitles.RoleOf(piece.Text.Folded) is not (FieldRole.None or FieldRole.Other));
        if (header.Count < FewestColumns || titles < FewestColumns - 1 || ColumnTitles.RoleOf(header[0].Text.Folded) is FieldRole.None)
        {
            return null;
        }

        var table = new SpacedTable([.. header.Select(piece => piece.Start)]);
        int last = table.Fill(lines, at);
        return table.rows.Count < 2 ? null : new TableBlock(table.rows, lines[at].Number, lines[last].Number);
    }

    private int Fill(IReadOnlyList<TextLine> lines, int first)
    {
        int last = first;
        int blanks = 0;
        for (int i = first; i < lines.Count && blanks < 2; i++)
        {
            List<(int Start, MappedText Text)> pieces = Pieces(lines[i].Content);
            blanks = pieces.Count == 0 ? blanks + 1 : 0;
            if (pieces.Count == 0 || lines[i].IsRule)
            {
                continue;
            }

            if (i > first && IsRunningText(pieces))
            {
                break;
            }

            Place(pieces, continues: i > first && (Column(pieces[0].Start) > 0 || !IsIndex(pieces[0].Text)));
            last = i;
        }

        return last;
    }

    /// <summary>A long line from the left edge without columns is text again.</summary>
    private bool IsRunningText(List<(int Start, MappedText Text)> pieces)
    {
        int room = starts.Length > 1 ? starts[1] - starts[0] + 40 : 60;
        return pieces.Count == 1 && pieces[0].Start <= starts[0] + 1 && pieces[0].Text.Length > room && !char.IsAsciiDigit(pieces[0].Text.Text[0]);
    }

    private void Place(List<(int Start, MappedText Text)> pieces, bool continues)
    {
        if (!continues || rows.Count == 0)
        {
            rows.Add([.. Enumerable.Repeat(MappedText.Empty, starts.Length)]);
        }

        MappedText[] row = rows[^1];
        foreach ((int start, MappedText text) in pieces)
        {
            int column = Column(start);
            row[column] = row[column].Length == 0 ? text : MappedText.Join([row[column], text], ' ');
        }
    }

    /// <summary>A row begins with a number, a letter or a Roman numeral; anything else at the left edge is the rest of a torn cell.</summary>
    private static bool IsIndex(MappedText text)
    {
        string index = text.Text.TrimEnd('.', ')', '/');
        return index.All(c => char.IsAsciiDigit(c) || c == '.') || RomanNumeral.Read(index) > 0 || index.Length == 1 || text.Text.Contains(' ', StringComparison.Ordinal);
    }

    private int Column(int start)
    {
        int best = 0;
        for (int i = 1; i < starts.Length; i++)
        {
            best = Math.Abs(starts[i] - start) <= Math.Abs(starts[best] - start) ? i : best;
        }

        return best;
    }

    private static List<(int Start, MappedText Text)> Pieces(MappedText line)
    {
        var pieces = new List<(int, MappedText)>();
        int at = 0;
        while (at < line.Length)
        {
            int end = at;
            while (end < line.Length && !(line.Text[end] == ' ' && (end + 1 == line.Length || line.Text[end + 1] == ' ' || end == at)))
            {
                end++;
            }

            if (end > at)
            {
                pieces.Add((at, line.Slice(at, end - at).Trim()));
            }

            at = end + 1;
        }

        return pieces;
    }
}

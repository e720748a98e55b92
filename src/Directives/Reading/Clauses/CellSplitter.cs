using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>Splits a cell at separators outside brackets.</summary>
internal static class CellSplitter
{
    public static IEnumerable<MappedText> Split(MappedText cell, Func<char, bool> isSeparator)
    {
        int start = 0;
        int depth = 0;
        for (int i = 0; i < cell.Length; i++)
        {
            depth = cell.Text[i] == '(' ? depth + 1 : cell.Text[i] == ')' ? Math.Max(0, depth - 1) : depth;
            if (depth == 0 && isSeparator(cell.Text[i]))
            {
                yield return cell.Slice(start, i - start).Trim();
                start = i + 1;
            }
        }

        yield return cell.Slice(start).Trim();
    }
}

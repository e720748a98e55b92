using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Tables;

/// <summary>A table as rows of cells, as the lines give it: a wrapped cell still is a row of its own.</summary>
/// <param name="Rows">Rows, each with the same number of cells.</param>
/// <param name="FirstLine">First line of the table.</param>
/// <param name="LastLine">Last line of the table.</param>
internal sealed record TableBlock(IReadOnlyList<MappedText[]> Rows, int FirstLine, int LastLine)
{
    public int Columns => Rows.Count == 0 ? 0 : Rows[0].Length;
}

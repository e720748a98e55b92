using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>A piece of a header line: one column of the two, with the state's or the party's motto cut out.</summary>
internal sealed record HeaderCell(int Line, MappedText Text)
{
    public string Folded => Text.Folded;
}

/// <summary>
/// Parts the first lines of a document into cells. Columns come flattened with "|", tabs, runs of blanks, or with one blank
/// only; in the last case the motto is what parts them.
/// </summary>
internal static class HeaderCells
{
    private static readonly Regex Motto = Pattern.Of(
        @"c.?[oọ]?ng ho[ao]? ?xa hoi chu nghia(?: ?viet(?: nam)?)?|doc lap(?: ?- ?tu do)?(?: ?- ?hanh phuc)? ?-?|^tu do ?- ?hanh phuc|^-? ?hanh phuc$|dang cong san(?: viet ?(?:nam)?)?|"
        + "^(?:viet )?nam$");

    private static readonly Regex Stamp = Pattern.Of(
        @"^(?:(?:hoa toc|thuong khan|khan|toi mat|tuyet mat|mat|hen gio|do mat|ban sao|sao y|du thao|hoa toc hen gio)[ :.,]*)+$");

    public static List<HeaderCell> Read(IEnumerable<TextLine> lines)
    {
        var cells = new List<HeaderCell>();
        foreach (TextLine line in lines)
        {
            cells.AddRange(SplitColumns(line.Content).SelectMany(WithoutMotto).Where(IsContent).Select(cell => new HeaderCell(line.Number, cell)));
        }

        return cells;
    }

    public static IEnumerable<MappedText> SplitColumns(MappedText line)
    {
        int start = 0;
        for (int i = 0; i < line.Length; i++)
        {
            bool border = line.Text[i] is '|' or '\t' || (line.Text[i] == ' ' && i + 1 < line.Length && line.Text[i + 1] == ' ');
            if (border)
            {
                yield return TextRepair.Compact(line.Slice(start, i - start));
                start = i + 1;
            }
        }

        yield return TextRepair.Compact(line.Slice(start));
    }

    private static IEnumerable<MappedText> WithoutMotto(MappedText cell)
    {
        int start = 0;
        foreach (Match match in Motto.Matches(cell.Folded))
        {
            yield return cell.Slice(start, match.Index - start).Trim();
            start = match.Index + match.Length;
        }

        yield return cell.Slice(start).Trim();
    }

    private static bool IsContent(MappedText cell)
    {
        return cell.Length > 0 && cell.Text.Any(char.IsLetterOrDigit) && !Stamp.IsMatch(cell.Folded);
    }
}

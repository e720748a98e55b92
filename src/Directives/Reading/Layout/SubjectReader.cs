using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>The subject: the lines under the kind, or for a letter the "V/v" lines (task-extraction.md 3).</summary>
internal sealed class SubjectReader(IReadOnlyList<TextLine> lines, HeaderZone zone)
{
    private const int MaximumLines = 6;

    private static readonly Regex Letter = Pattern.Of(@"^(?:v ?/ ?v|ve viec)\b");

    private static readonly Regex BodyOpening = Pattern.Of(
        @"^(?:can cu|thuc hien|theo de nghi|xet |ngay \d|sau khi|qua |thoi gian qua|trong thoi gian|de |nham |nam \d{4},|kinh gui|dieu \d|chu tich |"
        + @"giam doc |truong |hoi dong nhan dan |uy ban nhan dan [^,]{0,40}$|so:? ?\d|[ivx]+[.-] |1[.-] |\(kem theo|\(ban hanh|tiep theo )");

    private static readonly Regex NeverSubject = Pattern.Of(@"^(?:can cu|kinh gui|dieu \d|so:? ?\d|[ivx]+[.-] |1[.-] )");

    public static bool IsLetterSubject(string folded) => Letter.IsMatch(folded);

    /// <summary>Reads the subject; <paramref name="after"/> is the line that follows it.</summary>
    public ReadValue? Read(out int after)
    {
        after = zone.End;
        return zone.KindLine is int kind ? ReadUnderKind(kind, out after) : ReadLetterSubject();
    }

    private ReadValue? ReadUnderKind(int kindLine, out int after)
    {
        var parts = new List<MappedText>();
        if (zone.AfterKind is not null)
        {
            parts.Add(zone.AfterKind);
        }

        int at = kindLine + 1;
        while (at < lines.Count && parts.Count == 0 && (lines[at].IsBlank || lines[at].IsRule))
        {
            at++;
        }

        while (at < lines.Count && parts.Count < MaximumLines && !EndsSubject(at, parts.Count))
        {
            parts.Add(lines[at].Trimmed.Trim(c => c is '|' or ' '));
            at++;
        }

        after = at;
        return parts.Count == 0 ? null : ToValue(parts);
    }

    private bool EndsSubject(int at, int taken)
    {
        TextLine line = lines[at];
        bool opens = taken == 0 ? NeverSubject.IsMatch(line.Folded) : !Casing.StartsWithSmallLetter(line.Text) && BodyOpening.IsMatch(line.Folded);
        opens = opens || (taken > 0 && line.Text.Length > 100 && line.Text.Contains(". ", StringComparison.Ordinal));
        return line.IsBlank || line.IsRule || opens || (taken > 0 && lines[at - 1].Text.EndsWith('.'))
            || (taken == 0 && line.Text.EndsWith(':')) || (taken > 0 && line.Text.EndsWith(':') && line.Text.Length > 60);
    }

    private ReadValue? ReadLetterSubject()
    {
        for (int i = 0; i < zone.End; i++)
        {
            MappedText[] columns = [.. HeaderCells.SplitColumns(lines[i].Content)];
            int column = Array.FindIndex(columns, cell => Letter.IsMatch(cell.Folded));
            if (column >= 0)
            {
                return ReadColumn(i, columns[column]);
            }
        }

        return null;
    }

    private ReadValue ReadColumn(int first, MappedText start)
    {
        var parts = new List<MappedText> { start };
        int indent = lines[first].Content.Length - lines[first].Content.Text.TrimStart().Length;
        for (int i = first + 1; i < zone.End && parts.Count < MaximumLines; i++)
        {
            MappedText next = HeaderCells.SplitColumns(lines[i].Content).FirstOrDefault(cell => cell.Length > 0) ?? MappedText.Empty;
            bool otherColumn = lines[i].Content.Length - lines[i].Content.Text.TrimStart().Length > indent + 25;
            if (next.Length == 0 || lines[i].IsRule || Casing.IsCapitals(next.Text) || otherColumn || IsDateOrMotto(next.Folded))
            {
                break;
            }

            parts.Add(next);
        }

        return ToValue(parts);
    }

    private static bool IsDateOrMotto(string folded)
    {
        return folded.Contains(", ngay", StringComparison.Ordinal) || folded.Contains("hanh phuc", StringComparison.Ordinal)
            || folded.StartsWith("so:", StringComparison.Ordinal);
    }

    private static ReadValue ToValue(List<MappedText> parts)
    {
        MappedText joined = TextRepair.Compact(MappedText.Join(parts, ' '));
        return new ReadValue(joined.Text, joined.Whole());
    }
}

using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>Where the head of a document ends, and which line names its kind.</summary>
/// <param name="End">First line that no longer belongs to the head.</param>
/// <param name="KindLine">Line with the name of the kind in capitals; null for a letter (công văn).</param>
/// <param name="Kind">That kind, lower case with marks.</param>
/// <param name="KindText">Where it stands.</param>
/// <param name="AfterKind">What follows the kind on its own line.</param>
internal sealed record HeaderZone(int End, int? KindLine, string? Kind, MappedText? KindText, MappedText? AfterKind)
{
    private static readonly (string Folded, string Name)[] Kinds =
    [
        .. Vocabulary.Rows("kinds.txt").Select(row => (VietnameseText.Fold(row[1]), row[1])).OrderByDescending(kind => kind.Item1.Length),
    ];

    public static HeaderZone Find(IReadOnlyList<TextLine> lines, int maximum)
    {
        int limit = Math.Min(lines.Count, maximum);
        for (int i = 0; i < limit; i++)
        {
            if (IsAddressing(lines[i]))
            {
                return new HeaderZone(i, null, null, null, null);
            }

            if (KindAt(lines[i]) is { } kind)
            {
                return kind with { End = i, KindLine = i };
            }
        }

        return new HeaderZone(EndOfLetterHead(lines, limit), null, null, null, null);
    }

    public static bool IsAddressing(TextLine line) => line.Folded.StartsWith("kinh gui", StringComparison.Ordinal);

    private static HeaderZone? KindAt(TextLine line)
    {
        MappedText text = JoinSpacedLetters(TextRepair.Compact(line.Trimmed.Trim(c => c is '|' or ' ' or '\t' or '*')));
        foreach ((string folded, string name) in Kinds)
        {
            bool named = text.Folded.StartsWith(folded, StringComparison.Ordinal)
                && (text.Length == folded.Length || !char.IsLetterOrDigit(text.Text[folded.Length]));
            if (named && IsKindLine(text, folded.Length))
            {
                MappedText rest = text.Slice(folded.Length).Trim(c => c is ' ' or ':' or '.' or '-');
                return new HeaderZone(0, 0, name, text.Slice(0, folded.Length), rest.Length == 0 || rest.Folded == "cong tac" ? null : rest);
            }
        }

        return null;
    }

    private static bool IsKindLine(MappedText text, int length)
    {
        bool alone = text.Text[length..].Trim(' ', ':', '.').Length == 0;
        return alone ? char.IsUpper(text.Text[0]) : Casing.IsCapitals(text.Text[..length]) && text.Text[length] == ' ';
    }

    /// <summary>"T H Ô N G  B Á O" is "THÔNG BÁO".</summary>
    private static MappedText JoinSpacedLetters(MappedText text)
    {
        string[] parts = text.Text.Split(' ');
        if (parts.Length < 5 || parts.Any(part => part.Length > 1))
        {
            return text;
        }

        string letters = text.Folded.Replace(" ", "", StringComparison.Ordinal);
        string? kind = Kinds.Select(k => k.Folded).FirstOrDefault(k => k.Replace(" ", "", StringComparison.Ordinal) == letters);
        return kind is null ? text : Respace(text, kind);
    }

    private static MappedText Respace(MappedText text, string kind)
    {
        var builder = new MappedTextBuilder();
        int at = 0;
        foreach (char letter in kind)
        {
            if (letter == ' ')
            {
                builder.Insert(' ');
                continue;
            }

            while (text.Text[at] == ' ')
            {
                at++;
            }

            builder.Append(text, at++);
        }

        return builder.ToText();
    }

    private static int EndOfLetterHead(IReadOnlyList<TextLine> lines, int limit)
    {
        int end = 0;
        for (int i = 0; i < Math.Min(limit, 20); i++)
        {
            string folded = lines[i].Folded;
            bool head = folded.StartsWith("so", StringComparison.Ordinal) || folded.Contains("ngay", StringComparison.Ordinal) && folded.Length < 60
                || folded.Contains("hanh phuc", StringComparison.Ordinal) || SubjectReader.IsLetterSubject(folded) || lines[i].IsCapitals;
            end = head ? i + 1 : end;
        }

        return end;
    }
}

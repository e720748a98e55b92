namespace NamRo.Directives.Reading.Clauses;

/// <summary>Finds where a clause ends: at ";" or at the end of a sentence, outside brackets and quotes.</summary>
internal static class ClauseSplitter
{
    private static readonly string[] Abbreviations = ["P", "TP", "Tp", "TX", "TT", "Q", "H", "ThS", "TS", "BS", "Tr", "T", "St", "Mr"];

    /// <summary>Offset just after the clause that begins at or before <paramref name="from"/>.</summary>
    public static int EndOfClause(string text, int from)
    {
        int depth = 0;
        bool quoted = false;
        for (int i = from; i < text.Length; i++)
        {
            char c = text[i];
            depth = c == '(' ? depth + 1 : c == ')' ? Math.Max(0, depth - 1) : depth;
            quoted = c == '"' ? !quoted && text.IndexOf('"', i + 1) > 0 : quoted;
            if (depth == 0 && !quoted && (c == ';' || IsFullStop(text, i)))
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private static bool IsFullStop(string text, int at)
    {
        if (text[at] is not ('.' or '!' or '?'))
        {
            return false;
        }

        int next = at + 1;
        while (next < text.Length && text[next] is '.' or '/' or ' ')
        {
            next++;
        }

        bool blank = at + 1 >= text.Length || text[at + 1] is ' ' or '/' or '.';
        bool begins = next >= text.Length || char.IsUpper(text[next]) || text[next] is '"' or '(' or '-';
        return blank && begins && !IsAbbreviation(text, at);
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        int start = dot;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return Abbreviations.Contains(text[start..dot]);
    }
}

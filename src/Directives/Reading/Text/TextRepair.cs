namespace NamRo.Directives.Reading.Text;

/// <summary>
/// Second cleaning, of one paragraph whose lines were joined: single blanks, no blank inside dates or before marks of
/// punctuation, digits that a scan took for letters, glued syllables (task-extraction.md 2, "Text defects").
/// </summary>
internal static class TextRepair
{
    private const string Closing = ",;:.)";

    public static MappedText Compact(MappedText source) => PartWords(TightenDates(Squeeze(source)));

    private static MappedText Squeeze(MappedText source)
    {
        var builder = new MappedTextBuilder();
        for (int i = 0; i < source.Length; i++)
        {
            char current = source.Text[i];
            if (!char.IsWhiteSpace(current))
            {
                if (builder.Last == ' ' && Closing.Contains(current, StringComparison.Ordinal) && builder.Length > 1)
                {
                    builder.RemoveLast();
                }

                builder.Append(source, i);
            }
            else if (builder.Length > 0 && builder.Last != ' ' && builder.Last != '(')
            {
                builder.Append(' ', source.StartOf(i), source.EndOf(i));
            }
        }

        return builder.ToText().Trim();
    }

    private static MappedText TightenDates(MappedText source)
    {
        var builder = new MappedTextBuilder();
        for (int i = 0; i < source.Length; i++)
        {
            if (source.Text[i] == ' ' && IsInsideDate(source.Text, i))
            {
                continue;
            }

            char digit = MistakenDigit(source.Text, i);
            builder.Append(digit, source.StartOf(i), source.EndOf(i));
        }

        return builder.ToText();
    }

    private static bool IsInsideDate(string text, int blank)
    {
        if (blank == 0 || blank + 1 >= text.Length)
        {
            return false;
        }

        bool beforeSlash = char.IsAsciiDigit(text[blank - 1]) && text[blank + 1] == '/' && blank + 2 < text.Length
            && (char.IsAsciiDigit(text[blank + 2]) || text[blank + 2] == ' ');
        bool afterSlash = text[blank - 1] == '/' && char.IsAsciiDigit(text[blank + 1]) && blank > 1
            && (char.IsAsciiDigit(text[blank - 2]) || text[blank - 2] == ' ');
        return beforeSlash || afterSlash;
    }

    /// <summary>O for 0 and l for 1, but only inside a group that already holds digits and is not a word.</summary>
    private static char MistakenDigit(string text, int index)
    {
        char current = text[index];
        if (current is not ('O' or 'o' or 'l'))
        {
            return current;
        }

        int start = index;
        int end = index;
        while (start > 0 && IsDigitLike(text[start - 1]))
        {
            start--;
        }

        while (end + 1 < text.Length && IsDigitLike(text[end + 1]))
        {
            end++;
        }

        bool bounded = (start == 0 || !char.IsLetter(text[start - 1])) && (end + 1 == text.Length || !char.IsLetter(text[end + 1]));
        bool hasDigit = text.AsSpan(start, end - start + 1).ContainsAnyInRange('0', '9');
        return !bounded || !hasDigit || end - start > 9 ? current : current == 'l' ? '1' : '0';
    }

    private static bool IsDigitLike(char character) => char.IsAsciiDigit(character) || character is 'O' or 'o' or 'l' or '/';

    private static MappedText PartWords(MappedText source)
    {
        var builder = new MappedTextBuilder();
        int at = 0;
        while (at < source.Length)
        {
            int end = at + 1;
            if (char.IsLetter(source.Text[at]))
            {
                while (end < source.Length && char.IsLetter(source.Text[end]))
                {
                    end++;
                }

                AppendWord(builder, source, at, end);
            }
            else
            {
                builder.Append(source, at);
            }

            at = end;
        }

        return builder.ToText();
    }

    private static void AppendWord(MappedTextBuilder builder, MappedText source, int start, int end)
    {
        string folded = source.Folded[start..end];
        bool time = folded is "ngay" or "thang" or "nam" or "truoc";
        if (time && char.IsAsciiDigit(builder.Last))
        {
            builder.Insert(' ');
        }

        int seam = Syllable.Seam(source.Text[start..end], folded);
        for (int i = start; i < end; i++)
        {
            if (i == start + seam)
            {
                builder.Insert(' ');
            }

            builder.Append(source, i);
        }

        if (time && end < source.Length && char.IsAsciiDigit(source.Text[end]))
        {
            builder.Insert(' ');
        }
    }
}

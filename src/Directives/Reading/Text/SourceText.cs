using System.Globalization;
using System.Text;

namespace NamRo.Directives.Reading.Text;

/// <summary>
/// First cleaning of a received text: NFC, line ends, blanks and dashes of one kind, invisible characters gone. Keeps for
/// every character its place in the original (task-extraction.md 2, "Normalise ... but keep offsets").
/// </summary>
internal static class SourceText
{
    public static MappedText Clean(string original)
    {
        var builder = new MappedTextBuilder();
        int at = 0;
        while (at < original.Length)
        {
            int end = ClusterEnd(original, at);
            AppendCluster(builder, original, at, end);
            at = end;
        }

        return builder.ToText();
    }

    private static int ClusterEnd(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark)
        {
            end++;
        }

        return end;
    }

    private static void AppendCluster(MappedTextBuilder builder, string text, int start, int end)
    {
        if (end - start > 1 && char.IsLetter(text[start]))
        {
            foreach (char composed in text[start..Math.Min(end, start + 5)].Normalize(NormalizationForm.FormC))
            {
                builder.Append(composed, start, end);
            }
        }
        else
        {
            char plain = Plain(text[start], start + 1 < text.Length ? text[start + 1] : '\0');
            if (plain != '\0')
            {
                builder.Append(plain, start, end);
            }
        }
    }

    private static char Plain(char character, char next)
    {
        return character switch
        {
            '\n' or '\t' => character,
            '\r' => next == '\n' ? '\0' : '\n',
            '\u2028' or '\u2029' or '\f' or '\v' or '\u0085' => '\n',
            '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or '\u2060' => '\0',
            (>= '\u2010' and <= '\u2015') or '\u2212' or '\uF02D' => '-',
            '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
            '\u2018' or '\u2019' => '\'',
            '\uFF0C' => ',',
            '\uFF1A' => ':',
            '\uFF1B' => ';',
            _ when char.IsWhiteSpace(character) => ' ',
            _ when char.IsControl(character) => '\0',
            _ => character,
        };
    }
}

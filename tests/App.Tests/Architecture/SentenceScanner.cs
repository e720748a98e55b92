using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NamRo.App.Tests.Architecture;

/// <summary>
/// Finds the Vietnamese sentences that source text says to people: keys of <c>T["…"]</c> and <c>Texts.Key("…")</c>, labels and messages of
/// attributes, menu lines, and the interpolated sentences of refusals, flashes and <c>Format</c>.
/// </summary>
internal static partial class SentenceScanner
{
    public static IEnumerable<string> Find(string source)
    {
        var code = CommentLine().Replace(source, "");
        return Keyed().Matches(code).Select(m => Unescape(m.Groups["text"].Value))
            .Concat(AttributeText().Matches(code).SelectMany(Texts))
            .Concat(MenuLine().Matches(code).SelectMany(Texts))
            .Concat(Spoken().Matches(code).SelectMany(m => Interpolated(code, m.Index + m.Length)))
            .Where(text => text.Length > 0);
    }

    private static IEnumerable<string> Texts(Match match) => match.Groups["text"].Captures.Select(c => Unescape(c.Value));

    /// <summary>The interpolated strings among the arguments of the call whose opening bracket lies before <paramref name="start"/>.</summary>
    private static IEnumerable<string> Interpolated(string code, int start)
    {
        var depth = 1;
        for (var i = start; i < code.Length && depth > 0; i++)
        {
            if (code[i] == '$' && i + 1 < code.Length && code[i + 1] == '"')
            {
                var (text, end) = ReadInterpolated(code, i + 2);
                i = end;
                // A rule's code may be put together too; sentences have spaces.
                if (text.Contains(' ', StringComparison.Ordinal))
                {
                    yield return text;
                }
            }
            else if (code[i] == '"')
            {
                i = EndOfString(code, i + 1);
            }
            else
            {
                depth += code[i] is '(' or '{' or '[' ? 1 : code[i] is ')' or '}' or ']' ? -1 : 0;
            }
        }
    }

    /// <summary>Turns <c>Việc {code} hạn {day:d/M}</c> into the key <c>Việc {0} hạn {1:d/M}</c>.</summary>
    private static (string Text, int End) ReadInterpolated(string code, int start)
    {
        var (text, holes, i) = (new StringBuilder(), 0, start);
        while (code[i] != '"')
        {
            if (code[i] == '{' && code[i + 1] != '{')
            {
                var end = EndOfHole(code, i + 1);
                text.Append(CultureInfo.InvariantCulture, $"{{{holes++}{FormatOf(code[(i + 1)..end])}}}");
                i = end + 1;
            }
            else
            {
                var size = code[i] is '\\' or '{' or '}' ? 2 : 1;
                text.Append(code, i, size);
                i += size;
            }
        }

        return (Unescape(text.ToString()), i);
    }

    private static string FormatOf(string hole)
    {
        var depth = 0;
        for (var i = 0; i < hole.Length; i++)
        {
            depth += hole[i] is '(' or '[' or '"' ? 1 : hole[i] is ')' or ']' ? -1 : 0;
            if (depth == 0 && hole[i] is ':' or ',' && !hole[..i].Contains('?', StringComparison.Ordinal))
            {
                return hole[i..];
            }
        }

        return "";
    }

    private static int EndOfHole(string code, int start)
    {
        var (i, depth) = (start, 0);
        while (code[i] != '}' || depth > 0)
        {
            depth += code[i] == '{' ? 1 : code[i] == '}' ? -1 : 0;
            i = code[i] == '"' ? EndOfString(code, i + 1) + 1 : i + 1;
        }

        return i;
    }

    private static int EndOfString(string code, int start)
    {
        var i = start;
        while (i < code.Length && code[i] != '"')
        {
            i += code[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    private static string Unescape(string text) => Escape().Replace(text, m => m.Value[1] switch { 'n' => "\n", 't' => "\t", var c => c.ToString() });

    [GeneratedRegex("""^\s*(///?|@\*).*$""", RegexOptions.Multiline)]
    private static partial Regex CommentLine();

    [GeneratedRegex(""""\b(?:(?:T|texts|Texts)\[|Texts\.Key\(\s*)"(?<text>(?:[^"\\]|\\.)*)["]"""")]
    private static partial Regex Keyed();

    [GeneratedRegex("""\[(?:Display|Required|StringLength|MaxLength|MinLength|Range|RegularExpression|Compare|EmailAddress)\b(?:[^"\]]|"(?:[^"\\]|\\.)*")*?(?:(?:Name|Description|Prompt|ErrorMessage)\s*=\s*"(?<text>(?:[^"\\]|\\.)*)"[^"\]]*)+""")]
    private static partial Regex AttributeText();

    [GeneratedRegex(""""(?:AddMenuItem(?:<[^>]*>)?|new MenuItem)\(\s*"(?<text>(?:[^"\\]|\\.)*)",\s*"(?<text>(?:[^"\\]|\\.)*)["]"""")]
    private static partial Regex MenuLine();

    [GeneratedRegex("""\b(?:Rule\.Require|RuleException|base|Flash|texts\.Format|T\.Format|Problem)\(""")]
    private static partial Regex Spoken();

    [GeneratedRegex("""\\.""")]
    private static partial Regex Escape();
}

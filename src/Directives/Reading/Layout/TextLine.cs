using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>One line of the cleaned text, blanks at its end removed, tabs and inner blanks kept (they show columns).</summary>
internal sealed class TextLine(int number, MappedText content)
{
    public int Number => number;

    public MappedText Content => content;

    /// <summary>The line without blanks at either end.</summary>
    public MappedText Trimmed { get; } = content.Trim();

    public bool IsBlank => Trimmed.Length == 0;

    public string Text => Trimmed.Text;

    public string Folded => Trimmed.Folded;

    /// <summary>A rule drawn with dashes, stars or underscores.</summary>
    public bool IsRule => !IsBlank && Text.All(c => c is '-' or '_' or '*' or '=' or '~' or '|' or ' ' or '+' or '.' or '/' or '\t' or ':');

    public bool EndsSentence => Text.Length > 0 && ".;:!?".Contains(Text[^1], StringComparison.Ordinal);

    /// <summary>Whether every letter is a capital.</summary>
    public bool IsCapitals => Casing.IsCapitals(Text);

    public static List<TextLine> Split(MappedText text)
    {
        var lines = new List<TextLine>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text.Text[i] == '\n')
            {
                lines.Add(new TextLine(lines.Count, text.Slice(start, i - start)));
                start = i + 1;
            }
        }

        return lines;
    }
}

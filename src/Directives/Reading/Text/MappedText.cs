using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Text;

/// <summary>
/// Text that was cleaned, with the place of every character in the text it was made from. <see cref="Folded"/> has the same
/// length, so a position found in it is a position in <see cref="Text"/> and, through the map, in the original.
/// </summary>
internal sealed class MappedText
{
    private readonly int[] starts;
    private readonly int[] ends;

    public MappedText(string text, int[] starts, int[] ends)
    {
        Text = text;
        this.starts = starts;
        this.ends = ends;
        Folded = string.Create(text.Length, text, Fold);
    }

    public static MappedText Empty { get; } = new("", [], []);

    public string Text { get; }

    /// <summary>Lower case, without marks, đ as d; one character for each of <see cref="Text"/>.</summary>
    public string Folded { get; }

    public int Length => Text.Length;

    public int StartOf(int index) => starts[index];

    public int EndOf(int index) => ends[index];

    public SourceSpan Span(int start, int length)
    {
        if (length <= 0 || start >= Length)
        {
            return SourceSpan.None;
        }

        int last = Math.Min(start + length, Length) - 1;
        return new SourceSpan(starts[start], ends[last] - starts[start]);
    }

    public SourceSpan Whole() => Span(0, Length);

    public MappedText Slice(int start, int length)
    {
        return start == 0 && length == Length
            ? this
            : new MappedText(Text.Substring(start, length), starts[start..(start + length)], ends[start..(start + length)]);
    }

    public MappedText Slice(int start) => Slice(start, Length - start);

    /// <summary>Without white space at either end.</summary>
    public MappedText Trim() => Trim(char.IsWhiteSpace);

    public MappedText Trim(Func<char, bool> drop)
    {
        int start = 0;
        int end = Length;
        while (start < end && drop(Text[start]))
        {
            start++;
        }

        while (end > start && drop(Text[end - 1]))
        {
            end--;
        }

        return Slice(start, end - start);
    }

    public static MappedText Join(IEnumerable<MappedText> parts, char separator)
    {
        var builder = new MappedTextBuilder();
        foreach (MappedText part in parts)
        {
            if (builder.Length > 0)
            {
                builder.Insert(separator);
            }

            builder.Append(part);
        }

        return builder.ToText();
    }

    public override string ToString() => Text;

    private static void Fold(Span<char> target, string text)
    {
        for (int i = 0; i < target.Length; i++)
        {
            char folded = VietnameseText.FoldChar(text[i]);
            target[i] = text[i] == '\n' ? '\n' : text[i] == '\t' ? '\t' : folded == '\0' ? ' ' : folded;
        }
    }
}

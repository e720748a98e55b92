using System.Text;

namespace NamRo.Directives.Reading.Text;

/// <summary>Builds a <see cref="MappedText"/> character by character, each with the stretch it came from.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    public int Length => text.Length;

    public char Last => text.Length == 0 ? '\0' : text[^1];

    public void Append(char character, int start, int end)
    {
        text.Append(character);
        starts.Add(start);
        ends.Add(end);
    }

    public void Append(MappedText source, int index) => Append(source.Text[index], source.StartOf(index), source.EndOf(index));

    public void Append(MappedText source)
    {
        for (int i = 0; i < source.Length; i++)
        {
            Append(source, i);
        }
    }

    /// <summary>A character that the source lacks; it maps to an empty stretch after the last one.</summary>
    public void Insert(char character)
    {
        int at = ends.Count == 0 ? 0 : ends[^1];
        Append(character, at, at);
    }

    public void RemoveLast()
    {
        text.Length--;
        starts.RemoveAt(starts.Count - 1);
        ends.RemoveAt(ends.Count - 1);
    }

    public MappedText ToText() => new(text.ToString(), [.. starts], [.. ends]);
}

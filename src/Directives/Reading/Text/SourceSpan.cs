namespace NamRo.Directives.Reading.Text;

/// <summary>A stretch of the text as it was received, in UTF-16 units, so that a page can mark what a guess was read from.</summary>
/// <param name="Start">First unit; 0 is the beginning of the text, a byte order mark included.</param>
/// <param name="Length">Number of units; 0 when nothing stands behind the guess.</param>
internal readonly record struct SourceSpan(int Start, int Length)
{
    public static SourceSpan None => default;

    public int End => Start + Length;

    /// <summary>The smallest stretch that holds both.</summary>
    public SourceSpan Join(SourceSpan other)
    {
        if (Length == 0 || other.Length == 0)
        {
            return Length == 0 ? other : this;
        }

        int start = Math.Min(Start, other.Start);
        return new SourceSpan(start, Math.Max(End, other.End) - start);
    }
}

namespace NamRo.OneStop.Public;

/// <summary>The figures of one field that a unit publishes.</summary>
/// <param name="Field">Null for the sum of fields too small to stand alone.</param>
internal sealed record PublishedLine(string? Field, int Received, int Done, int InTime);

/// <summary>
/// Figures for everybody, small numbers hidden: a field with fewer finished dossiers than the limit could tell of one person, so it stands in the
/// sum of the others; and when that sum is itself too small, the next smallest field joins it, so that nothing can be found by subtracting. Pure.
/// </summary>
internal static class PublishedFigures
{
    /// <summary>A default of this house; counts from here on are shown.</summary>
    public const int Smallest = 10;

    /// <returns>Fields from large to small and what is joined at the end; nothing at all when the whole is too small.</returns>
    public static IReadOnlyList<PublishedLine> Of(IEnumerable<PublishedLine> fields)
    {
        var shown = new Stack<PublishedLine>();
        var joined = new PublishedLine(null, 0, 0, 0);
        foreach (var field in fields.OrderByDescending(f => f.Done).ThenBy(f => f.Field, StringComparer.Ordinal))
        {
            if (field.Done >= Smallest)
            {
                shown.Push(field);
            }
            else
            {
                joined = Sum(joined, field);
            }
        }

        while (joined.Received > 0 && joined.Done < Smallest && shown.TryPop(out var next))
        {
            joined = Sum(joined, next);
        }

        var lines = shown.Reverse();
        return joined.Done >= Smallest ? [.. lines, joined] : [.. lines];
    }

    private static PublishedLine Sum(PublishedLine a, PublishedLine b) => new(null, a.Received + b.Received, a.Done + b.Done, a.InTime + b.InTime);
}

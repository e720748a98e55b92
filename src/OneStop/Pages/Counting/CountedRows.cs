namespace NamRo.OneStop.Pages.Counting;

/// <summary>A page of the rows behind a figure, by key; the figure is <paramref name="Total"/>, however few of them are shown.</summary>
/// <param name="Next">Key of the last row shown, when more follow.</param>
internal sealed record CountedRows<T>(IReadOnlyList<T> Rows, int Total, string? Next)
{
    private const int PageSize = 100;

    public static CountedRows<T> None { get; } = new([], 0, null);

    /// <param name="after">Key of the last row seen; null for the first page.</param>
    public static CountedRows<T> Of(IEnumerable<T> all, Func<T, string> keyOf, string? after)
    {
        var ordered = all.OrderBy(keyOf, StringComparer.Ordinal).ToList();
        var rest = after is null ? ordered : ordered.FindAll(r => string.CompareOrdinal(keyOf(r), after) > 0);
        var shown = rest.Take(PageSize).ToList();
        return new CountedRows<T>(shown, ordered.Count, rest.Count > PageSize ? keyOf(shown[^1]) : null);
    }
}

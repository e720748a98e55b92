namespace NamRo.Ui.Search;

/// <param name="Title">What was found: the name or subject.</param>
/// <param name="Detail">One line that tells it from its like: number, unit, deadline.</param>
public sealed record SearchHit(string Title, string? Detail, string Href);

/// <param name="MoreHref">Opens the whole list when there is more than was asked for; null otherwise.</param>
public sealed record SearchHits(IReadOnlyList<SearchHit> Hits, string? MoreHref = null)
{
    /// <summary>The one record that the words name exactly, such as a case number; opened at once.</summary>
    public string? Exact { get; init; }
}

/// <summary>
/// One kind of record that the box at the top finds. Each module registers its own; a source finds only what the present reader may see.
/// </summary>
public interface ISearchSource
{
    /// <summary>Vietnamese key of the heading above its hits: "Việc", "Văn bản", "Người".</summary>
    string Heading { get; }

    /// <summary>Place among the sources.</summary>
    int Order { get; }

    Task<SearchHits> FindAsync(string words, int most, CancellationToken cancellation);
}

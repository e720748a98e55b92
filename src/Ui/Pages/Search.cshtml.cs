using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NamRo.Ui.Search;

namespace NamRo.Ui.Pages;

/// <summary>What the box at the top finds, by kind of record; a number that names one record opens it.</summary>
[Authorize]
public sealed class SearchModel(IEnumerable<ISearchSource> sources) : AppPage
{
    private const int MostOfAKind = 10;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<(string Heading, SearchHits Found)> Results { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        var results = new List<(string, SearchHits)>();
        foreach (var source in sources.OrderBy(s => s.Order))
        {
            var found = string.IsNullOrWhiteSpace(Q) ? new SearchHits([]) : await source.FindAsync(Q, MostOfAKind, Cancellation);
            if (found.Exact is { } only)
            {
                return Redirect(only);
            }

            results.Add((source.Heading, found));
        }

        Results = [.. results.Where(r => r.Item2.Hits.Count > 0)];
        return null;
    }
}

using NamRo.Kernel.Localisation;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.Ui.Search;

namespace NamRo.Organisation.Search;

/// <summary>People who hold a seat today, for the box at the top, by name, title or unit.</summary>
internal sealed class PeopleSearch(IOrganisation organisation, TimeProvider clock) : ISearchSource
{
    public string Heading => Texts.Key("Người");

    public int Order => 30;

    public Task<SearchHits> FindAsync(string words, int most, CancellationToken cancellation)
    {
        var (map, today, query) = (organisation.Map, clock.Today(), SearchQuery.Parse(words));
        var hits = map.Units(today)
            .SelectMany(unit => map.PeopleIn(unit.Id, today).Select(p => (p.Person, p.Post, Unit: unit)))
            .Where(p => Matches(query, $"{p.Person.Name} {p.Post.Title} {p.Unit.ShortName}"))
            .Take(most)
            .Select(p => new SearchHit(p.Person.Name, $"{p.Post.Title}, {p.Unit.ShortName}", $"/cases?officer={p.Person.Id}"));
        return Task.FromResult(new SearchHits(query.IsEmpty ? [] : [.. hits]));
    }

    private static bool Matches(SearchQuery query, string text) => query.Matches(VietnameseText.ExactKey(text), VietnameseText.Fold(text));
}

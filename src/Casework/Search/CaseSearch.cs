using NamRo.Casework.Listing;
using NamRo.Casework.Words;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Ui.Search;

namespace NamRo.Casework.Search;

/// <summary>Cases for the box at the top; a whole case number opens its case.</summary>
internal sealed class CaseSearch(ICasework casework, CaseListReader lists, CaseWords words, IActorAccessor actors) : ISearchSource
{
    public string Heading => Texts.Key("Việc");

    public int Order => 10;

    public async Task<SearchHits> FindAsync(string typed, int most, CancellationToken cancellation)
    {
        var actor = actors.Required;
        if (await casework.FindByCodeAsync(actor, typed.Trim().ToUpperInvariant(), cancellation) is { } id)
        {
            return new SearchHits([]) { Exact = $"/cases/{id}" };
        }

        var filter = new CaseFilter { Q = typed };
        var found = await lists.FirstAsync(actor, filter, most + 1, cancellation);
        return new SearchHits(
            [.. found.Take(most).Select(row => new SearchHit(row.Title, $"{row.Code} · {words.Unit(row.Lead)} · {words.Status(row)}", $"/cases/{row.Id}"))],
            found.Count > most ? filter.Href() : null);
    }
}

using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Reading;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Casework.Listing;

/// <summary>A place in a list: how it is sorted and from which key it goes on.</summary>
/// <param name="Sort"><c>due</c> or <c>code</c>, with a minus for the other way round.</param>
/// <param name="After">Key of the last row seen.</param>
/// <param name="Before">Key of the first row seen, to go back.</param>
internal sealed record CaseListPlace(string? Sort = null, string? After = null, string? Before = null, int Size = 50)
{
    public const int MaxSize = 200;

    public bool IsByCode => Sort is "code" or "-code";

    public bool IsDown => Sort?.StartsWith('-') == true;

    public int Rows => Math.Clamp(Size, 1, MaxSize);
}

/// <param name="Total">All rows of the filter, when they are not too many to count.</param>
internal sealed record CaseListPage(IReadOnlyList<CaseRow> Rows, string? Next, string? Previous, long? Total);

/// <summary>Lists cases by a filter, paged by key: each page is one range of an index, however long the list.</summary>
internal sealed class CaseListReader(ICasework casework, VisiblePages pages, IOrganisation organisation, TimeProvider clock)
{
    public const int MostCounted = 2_000;

    public async Task<CaseListPage> ReadAsync(Actor actor, CaseFilter filter, CaseListPlace place, CancellationToken cancellation)
    {
        var back = place.After is null && place.Before is not null;
        var key = place.After ?? place.Before;
        var down = place.IsDown != back;
        var found = place.IsByCode
            ? await ByCode(actor, filter, down, key).Take(place.Rows + 1).ToListAsync(cancellation)
            : await pages.ReadAsync(actor, filter, new CaseWindow(place.Rows + 1, CaseKey.Read(key), down), cancellation);
        var more = found.Count > place.Rows;
        var page = found.Take(place.Rows).ToList();
        if (back)
        {
            page.Reverse();
        }

        var isWhole = key is null && !more;
        var count = isWhole ? page.Count : await pages.CountAsync(actor, filter, MostCounted + 1, cancellation);
        return new CaseListPage(
            page,
            page.Count > 0 && (back || more) ? Key(page[^1], place) : null,
            page.Count > 0 && (back ? more : place.After is not null) ? Key(page[0], place) : null,
            count > MostCounted ? null : count);
    }

    /// <summary>The most urgent rows of a filter.</summary>
    public Task<List<CaseRow>> FirstAsync(Actor actor, CaseFilter filter, int most, CancellationToken cancellation) =>
        pages.ReadAsync(actor, filter, new CaseWindow(most), cancellation);

    /// <summary>How many rows the filter means for this reader.</summary>
    public Task<int> CountAsync(Actor actor, CaseFilter filter, CancellationToken cancellation) =>
        filter.Apply(casework.Visible(actor), organisation.Map, clock.UtcNow()).CountAsync(cancellation);

    private static string Key(CaseRow row, CaseListPlace place) => place.IsByCode ? row.Code : new CaseKey(row.Urgency, row.Id).ToString();

    private IQueryable<CaseRow> ByCode(Actor actor, CaseFilter filter, bool down, string? key)
    {
        var rows = filter.Apply(casework.Visible(actor), organisation.Map, clock.UtcNow());
        rows = key is null ? rows : down ? rows.Where(c => c.Code.CompareTo(key) < 0) : rows.Where(c => c.Code.CompareTo(key) > 0);
        return down ? rows.OrderByDescending(c => c.Code) : rows.OrderBy(c => c.Code);
    }
}

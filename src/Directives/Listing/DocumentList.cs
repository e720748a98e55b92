using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Directives.Acting;
using NamRo.Directives.Documents;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Listing;

/// <param name="Q">Text with or without marks; a number by equality.</param>
internal sealed record DocumentFilter(string? Q = null, UnitId? Owner = null, int? Year = null);

/// <summary>A line of the register.</summary>
/// <param name="Proposed">Drafts nobody has looked at.</param>
/// <param name="Accepted">Drafts ready to be given.</param>
/// <param name="Cases">Cases of the document that this reader may see.</param>
internal sealed record DocumentRow(
    DocumentId Id, UnitId Owner, string Number, string Symbol, string Kind, string Issuer, DateOnly Date, string Subject, SecurityLabel Label,
    int Proposed = 0, int Accepted = 0, int Cases = 0)
{
    public string PrintedNumber => DocumentKey.Printed(Number, Symbol);
}

internal sealed record DocumentPageOfRows(IReadOnlyList<DocumentRow> Rows, string? Next, string? Previous, int Total);

/// <summary>Lists documents the reader may see, newest first, paged by key: three queries, whatever the length of the register.</summary>
internal sealed class DocumentList(AppDb db, DocumentRights rights, ICasework casework)
{
    public const int PageSize = 50;

    public async Task<DocumentPageOfRows> ReadAsync(
        Actor actor, DocumentFilter filter, string? after, string? before, CancellationToken cancellation, int size = PageSize)
    {
        var rows = Search(Filter(db.Set<Document>().AsNoTracking().Where(rights.Visible(actor)), filter), SearchQuery.Parse(filter.Q));
        var back = after is null && before is not null;
        var found = await Project(From(rows, after ?? before, back)).Take(size + 1).ToListAsync(cancellation);
        var more = found.Count > size;
        var page = found.Take(size).ToList();
        if (back)
        {
            page.Reverse();
        }

        return new DocumentPageOfRows(
            await WithCountsAsync(actor, page, cancellation),
            page.Count > 0 && (back || more) ? Key(page[^1]) : null,
            page.Count > 0 && (back ? more : after is not null) ? Key(page[0]) : null,
            await rows.CountAsync(cancellation));
    }

    private static string Key(DocumentRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Date:yyyyMMdd}-{row.Id}");

    private static IQueryable<DocumentRow> Project(IQueryable<Document> rows) => rows.Select(d => new DocumentRow(
        d.Id, d.Owner, d.Number, d.Symbol, d.Kind, d.Issuer, d.Date, d.Subject, d.Label, 0, 0, 0));

    private static IQueryable<Document> Filter(IQueryable<Document> rows, DocumentFilter filter)
    {
        if (filter.Owner is { } owner)
        {
            rows = rows.Where(d => d.Owner == owner);
        }

        return filter.Year is { } year ? rows.Where(d => d.Year == year) : rows;
    }

    private static IQueryable<Document> Search(IQueryable<Document> rows, SearchQuery query)
    {
        foreach (var term in query.Terms)
        {
            var pattern = term.LikePattern;
            rows = term.Kind switch
            {
                SearchTermKind.Exact => rows.Where(d => EF.Functions.Like(d.SearchExact, pattern, "\\")),
                SearchTermKind.Folded => rows.Where(d => EF.Functions.Like(d.SearchFolded, pattern, "\\")),
                _ => rows.Where(d => d.NumberValue == term.Number || d.Year == term.Number),
            };
        }

        return rows;
    }

    private static IQueryable<Document> From(IQueryable<Document> rows, string? key, bool back)
    {
        if (key?.Split('-', 2) is [var day, var text] && Guid.TryParse(text, out var guid)
            && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            var id = new DocumentId(guid);
            rows = back
                ? rows.Where(d => d.Date > date || (d.Date == date && d.Id > id))
                : rows.Where(d => d.Date < date || (d.Date == date && d.Id < id));
        }

        return back ? rows.OrderBy(d => d.Date).ThenBy(d => d.Id) : rows.OrderByDescending(d => d.Date).ThenByDescending(d => d.Id);
    }

    private async Task<IReadOnlyList<DocumentRow>> WithCountsAsync(Actor actor, List<DocumentRow> page, CancellationToken cancellation)
    {
        var ids = page.Select(r => r.Id).ToArray();
        var drafts = await db.Set<Draft>().Where(d => ids.Contains(d.Document) && (d.State == DraftState.Proposed || d.State == DraftState.Accepted))
            .GroupBy(d => new { d.Document, d.State }).Select(g => new { g.Key.Document, g.Key.State, Count = g.Count() }).ToListAsync(cancellation);
        var bases = ids.Select(i => (BasisId?)i.Basis).ToArray();
        var cases = await casework.Visible(actor).Where(c => bases.Contains(c.Basis))
            .GroupBy(c => c.Basis).Select(g => new { Basis = g.Key, Count = g.Count() }).ToListAsync(cancellation);
        return [.. page.Select(r => r with
        {
            Proposed = drafts.Where(d => d.Document == r.Id && d.State == DraftState.Proposed).Sum(d => d.Count),
            Accepted = drafts.Where(d => d.Document == r.Id && d.State == DraftState.Accepted).Sum(d => d.Count),
            Cases = cases.Where(c => c.Basis == r.Id.Basis).Sum(c => c.Count),
        })];
    }
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Counter;

/// <param name="Total">All rows of the filter, when they are not too many to count.</param>
internal sealed record DossierListPage(IReadOnlyList<DossierRow> Rows, string? Next, string? Previous, int? Total);

/// <summary>Lists dossiers, most urgent first, paged by key.</summary>
internal sealed class DossierList(IOneStop desk, TimeProvider clock)
{
    public const int PageSize = 50;
    private const int MostCounted = 2_000;

    public async Task<DossierListPage> ReadAsync(Actor actor, DossierFilter filter, string? after, string? before, CancellationToken cancellation)
    {
        var rows = filter.Apply(desk.Visible(actor, filter.IsOfOpen), clock.UtcNow());
        var back = after is null && before is not null;
        var key = Key(after ?? before);
        var found = await From(rows, key, back).Take(PageSize + 1).ToListAsync(cancellation);
        var more = found.Count > PageSize;
        var page = found.Take(PageSize).ToList();
        if (back)
        {
            page.Reverse();
        }

        var count = key is null && !more ? page.Count : await rows.CountUpToAsync(MostCounted + 1, cancellation);
        return new DossierListPage(
            page,
            page.Count > 0 && (back || more) ? Key(page[^1]) : null,
            page.Count > 0 && (back ? more : after is not null) ? Key(page[0]) : null,
            count > MostCounted ? null : count);
    }

    private static IQueryable<DossierRow> From(IQueryable<DossierRow> rows, (DateTime At, CaseId Id)? key, bool back)
    {
        if (key is { } at)
        {
            rows = back
                ? rows.Where(r => r.Urgency < at.At || (r.Urgency == at.At && r.Id < at.Id))
                : rows.Where(r => r.Urgency > at.At || (r.Urgency == at.At && r.Id > at.Id));
        }

        return back ? rows.OrderByDescending(r => r.Urgency).ThenByDescending(r => r.Id) : rows.OrderBy(r => r.Urgency).ThenBy(r => r.Id);
    }

    private static string Key(DossierRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Urgency.Ticks}_{row.Id}");

    private static (DateTime At, CaseId Id)? Key(string? text) =>
        text?.Split('_') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at <= DateTime.MaxValue.Ticks && CaseId.TryParse(id, null, out var read)
            ? (new DateTime(at, DateTimeKind.Utc), read)
            : null;
}

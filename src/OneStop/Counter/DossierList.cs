using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Dossiers;

namespace NamRo.OneStop.Counter;

/// <param name="Total">All rows of the filter, when they are not too many to count.</param>
internal sealed record DossierListPage(IReadOnlyList<DossierRow> Rows, string? Next, string? Previous, int? Total);

/// <summary>Lists dossiers, most urgent first, paged by key.</summary>
internal sealed class DossierList(ICasework casework, DossierRows dossiers, TimeProvider clock)
{
    public const int PageSize = 50;
    private const int MostCounted = 2_000;

    public async Task<DossierListPage> ReadAsync(Actor actor, DossierFilter filter, string? after, string? before, CancellationToken cancellation)
    {
        var (back, key) = (after is null && before is not null, CaseKey.Read(after ?? before));
        var among = filter.Apply(dossiers.All(), clock.UtcNow()).Select(r => r.Id);
        var found = await casework.NextAsync(actor, among, new CaseWindow(PageSize + 1, key, back, filter.IsOfOpen), cancellation);
        var (more, ids) = (found.Count > PageSize, found.Take(PageSize).ToArray());
        var rows = await dossiers.For(actor).Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellation);
        var page = (back ? ids.Reverse() : ids).Where(rows.ContainsKey).Select(id => rows[id]).ToList();
        var count = key is null && !more
            ? page.Count
            : (await casework.NextAsync(actor, among, new CaseWindow(MostCounted + 1, OpenOnly: filter.IsOfOpen), cancellation)).Count;
        return new DossierListPage(
            page,
            page.Count > 0 && (back || more) ? Key(page[^1]) : null,
            page.Count > 0 && (back ? more : after is not null) ? Key(page[0]) : null,
            count > MostCounted ? null : count);
    }

    private static string Key(DossierRow row) => new CaseKey(row.Urgency, row.Id).ToString();
}

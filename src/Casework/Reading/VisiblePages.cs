using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Casework.Reading;

/// <summary>
/// Pages of a reader's cases by urgency. Each unit or name that opens cases to the reader is one ordered range of an index, cut at the page's
/// size; the ranges are merged here. So a page costs the same however many cases the house has. Readers of many units get the plain query instead,
/// because the next case of the order is soon theirs.
/// </summary>
internal sealed class VisiblePages(AppDb db, CaseVisibility visibility, IOrganisation organisation, TimeProvider clock)
{
    public async Task<List<CaseRow>> ReadAsync(Actor actor, CaseFilter filter, CaseWindow window, CancellationToken cancellation)
    {
        var keys = visibility.KeysOf(actor);
        if (keys.Count > CaseVisibility.MostNarrowKeys)
        {
            return await InOrder(Filtered(filter, visibility.For(actor)), window).ToListAsync(cancellation);
        }

        var ids = await MergeAsync(keys.Select(k => Range(k, filter, window)), window, cancellation);
        var rows = await visibility.For(actor).Where(c => ids.Contains(c.Id)).Select(CaseRows.Of).ToDictionaryAsync(c => c.Id, cancellation);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    /// <inheritdoc cref="ICasework.NextAsync"/>
    public async Task<IReadOnlyList<CaseId>> NextAsync(Actor actor, IQueryable<CaseId> among, CaseWindow window, CancellationToken cancellation)
    {
        var keys = visibility.KeysOf(actor);
        if (keys.Count > CaseVisibility.MostNarrowKeys)
        {
            var rows = visibility.For(actor, window.OpenOnly).Select(CaseRows.Of).Join(among, c => c.Id, id => id, (c, _) => c);
            return await InOrder(rows, window).Select(c => c.Id).ToListAsync(cancellation);
        }

        var ranges = keys.Select(k => Places(Of(k, window.OpenOnly).Join(among, v => v.Case, id => id, (v, _) => v), window));
        return await MergeAsync(ranges, window, cancellation);
    }

    /// <summary>How many rows the filter means, counted up to a limit.</summary>
    public Task<int> CountAsync(Actor actor, CaseFilter filter, int most, CancellationToken cancellation)
    {
        var keys = visibility.KeysOf(actor);
        if (keys.Count is 0 or > CaseVisibility.MostNarrowKeys)
        {
            return Filtered(filter, visibility.For(actor)).CountUpToAsync(most, cancellation);
        }

        var ids = keys.SelectMany(k => Sets(k, filter, most)).Select(set => set.Take(most)).Aggregate((a, b) => a.Union(b));
        return ids.CountUpToAsync(most, cancellation);
    }

    /// <summary>
    /// The cases of one key, to be counted. What is open, or everything, stands in the viewers' own indexes. Any other filter looks at the case:
    /// those that a unit leads are read from the statistics index alone, and only cases on which it stands beside go by way of the viewers.
    /// </summary>
    private IEnumerable<IQueryable<CaseId>> Sets(ViewerKey key, CaseFilter filter, int most)
    {
        var range = Range(key, filter, new CaseWindow(most)).Select(p => p.Case);
        if (!key.IsUnit || filter.IsEmpty || filter.IsOfOpen)
        {
            return [range];
        }

        var (unit, cases) = (new UnitId(key.Key), db.Set<CaseFile>().AsNoTracking().Where(c => key.Labels.Contains(c.Label)));
        return
        [
            Filtered(filter, cases.Where(c => c.Lead == unit)).Select(c => c.Id).OrderBy(id => id),
            Filtered(filter, cases.Where(c => c.Issuer == unit)).Select(c => c.Id).OrderBy(id => id),
            db.Set<Viewer>().AsNoTracking().Where(v => v.IsSide && v.Key == key.Key && key.Labels.Contains(v.Label))
                .Join(Filtered(filter, db.Set<CaseFile>().AsNoTracking()), v => v.Case, c => c.Id, (v, c) => v.Case).OrderBy(id => id),
        ];
    }

    private IQueryable<CaseRow> Filtered(CaseFilter filter, IQueryable<CaseFile> cases) =>
        filter.Apply(cases.Select(CaseRows.Of), organisation.Map, clock.UtcNow());

    private IQueryable<Viewer> Of(ViewerKey key, bool openOnly)
    {
        var viewers = db.Set<Viewer>().AsNoTracking().Where(v => v.Key == key.Key && key.Labels.Contains(v.Label));
        return openOnly ? viewers.Where(v => v.IsOpen) : viewers;
    }

    private IQueryable<Place> Range(ViewerKey key, CaseFilter filter, CaseWindow window)
    {
        var viewers = Of(key, filter.IsOfOpen);
        if (filter.IsOfOverdue)
        {
            var now = clock.UtcNow();
            viewers = viewers.Where(v => v.Urgency < now);
        }

        return Places(filter.IsEmpty ? viewers : viewers.Join(Filtered(filter, db.Set<CaseFile>().AsNoTracking()), v => v.Case, c => c.Id, (v, c) => v), window);
    }

    /// <summary>One ordered range of an index, cut at the window's size.</summary>
    private static IQueryable<Place> Places(IQueryable<Viewer> viewers, CaseWindow window)
    {
        if (window.Key is { } at)
        {
            var (urgency, id) = (at.Urgency, at.Case);
            viewers = window.Down
                ? viewers.Where(v => v.Urgency < urgency || (v.Urgency == urgency && v.Case < id))
                : viewers.Where(v => v.Urgency > urgency || (v.Urgency == urgency && v.Case > id));
        }

        var ordered = window.Down
            ? viewers.OrderByDescending(v => v.Urgency).ThenByDescending(v => v.Case)
            : viewers.OrderBy(v => v.Urgency).ThenBy(v => v.Case);
        return ordered.Take(window.Size).Select(v => new Place { Urgency = v.Urgency, Case = v.Case });
    }

    private static async Task<CaseId[]> MergeAsync(IEnumerable<IQueryable<Place>> ranges, CaseWindow window, CancellationToken cancellation)
    {
        var all = ranges.ToList();
        if (all.Count == 0)
        {
            return [];
        }

        var found = (await all.Aggregate((a, b) => a.Concat(b)).ToListAsync(cancellation)).Distinct();
        var ordered = window.Down
            ? found.OrderByDescending(p => p.Urgency).ThenByDescending(p => p.Case.Value)
            : found.OrderBy(p => p.Urgency).ThenBy(p => p.Case.Value);
        return [.. ordered.Take(window.Size).Select(p => p.Case)];
    }

    private static IQueryable<CaseRow> InOrder(IQueryable<CaseRow> rows, CaseWindow window)
    {
        if (window.Key is { } at)
        {
            var (urgency, id) = (at.Urgency, at.Case);
            rows = window.Down
                ? rows.Where(c => c.Urgency < urgency || (c.Urgency == urgency && c.Id < id))
                : rows.Where(c => c.Urgency > urgency || (c.Urgency == urgency && c.Id > id));
        }

        var ordered = window.Down
            ? rows.OrderByDescending(c => c.Urgency).ThenByDescending(c => c.Id)
            : rows.OrderBy(c => c.Urgency).ThenBy(c => c.Id);
        return ordered.Take(window.Size);
    }

    private sealed record Place
    {
        public required DateTime Urgency { get; init; }

        public required CaseId Case { get; init; }
    }
}

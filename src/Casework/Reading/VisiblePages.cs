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
    /// <param name="down">Latest first.</param>
    /// <param name="key">The place after which the page begins.</param>
    public async Task<List<CaseRow>> ReadAsync(
        Actor actor, CaseFilter filter, bool down, CaseKey? key, int size, CancellationToken cancellation)
    {
        var keys = visibility.KeysOf(actor);
        if (keys.Count > CaseVisibility.MostNarrowKeys)
        {
            return await Order(After(Filtered(filter, visibility.For(actor)), key, down), down).Take(size).ToListAsync(cancellation);
        }
        else if (keys.Count == 0)
        {
            return [];
        }

        var places = keys.Select(k => Range(k, filter, down, key).Take(size)).Aggregate((a, b) => a.Concat(b));
        var found = (await places.ToListAsync(cancellation)).Distinct().Select(p => new CaseKey(p.Urgency, p.Case));
        var ordered = down ? found.OrderByDescending(p => p.Urgency).ThenByDescending(p => p.Case.Value) : found.OrderBy(p => p.Urgency).ThenBy(p => p.Case.Value);
        var ids = ordered.Take(size).Select(p => p.Case).ToArray();
        var rows = await visibility.For(actor).Where(c => ids.Contains(c.Id)).Select(CaseRows.Of).ToDictionaryAsync(c => c.Id, cancellation);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    /// <summary>How many rows the filter means, counted up to a limit.</summary>
    public Task<int> CountAsync(Actor actor, CaseFilter filter, int most, CancellationToken cancellation)
    {
        var keys = visibility.KeysOf(actor);
        if (keys.Count is 0 or > CaseVisibility.MostNarrowKeys)
        {
            return Filtered(filter, visibility.For(actor)).CountUpToAsync(most, cancellation);
        }

        var ids = keys.SelectMany(k => Sets(k, filter)).Select(set => set.Take(most)).Aggregate((a, b) => a.Union(b));
        return ids.CountUpToAsync(most, cancellation);
    }

    /// <summary>
    /// The cases of one key, to be counted. What is open, or everything, stands in the viewers' own indexes. Any other filter looks at the case:
    /// those that a unit leads are read from the statistics index alone, and only cases on which it stands beside go by way of the viewers.
    /// </summary>
    private IEnumerable<IQueryable<CaseId>> Sets(ViewerKey key, CaseFilter filter)
    {
        var range = Range(key, filter, false, null).Select(p => p.Case);
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

    private IQueryable<Place> Range(ViewerKey key, CaseFilter filter, bool down, CaseKey? after)
    {
        var viewers = db.Set<Viewer>().AsNoTracking().Where(v => v.Key == key.Key && key.Labels.Contains(v.Label));
        viewers = filter.IsOfOpen ? viewers.Where(v => v.IsOpen) : viewers;
        if (filter.IsOfOverdue)
        {
            var now = clock.UtcNow();
            viewers = viewers.Where(v => v.Urgency < now);
        }

        if (after is { } at)
        {
            var (urgency, id) = (at.Urgency, at.Case);
            viewers = down
                ? viewers.Where(v => v.Urgency < urgency || (v.Urgency == urgency && v.Case < id))
                : viewers.Where(v => v.Urgency > urgency || (v.Urgency == urgency && v.Case > id));
        }

        viewers = filter.IsEmpty ? viewers : viewers.Join(Filtered(filter, db.Set<CaseFile>().AsNoTracking()), v => v.Case, c => c.Id, (v, c) => v);
        var ordered = down
            ? viewers.OrderByDescending(v => v.Urgency).ThenByDescending(v => v.Case)
            : viewers.OrderBy(v => v.Urgency).ThenBy(v => v.Case);
        return ordered.Select(v => new Place { Urgency = v.Urgency, Case = v.Case });
    }

    private static IQueryable<CaseRow> After(IQueryable<CaseRow> rows, CaseKey? key, bool down)
    {
        if (key is not { } at)
        {
            return rows;
        }

        var (urgency, id) = (at.Urgency, at.Case);
        return down
            ? rows.Where(c => c.Urgency < urgency || (c.Urgency == urgency && c.Id < id))
            : rows.Where(c => c.Urgency > urgency || (c.Urgency == urgency && c.Id > id));
    }

    private static IQueryable<CaseRow> Order(IQueryable<CaseRow> rows, bool down) =>
        down ? rows.OrderByDescending(c => c.Urgency).ThenByDescending(c => c.Id) : rows.OrderBy(c => c.Urgency).ThenBy(c => c.Id);

    private sealed record Place
    {
        public required DateTime Urgency { get; init; }

        public required CaseId Case { get; init; }
    }
}

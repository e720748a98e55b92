using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Reading;

/// <summary>
/// What waits for a person: cases in their hands, work of their unit without a person, products to accept, opinions to give, requests to
/// decide; also for those they stand in for. Each source is one indexed range, merged by urgency and paged by key.
/// </summary>
internal sealed class InboxReader(AppDb db, CaseVisibility visibility, TimeProvider clock)
{
    private const int MaxSize = 100;

    public async Task<InboxPage> ReadAsync(Actor actor, InboxQuery query, CancellationToken cancellation)
    {
        var size = Math.Clamp(query.Size, 1, MaxSize);
        var after = InboxCursor.Read(query.After);
        var items = new List<InboxItem>();
        if (query.Reason is null or not (InboxReason.ToAnswer or InboxReason.ToDecide))
        {
            items.AddRange(await HeldAsync(actor, query.Reason, after, size, cancellation));
        }

        if (query.Reason is null or InboxReason.ToAnswer or InboxReason.ToDecide)
        {
            items.AddRange(await PendingAsync(actor, query.Reason, after, size, cancellation));
        }

        var page = items.OrderBy(i => i.Urgency).ThenBy(i => i.Case.Id.Value).ThenBy(i => i.Reason).ThenBy(i => i.Number).Take(size + 1).ToList();
        var next = page.Count > size ? InboxCursor.Write(page[size - 1]) : null;
        var (counts, overdue) = await CountAsync(actor, cancellation);
        return new InboxPage([.. page.Take(size)], next, counts, overdue);
    }

    /// <summary>Cases held by the actor's people, or by their units without a person.</summary>
    private IQueryable<CaseFile> Held(Actor actor)
    {
        var people = actor.ActsFor.Select(p => (PersonId?)p).ToArray();
        var units = HeadedUnits(actor).Select(u => (UnitId?)u).ToArray();
        return visibility.For(actor).Where(c =>
            people.Contains(c.HolderPerson)
            || (c.HolderPerson == null && units.Contains(c.HolderUnit) && c.HolderKind != HolderKind.Paused && c.HolderKind != HolderKind.Consulted));
    }

    private IQueryable<PendingItem> Pending(Actor actor)
    {
        var answering = actor.Grants.Where(g => g.Role is Role.UnitHead or Role.Officer).Select(g => g.Unit).Distinct().ToArray();
        var deciding = actor.Grants.Where(g => g.Role is Role.Leader).SelectMany(g => g.Units)
            .Concat(actor.Grants.Where(g => g.Role == Role.UnitHead).Select(g => g.Unit)).Distinct().ToArray();
        return db.Set<PendingItem>().AsNoTracking().Where(p =>
            (p.Reason == InboxReason.ToAnswer && answering.Contains(p.Unit)) || (p.Reason == InboxReason.ToDecide && deciding.Contains(p.Unit)));
    }

    private async Task<IEnumerable<InboxItem>> HeldAsync(
        Actor actor, InboxReason? reason, InboxCursor? after, int size, CancellationToken cancellation)
    {
        var held = Held(actor);
        held = reason switch
        {
            InboxReason.ToReceive => held.Where(c => c.State == CaseState.Issued),
            InboxReason.ToAccept => held.Where(c => c.State == CaseState.Submitted),
            InboxReason.ToMend => held.Where(c => c.State == CaseState.Returned),
            InboxReason.Work => held.Where(c => c.State == CaseState.Received || c.State == CaseState.InProgress),
            _ => held,
        };
        if (after is { } a)
        {
            held = held.Where(c => c.Urgency > a.Urgency || (c.Urgency == a.Urgency && c.Id > a.Case));
        }

        var rows = await held.OrderBy(c => c.Urgency).ThenBy(c => c.Id).Take(size + 1).Select(CaseRows.Of).ToListAsync(cancellation);
        return rows.Select(r => new InboxItem(r, ReasonOf(r.State), r.Urgency, null, r.HolderPerson));
    }

    private async Task<IEnumerable<InboxItem>> PendingAsync(
        Actor actor, InboxReason? reason, InboxCursor? after, int size, CancellationToken cancellation)
    {
        var pending = Pending(actor);
        if (reason is not null)
        {
            pending = pending.Where(p => p.Reason == reason);
        }

        if (after is { } a)
        {
            pending = pending.Where(p => p.Urgency > a.Urgency || (p.Urgency == a.Urgency && p.Case > a.Case));
        }

        var rows = await pending.OrderBy(p => p.Urgency).ThenBy(p => p.Case).Take(size + 1)
            .Join(visibility.For(actor), p => p.Case, c => c.Id, (p, c) => new { p, c })
            .Select(x => new { x.p.Reason, x.p.Number, x.p.Urgency, x.c.Id })
            .ToListAsync(cancellation);
        var ids = rows.Select(r => r.Id).Distinct().ToArray();
        var cases = await visibility.For(actor).Where(c => ids.Contains(c.Id)).Select(CaseRows.Of).ToDictionaryAsync(c => c.Id, cancellation);
        return rows.Select(r => new InboxItem(cases[r.Id], r.Reason, r.Urgency, r.Number, null));
    }

    private async Task<(IReadOnlyDictionary<InboxReason, int> Counts, int Overdue)> CountAsync(Actor actor, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var held = await Held(actor).GroupBy(c => c.State)
            .Select(g => new { State = g.Key, Count = g.Count(), Overdue = g.Count(c => c.DueAt < now && c.DoneAt == null) })
            .ToListAsync(cancellation);
        var pending = await Pending(actor).Join(visibility.For(actor), p => p.Case, c => c.Id, (p, c) => p).GroupBy(p => p.Reason)
            .Select(g => new { Reason = g.Key, Count = g.Count() })
            .ToListAsync(cancellation);
        var counts = held.GroupBy(h => ReasonOf(h.State)).ToDictionary(g => g.Key, g => g.Sum(h => h.Count));
        foreach (var p in pending)
        {
            counts[p.Reason] = p.Count;
        }

        return (counts, held.Sum(h => h.Overdue));
    }

    private static IEnumerable<UnitId> HeadedUnits(Actor actor) =>
        actor.Grants.Where(g => g.Role is Role.UnitHead or Role.Leader).Select(g => g.Unit).Distinct();

    private static InboxReason ReasonOf(CaseState state) => state switch
    {
        CaseState.Issued => InboxReason.ToReceive,
        CaseState.Submitted => InboxReason.ToAccept,
        CaseState.Returned => InboxReason.ToMend,
        _ => InboxReason.Work,
    };
}

/// <summary>Where the last page of an inbox ended.</summary>
internal readonly record struct InboxCursor(DateTime Urgency, CaseId Case)
{
    public static InboxCursor? Read(string? text)
    {
        var cut = text?.IndexOf('_', StringComparison.Ordinal) ?? -1;
        return cut > 0
            && long.TryParse(text.AsSpan(0, cut), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
            && Guid.TryParse(text.AsSpan(cut + 1), out var id)
            ? new InboxCursor(new DateTime(ticks, DateTimeKind.Utc), new CaseId(id))
            : null;
    }

    public static string Write(InboxItem item) => $"{item.Urgency.Ticks}_{item.Case.Id}";
}

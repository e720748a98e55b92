using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Reading;

/// <summary>
/// What waits for a person: cases in their hands, work of their unit that nobody has taken up, products to accept, opinions to give, requests
/// to decide; also for those they stand in for. Each source is one indexed range, merged by urgency and paged by key.
/// </summary>
internal sealed class InboxReader(AppDb db, CaseVisibility visibility, TimeProvider clock)
{
    private const int MaxSize = 100;

    /// <summary>How many items of one case and one instant may have been on the page before.</summary>
    private const int Slack = 20;

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

        var page = items.Select(i => (Item: i, Place: InboxCursor.Of(i))).Where(i => after is null || i.Place.CompareTo(after.Value) > 0)
            .OrderBy(i => i.Place).Take(size + 1).ToList();
        var next = page.Count > size ? page[size - 1].Place.ToString() : null;
        var (counts, overdue) = await CountAsync(actor, cancellation);
        return new InboxPage([.. page.Take(size).Select(i => i.Item)], next, counts, overdue);
    }

    /// <summary>Cases held by the actor's people; and those of their units that have no person yet or that nobody has taken up.</summary>
    private IQueryable<CaseFile> Held(Actor actor)
    {
        var people = actor.ActsFor.Select(p => (PersonId?)p).ToArray();
        var units = HeadedUnits(actor);
        return visibility.For(actor).Where(c =>
            people.Contains(c.HolderPerson)
            || (units.Contains(c.HolderUnit) && c.HolderKind == HolderKind.Working && (c.HolderPerson == null || c.State == CaseState.Issued))
            || (units.Contains(c.HolderUnit) && c.HolderKind == HolderKind.Issuer && c.HolderPerson == null));
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
        var units = HeadedUnits(actor);
        var held = Held(actor);
        held = reason switch
        {
            InboxReason.ToReceive => held.Where(c => c.State == CaseState.Issued && units.Contains(c.Lead)),
            InboxReason.ToAccept => held.Where(c => c.State == CaseState.Submitted),
            InboxReason.ToMend => held.Where(c => c.State == CaseState.Returned),
            InboxReason.Work => held.Where(c =>
                c.State == CaseState.Received || c.State == CaseState.InProgress || (c.State == CaseState.Issued && !units.Contains(c.Lead))),
            _ => held,
        };
        if (after is { } a)
        {
            held = held.Where(c => c.Urgency > a.Urgency || (c.Urgency == a.Urgency && (c.Id > a.Case || c.Id == a.Case)));
        }

        var rows = await held.OrderBy(c => c.Urgency).ThenBy(c => c.Id).Take(size + Slack).Select(CaseRows.Of).ToListAsync(cancellation);
        return rows.Select(r => new InboxItem(r, ReasonOf(r.State, units.Contains(r.Lead)), r.Urgency, null, r.HolderPerson));
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
            pending = pending.Where(p => p.Urgency > a.Urgency || (p.Urgency == a.Urgency && (p.Case > a.Case || p.Case == a.Case)));
        }

        var rows = await pending.Join(visibility.For(actor), p => p.Case, c => c.Id, (p, c) => p)
            .OrderBy(p => p.Urgency).ThenBy(p => p.Case).Take(size + Slack).ToListAsync(cancellation);
        var ids = rows.Select(r => r.Case).Distinct().ToArray();
        var cases = await visibility.For(actor).Where(c => ids.Contains(c.Id)).Select(CaseRows.Of).ToDictionaryAsync(c => c.Id, cancellation);
        return rows.Select(r => new InboxItem(cases[r.Case], r.Reason, r.Urgency, r.Number, null));
    }

    private async Task<(IReadOnlyDictionary<InboxReason, int> Counts, int Overdue)> CountAsync(Actor actor, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var units = HeadedUnits(actor);
        var held = await Held(actor).GroupBy(c => c.State)
            .Select(g => new
            {
                State = g.Key,
                Count = g.Count(),
                OfUnit = g.Count(c => units.Contains(c.Lead)),
                Overdue = g.Count(c => c.DueAt < now && c.DoneAt == null),
            })
            .ToListAsync(cancellation);
        var pending = await Pending(actor).Join(visibility.For(actor), p => p.Case, c => c.Id, (p, c) => p).GroupBy(p => p.Reason)
            .Select(g => new { Reason = g.Key, Count = g.Count() })
            .ToListAsync(cancellation);
        var counts = held.SelectMany(h => new[] { (ReasonOf(h.State, true), h.OfUnit), (ReasonOf(h.State, false), h.Count - h.OfUnit) })
            .Concat(pending.Select(p => (p.Reason, p.Count)))
            .GroupBy(c => c.Item1)
            .ToDictionary(g => g.Key, g => g.Sum(c => c.Item2));
        return (counts, held.Sum(h => h.Overdue));
    }

    private static UnitId?[] HeadedUnits(Actor actor) =>
        [.. actor.Grants.Where(g => g.Role is Role.UnitHead or Role.Leader).Select(g => (UnitId?)g.Unit).Distinct()];

    /// <summary>Given work waits for the head to take it up; the named officer may already begin.</summary>
    private static InboxReason ReasonOf(CaseState state, bool isHead) => state switch
    {
        CaseState.Issued => isHead ? InboxReason.ToReceive : InboxReason.Work,
        CaseState.Submitted => InboxReason.ToAccept,
        CaseState.Returned => InboxReason.ToMend,
        _ => InboxReason.Work,
    };
}

using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Reading;
using NamRo.Casework.Storage;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Escalation;

/// <inheritdoc cref="INotices"/>
internal sealed class Notices(AppDb db, CaseVisibility visibility, TimeProvider clock) : INotices
{
    public async Task<IReadOnlyList<NoticeLine>> ReadAsync(Actor actor, int size, CancellationToken cancellation = default)
    {
        var now = clock.UtcNow();
        var people = actor.ActsFor.ToArray();
        var notices = await db.Set<Notice>().AsNoTracking().Where(n => people.Contains(n.Person) && n.DeliverAt <= now)
            .OrderByDescending(n => n.DeliverAt).ThenBy(n => n.Id).Take(size).ToListAsync(cancellation);
        var ids = notices.Select(n => n.Case).Distinct().ToArray();
        var cases = await visibility.For(actor).Where(c => ids.Contains(c.Id)).Select(CaseRows.Of).ToDictionaryAsync(c => c.Id, cancellation);
        return [.. notices.Where(n => cases.ContainsKey(n.Case)).Select(n => Line(n, cases[n.Case]))];
    }

    public Task MarkReadAsync(Actor actor, CancellationToken cancellation = default)
    {
        var now = clock.UtcNow();
        return db.Set<Notice>().Where(n => n.Person == actor.Person && n.DeliverAt <= now && n.ReadAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.ReadAt, now), cancellation);
    }

    private static NoticeLine Line(Notice n, CaseRow row)
    {
        var rung = EscalationLadder.Current.Rungs[n.Rung - 1];
        return new NoticeLine(n.Id, row, rung.Name, rung.Explain, n.DeliverAt, n.ReadAt);
    }
}

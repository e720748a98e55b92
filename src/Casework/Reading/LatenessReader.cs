using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Acting;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;

namespace NamRo.Casework.Reading;

/// <summary>Sums lateness by lead unit. One query; only cases that are late are read, one after the other, so memory does not grow.</summary>
internal sealed class LatenessReader(AppDb db, CaseVisibility visibility, ActingContext context)
{
    public async Task<IReadOnlyDictionary<UnitId, LatenessShare>> ByUnitAsync(Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var time = new ActTime(context.Clock, context.Organisation);
        var now = time.Now;
        var rows = filter.Apply(visibility.For(actor).Select(CaseRows.Of), time.Map, now).Where(c =>
            c.IssuedAt != null && c.Lead != null && c.CancelledAt == null
            && (c.DoneAt > c.DueAt || (c.DoneAt == null && c.PausedAt == null && c.DueAt < now)));
        var late = rows.Join(db.Set<CaseFile>().AsNoTracking(), r => r.Id, c => c.Id, (_, c) => c);
        var sums = new Dictionary<UnitId, LatenessShare>();
        await foreach (var c in late.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (CaseLedger.LatenessOf(c, now, time.CalendarOf(c)) is { } share)
            {
                var sum = sums.GetValueOrDefault(c.Lead!.Value) ?? new LatenessShare(0, 0, 0);
                sums[c.Lead.Value] = new(sum.Total + share.Total, sum.Own + share.Own, sum.Waiting + share.Waiting);
            }
        }

        return sums;
    }
}

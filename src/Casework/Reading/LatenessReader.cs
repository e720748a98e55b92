using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Acting;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;

namespace NamRo.Casework.Reading;

/// <summary>
/// Sums lateness by lead unit. Only cases that are late are read, one after the other, so memory does not grow; and of those only the few that
/// somebody else ever held are read with their details.
/// </summary>
internal sealed class LatenessReader(AppDb db, CaseVisibility visibility, ActingContext context)
{
    public async Task<IReadOnlyDictionary<UnitId, LatenessShare>> ByUnitAsync(Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var time = new ActTime(context.Clock, context.Organisation);
        var (late, sums) = (Late(actor, filter, time), new Dictionary<UnitId, LatenessShare>());
        var own = late.Where(c => !c.IsElsewhere)
            .Select(c => new { c.Case.Lead, c.Case.DueAt, c.Case.DoneAt, c.Case.CalendarCode, c.Case.CalendarVersion });
        await foreach (var c in own.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var calendar = time.CalendarOf(c.CalendarCode, c.CalendarVersion, c.Lead!.Value);
            Add(sums, c.Lead.Value, CaseLedger.OwnLateness(c.DueAt!.Value, c.DoneAt ?? time.Now, calendar));
        }

        await foreach (var c in late.Where(c => c.IsElsewhere).Select(c => c.Case).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            Add(sums, c.Lead!.Value, CaseLedger.LatenessOf(c, time.Now, time.CalendarOf(c))!);
        }

        return sums;
    }

    private IQueryable<LateCase> Late(Actor actor, CaseFilter filter, ActTime time)
    {
        var (now, ledger) = (time.Now, db.Set<LedgerRow>());
        return filter.Apply(visibility.For(actor).Select(CaseRows.Of), time.Map, now)
            .Where(c =>
                c.IssuedAt != null && c.Lead != null && c.CancelledAt == null
                && (c.DoneAt > c.DueAt || (c.DoneAt == null && c.PausedAt == null && c.DueAt < now)))
            .Join(db.Set<CaseFile>().AsNoTracking(), r => r.Id, c => c.Id, (_, c) => c)
            .Select(c => new LateCase
            {
                Case = c,
                IsElsewhere = c.HolderKind == HolderKind.Consulted || (c.HolderKind == HolderKind.Issuer && (c.DoneAt == null || c.HolderSince < c.DoneAt))
                    || ledger.Any(l =>
                        l.Case == c.Id && (l.Kind == HolderKind.Consulted || (l.Kind == HolderKind.Issuer && (c.DoneAt == null || l.From < c.DoneAt)))),
            });
    }

    private static void Add(Dictionary<UnitId, LatenessShare> sums, UnitId lead, LatenessShare share)
    {
        var sum = sums.GetValueOrDefault(lead) ?? new LatenessShare(0, 0, 0);
        sums[lead] = new(sum.Total + share.Total, sum.Own + share.Own, sum.Waiting + share.Waiting);
    }

    private sealed record LateCase
    {
        public required CaseFile Case { get; init; }

        /// <summary>The issuer held it before it was done, or a unit was asked and waited for: only then is its lateness shared with anybody.</summary>
        public required bool IsElsewhere { get; init; }
    }
}

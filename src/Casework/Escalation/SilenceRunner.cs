using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Acting;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;

namespace NamRo.Casework.Escalation;

/// <summary>Closes the questions that nobody answered in time where the law takes silence for consent. Source: one-stop.md 8.</summary>
internal sealed class SilenceRunner(AppDb db, CaseStore store, ActingContext context, ActScope scope)
{
    private const int BatchSize = 200;

    /// <summary>Answers how many questions were closed.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var closed = 0;
        for (CaseId? after = null; ;)
        {
            var time = new ActTime(context.Clock, context.Organisation);
            var batch = await db.Set<PendingItem>().AsNoTracking()
                .Where(p => p.Reason == InboxReason.ToAnswer && p.BySilence && p.Urgency < time.Now && (after == null || p.Case > after))
                .Select(p => p.Case).Distinct().OrderBy(id => id).Take(BatchSize).ToListAsync(cancellation);
            if (batch.Count == 0)
            {
                return closed;
            }

            closed += await CloseAsync(batch, time, cancellation);
            after = batch.Max();
        }
    }

    private async Task<int> CloseAsync(List<CaseId> batch, ActTime time, CancellationToken cancellation)
    {
        var closed = 0;
        scope.Next();
        foreach (var c in (await store.FindAllAsync(batch, cancellation)).Values)
        {
            foreach (var asked in c.Details.Consultations.Where(x => x is { IsOpen: true, SilenceAgrees: true } && x.DueAt < time.Now).ToList())
            {
                c.TakeSilence(asked.Number, time.Act(Actor.System, null, time.CalendarOf(c)));
                closed++;
            }
        }

        await store.SaveAsync(cancellation);
        return closed;
    }
}

using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Acting;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;

namespace NamRo.Casework.Escalation;

/// <summary>Finds the cases whose next rung is due and lets them climb it. Each rung speaks to each person once, whatever crashes between.</summary>
internal sealed class EscalationRunner(AppDb db, CaseStore store, ActingContext context, ActScope scope)
{
    private const int BatchSize = 200;

    /// <summary>Climbs every rung that is due now; returns how many were climbed.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var climbed = 0;
        for (var batch = await BatchAsync(cancellation); batch > 0; batch = await BatchAsync(cancellation))
        {
            climbed += batch;
        }

        return climbed;
    }

    private async Task<int> BatchAsync(CancellationToken cancellation)
    {
        var time = new ActTime(context.Clock, context.Organisation);
        var due = await db.Set<CaseFile>().Where(c => c.NextRungAt <= time.Now).OrderBy(c => c.NextRungAt).Select(c => c.Id)
            .Take(BatchSize).ToListAsync(cancellation);
        var cases = await store.FindAllAsync(due, cancellation);
        scope.Next();
        foreach (var c in cases.Values)
        {
            Climb(c, time);
        }

        await store.SaveAsync(cancellation);
        return cases.Count;
    }

    private void Climb(CaseFile c, ActTime time)
    {
        var calendar = time.CalendarOf(c);
        var (rung, _) = c.NextRung(calendar) ?? throw new InvalidOperationException($"{c.Code} has a next rung in the index but none by its clock.");
        var people = ReportingLine.For(c, rung.Audience, time.Map, time.Today);
        var dueAt = c.DueAt!.Value;
        c.Escalate(EscalationLadder.Current.Code, rung.Number, people, time.Act(Actor.System, null, calendar));
        foreach (var person in people)
        {
            db.Add(new Notice
            {
                Id = Guid.CreateVersion7(), Person = person, Case = c.Id, Rung = rung.Number, DueAt = dueAt,
                DeliverAt = calendar.NextWorkingInstant(time.Now),
            });
        }
    }
}

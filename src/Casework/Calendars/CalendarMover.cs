using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Acting;
using NamRo.Casework.Storage;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Organisation;

namespace NamRo.Casework.Calendars;

/// <summary>Brings open clocks to the published version of their calendar, after its preview: one event for each, in batches.</summary>
internal sealed class CalendarMover(AppDb db, CaseStore store, ActingContext context, ActScope scope)
{
    private const int BatchSize = 500;

    /// <summary>Moves every open clock that runs on an older version; answers how many.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var moved = 0;
        foreach (var calendar in context.Organisation.Map.Calendars)
        {
            for (var batch = await BatchAsync(calendar, cancellation); batch > 0; batch = await BatchAsync(calendar, cancellation))
            {
                moved += batch;
            }
        }

        return moved;
    }

    private async Task<int> BatchAsync(Kernel.WorkingTime.WorkCalendar calendar, CancellationToken cancellation)
    {
        var ids = await CalendarChangePreview.OpenClocks(db, calendar).OrderBy(c => c.Id).Select(c => c.Id).Take(BatchSize).ToListAsync(cancellation);
        if (ids.Count == 0)
        {
            return 0;
        }

        var time = new ActTime(context.Clock, context.Organisation);
        scope.Next();
        foreach (var c in (await store.FindAllAsync(ids, cancellation)).Values)
        {
            c.ChangeCalendar(time.Act(Actor.System, null, calendar));
        }

        await store.SaveAsync(cancellation);
        return ids.Count;
    }
}

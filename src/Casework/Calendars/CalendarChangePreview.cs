using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Cases;
using NamRo.Kernel.Data;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using CalendarChange = NamRo.Organisation.CalendarChange;

namespace NamRo.Casework.Calendars;

/// <summary>Which open clocks another version of their calendar would move. Reads only what a clock needs; closed clocks never move.</summary>
internal sealed class CalendarChangePreview(AppDb db) : ICalendarChangePreview
{
    public async Task<CalendarChange> PreviewAsync(WorkCalendar next, int most, CancellationToken cancellation = default)
    {
        var (open, moved) = (0, 0);
        var first = new PriorityQueue<MovedClock, DateTime>(Comparer<DateTime>.Create((a, b) => b.CompareTo(a)));
        await foreach (var c in OpenClocks(db, next).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            open++;
            if (CaseClock.Compute(c.Due, c.Details.Clock, next).DueAt is { } after && c.DueAt is { } before && after != before)
            {
                moved++;
                first.Enqueue(new MovedClock(c.Code, c.Title, $"/cases/{c.Id}", before, after), after);
                if (first.Count > most)
                {
                    first.Dequeue();
                }
            }
        }

        return new CalendarChange(open, moved, [.. first.UnorderedItems.OrderBy(i => i.Priority).Select(i => i.Element)]);
    }

    /// <summary>Open cases that run on an older version of the calendar.</summary>
    public static IQueryable<CaseFile> OpenClocks(AppDb db, WorkCalendar next) => db.Set<CaseFile>().Where(c =>
        c.CalendarCode == next.Code && c.CalendarVersion < next.Version && c.DueAt != null && c.DoneAt == null && c.CancelledAt == null);
}

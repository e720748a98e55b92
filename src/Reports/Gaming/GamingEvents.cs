using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Data;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Reports.Gaming;

/// <summary>Finds in the log the cases that show a sign. Reads the log by action and time only; who may see a case is asked afterwards.</summary>
internal sealed class GamingEvents(AppDb db, EventCatalogue catalogue)
{
    public const int BulkSize = 10;

    private const string CaseKind = "case";
    private const long HourMicroseconds = 3_600_000_000;

    /// <summary>Cases on which the action was carried out in one of the stretches.</summary>
    public async Task<HashSet<Guid>> WithinAsync(string action, IEnumerable<(DateTime From, DateTime To)> stretches, CancellationToken cancellation)
    {
        var found = new HashSet<Guid>();
        foreach (var (from, to) in stretches)
        {
            found.UnionWith(await Entries(action, from, to).Select(e => e.ObjectId).Distinct().ToListAsync(cancellation));
        }

        return found;
    }

    /// <summary>Cases that got another officer than the one before, in one of the stretches.</summary>
    public async Task<HashSet<Guid>> ReassignedAsync(IEnumerable<(DateTime From, DateTime To)> stretches, CancellationToken cancellation)
    {
        var found = new HashSet<Guid>();
        foreach (var (from, to) in stretches)
        {
            var entries = await Entries("case.assigned", from, to).Select(e => new { e.ObjectId, e.Payload }).ToListAsync(cancellation);
            found.UnionWith(entries
                .Where(e => catalogue.Read("case.assigned", e.Payload) is CaseAssigned { Before: { } before } assigned && before != assigned.Officer)
                .Select(e => e.ObjectId));
        }

        return found;
    }

    /// <summary>Cases closed by a person who closed at least <see cref="BulkSize"/> within an hour around it.</summary>
    public async Task<HashSet<Guid>> BulkClosedAsync(DateTime from, DateTime to, CancellationToken cancellation)
    {
        // Ten within an hour touch at most two clock hours, so one of these holds five: only such people are read.
        var busy = await Entries("case.closed", from, to)
            .GroupBy(e => new { e.Actor, Hour = e.AtMicroseconds / HourMicroseconds })
            .Where(g => g.Count() >= BulkSize / 2)
            .Select(g => g.Key.Actor).Distinct().ToListAsync(cancellation);
        var closes = await Entries("case.closed", from, to).Where(e => busy.Contains(e.Actor))
            .OrderBy(e => e.AtMicroseconds).Select(e => new { e.Actor, e.AtMicroseconds, e.ObjectId }).ToListAsync(cancellation);
        var found = new HashSet<Guid>();
        foreach (var person in closes.GroupBy(c => c.Actor))
        {
            var mine = person.ToList();
            foreach (var (start, end) in Runs([.. mine.Select(c => c.AtMicroseconds)]))
            {
                found.UnionWith(mine.Take(start..end).Select(c => c.ObjectId));
            }
        }

        return found;
    }

    /// <summary>Every request for more time in the stretch, with the instant it was asked.</summary>
    public async Task<IReadOnlyList<(Guid Case, DateTime At)>> ExtensionsAskedAsync(DateTime from, DateTime to, CancellationToken cancellation)
    {
        var entries = await Entries("case.extension-requested", from, to).Select(e => new { e.ObjectId, e.AtMicroseconds }).ToListAsync(cancellation);
        return [.. entries.Select(e => (e.ObjectId, ActivityClock.FromMicroseconds(e.AtMicroseconds)))];
    }

    /// <summary>Approved extensions of the cases, with the new due instant, oldest first.</summary>
    public async Task<ILookup<Guid, (DateTime At, DateTime Due)>> ExtensionsGivenAsync(IReadOnlyCollection<Guid> cases, CancellationToken cancellation)
    {
        var given = new List<(Guid Case, DateTime At, DateTime Due)>();
        foreach (var some in cases.Chunk(GamingReader.ChunkSize))
        {
            var entries = await db.Activity.AsNoTracking()
                .Where(e => e.ObjectKind == CaseKind && e.Action == "case.extension-decided" && some.Contains(e.ObjectId))
                .OrderBy(e => e.Id).Select(e => new { e.ObjectId, e.AtMicroseconds, e.Payload }).ToListAsync(cancellation);
            given.AddRange(entries
                .Select(e => (e.ObjectId, e.AtMicroseconds, Event: (CaseExtensionDecided)catalogue.Read("case.extension-decided", e.Payload)))
                .Where(e => e.Event is { MovesDue: true, NewDueAt: not null })
                .Select(e => (e.ObjectId, ActivityClock.FromMicroseconds(e.AtMicroseconds), e.Event.NewDueAt!.Value)));
        }

        return given.ToLookup(g => g.Case, g => (g.At, g.Due));
    }

    /// <summary>The parts of a sorted list of instants that hold at least <see cref="BulkSize"/> within an hour; end exclusive.</summary>
    public static IEnumerable<(int Start, int End)> Runs(IReadOnlyList<long> times)
    {
        for (int start = 0, end = 0; start < times.Count; start++)
        {
            while (end < times.Count && times[end] - times[start] <= HourMicroseconds)
            {
                end++;
            }

            if (end - start >= BulkSize)
            {
                yield return (start, end);
            }
        }
    }

    private IQueryable<ActivityEntry> Entries(string action, DateTime from, DateTime to)
    {
        var (start, end) = (ActivityClock.ToMicroseconds(from), ActivityClock.ToMicroseconds(to));
        return db.Activity.AsNoTracking().Where(e => e.Action == action && e.AtMicroseconds >= start && e.AtMicroseconds < end);
    }
}

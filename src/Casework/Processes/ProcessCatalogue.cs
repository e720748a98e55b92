using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Processes;

/// <summary>Published processes. Their content never changes, so only the list is read afresh.</summary>
internal sealed class ProcessCatalogue(AppDb db, TimeProvider clock, ProcessCache cache)
{
    /// <summary>What the kept list lacks is asked of the database: it may have been published within the last second.</summary>
    public async ValueTask<bool> IsPublishedAsync(ProcessId id, CancellationToken cancellation) =>
        (await PublishedAsync(cancellation)).Any(p => p.Id == id)
        || await db.Set<ProcessDefinition>().AsNoTracking().AnyAsync(p => p.Id == id && p.PublishedAt != null && p.ClosedAt == null, cancellation);

    public async ValueTask<IReadOnlyList<ProcessDefinition>> PublishedAsync(CancellationToken cancellation)
    {
        if (cache.Fresh(clock.UtcNow()) is { } fresh)
        {
            return fresh;
        }

        var published = await db.Set<ProcessDefinition>().AsNoTracking()
            .Where(p => p.PublishedAt != null && p.ClosedAt == null)
            .OrderBy(p => p.Code).ThenByDescending(p => p.Number)
            .ToListAsync(cancellation);
        cache.Keep(published, clock.UtcNow());
        return published;
    }

    public async ValueTask<ProcessDefinition?> FindAsync(ProcessId id, CancellationToken cancellation) =>
        (await PublishedAsync(cancellation)).FirstOrDefault(p => p.Id == id)
        ?? await db.Set<ProcessDefinition>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, cancellation);

    /// <summary>Publishes the processes that ship with the program, once, on an empty database.</summary>
    public async Task ShipDefaultsAsync(CancellationToken cancellation)
    {
        if (await db.Set<ProcessDefinition>().AnyAsync(cancellation))
        {
            return;
        }

        foreach (var content in ReferenceData.Json<List<ProcessContent>>("processes.json"))
        {
            var process = ProcessDefinition.Draft(content, 1, Actor.System, clock.UtcNow());
            process.Publish(Actor.System, clock.UtcNow());
            db.Add(process);
        }

        await db.SaveChangesAsync(cancellation);
        cache.Drop();
    }
}

/// <summary>What the catalogue read last, for at most a second, so that a process closed on another node is noticed.</summary>
internal sealed class ProcessCache
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(1);

    private (IReadOnlyList<ProcessDefinition> List, DateTime At)? kept;

    public IReadOnlyList<ProcessDefinition>? Fresh(DateTime now) => kept is { } k && now >= k.At && now - k.At < MaxAge ? k.List : null;

    public void Keep(IReadOnlyList<ProcessDefinition> list, DateTime now) => kept = (list, now);

    public void Drop() => kept = null;
}

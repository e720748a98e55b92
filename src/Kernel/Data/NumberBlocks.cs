using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace NamRo.Kernel.Data;

/// <summary>Gives each caller the next number of a series. One short transaction of its own fetches a block; the rest is in memory.</summary>
public sealed class NumberBlocks(IServiceScopeFactory scopes)
{
    private const int BlockSize = 100;

    private readonly ConcurrentDictionary<string, Range> ranges = new();

    /// <summary>The next number of the series, from 1. Unique across nodes; a restart may skip up to a block.</summary>
    public async ValueTask<long> NextAsync(string series, CancellationToken cancellation = default)
    {
        var range = ranges.GetOrAdd(series, _ => new Range());
        await range.Gate.WaitAsync(cancellation);
        try
        {
            if (range.Next >= range.End)
            {
                range.Next = await TakeBlockAsync(series, BlockSize, cancellation);
                range.End = range.Next + BlockSize;
            }

            return range.Next++;
        }
        finally
        {
            range.Gate.Release();
        }
    }

    /// <summary>
    /// Makes sure that the next <paramref name="count"/> numbers of the series are in memory. Call it before a transaction of your own: a block
    /// is fetched on another connection, and SQLite lets only one write at a time.
    /// </summary>
    public async ValueTask PrepareAsync(string series, int count, CancellationToken cancellation = default)
    {
        var range = ranges.GetOrAdd(series, _ => new Range());
        await range.Gate.WaitAsync(cancellation);
        try
        {
            if (range.End - range.Next < count)
            {
                range.Next = await TakeBlockAsync(series, Math.Max(count, BlockSize), cancellation);
                range.End = range.Next + Math.Max(count, BlockSize);
            }
        }
        finally
        {
            range.Gate.Release();
        }
    }

    private async Task<long> TakeBlockAsync(string series, int size, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        while (true)
        {
            var block = await db.Set<NumberBlock>().AsNoTracking().SingleOrDefaultAsync(b => b.Name == series, cancellation);
            var first = block?.Next ?? 1;
            if (block is null ? await CreateAsync(db, series, size, cancellation) : await AdvanceAsync(db, series, first, size, cancellation))
            {
                return first;
            }
        }
    }

    private static async Task<bool> AdvanceAsync(AppDb db, string series, long from, int size, CancellationToken cancellation) =>
        await db.Set<NumberBlock>().Where(b => b.Name == series && b.Next == from)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.Next, from + size), cancellation) == 1;

    private static async Task<bool> CreateAsync(AppDb db, string series, int size, CancellationToken cancellation)
    {
        db.Add(new NumberBlock { Name = series, Next = 1 + size });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException e) when (DatabaseErrors.IsUniqueViolation(e))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private sealed class Range
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public long Next { get; set; }

        public long End { get; set; }
    }
}

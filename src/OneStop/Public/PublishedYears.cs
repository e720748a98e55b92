using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Public;

/// <summary>
/// Published years, counted at most once in a quarter of an hour: anybody may ask, and a year of a million dossiers takes seconds to count. Each
/// node keeps its own; the page says as of when.
/// </summary>
internal sealed class PublishedYears(IServiceScopeFactory scopes, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Age = TimeSpan.FromMinutes(15);

    private readonly Dictionary<int, PublishedYear> years = [];
    private readonly SemaphoreSlim one = new(1, 1);

    /// <param name="year">One of the few that the page offers.</param>
    public async Task<PublishedYear> OfAsync(int year, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            var now = clock.UtcNow();
            if (!years.TryGetValue(year, out var found) || now - found.At >= Age || now < found.At)
            {
                await using var scope = scopes.CreateAsyncScope();
                found = years[year] = new PublishedYear(now, await scope.ServiceProvider.GetRequiredService<PublicFigures>().ReadAsync(year, cancellation));
            }

            return found;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}

/// <param name="At">When it was counted, UTC.</param>
internal sealed record PublishedYear(DateTime At, IReadOnlyList<PublishedDesk> Desks);

using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Data;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Organisation.Store;

/// <summary>
/// Keeps the map that all requests of the process share. At most once a second one caller looks whether the stored revision moved; nobody
/// else waits for it. The first map is read when it is first asked for.
/// </summary>
internal sealed class OrganisationStore(IServiceScopeFactory scopes) : IOrganisation, IDisposable
{
    /// <summary>Real time, not the clock of the office: a test or a demo may stand still while other processes go on.</summary>
    private static readonly TimeProvider Real = TimeProvider.System;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile OrganisationMap? map;
    private IReadOnlyList<WorkCalendar> stored = [];
    private long lookedAt;

    public OrganisationMap Map
    {
        get
        {
            if (map is null)
            {
                ReloadAsync(CancellationToken.None).GetAwaiter().GetResult();
            }

            return map!;
        }
    }

    public async ValueTask RefreshAsync(CancellationToken cancellation = default)
    {
        if (map is null)
        {
            await ReloadAsync(cancellation);
        }
        else if (Real.GetElapsedTime(Interlocked.Read(ref lookedAt)) >= Rest && gate.Wait(0, CancellationToken.None))
        {
            try
            {
                await ReadAsync(onlyIfMoved: true, cancellation);
            }
            finally
            {
                gate.Release();
            }
        }
    }

    /// <summary>Reads the map now: this process saved a change.</summary>
    public async Task ReloadAsync(CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            await ReadAsync(onlyIfMoved: map is not null, cancellation);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Makes the next refresh look at once.</summary>
    public void Doubt() => Interlocked.Exchange(ref lookedAt, 0);

    public void Dispose() => gate.Dispose();

    private async Task ReadAsync(bool onlyIfMoved, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        if (!onlyIfMoved || await ContentReader.RevisionAsync(db, cancellation) != map!.Revision)
        {
            var content = await ContentReader.ReadAsync(db, stored, cancellation);
            stored = content.Calendars;
            map = new OrganisationMap(content);
        }

        Interlocked.Exchange(ref lookedAt, Real.GetTimestamp());
    }
}

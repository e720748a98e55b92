using Microsoft.Extensions.Options;

namespace NamRo.Host.Demo;

/// <summary>Raises the demo town when this run asks for one and the database does not hold it yet.</summary>
internal sealed class DemoRunner(IServiceScopeFactory scopes, DemoState state, IOptions<DemoOptions> options, ILogger<DemoRunner> logger)
{
    public bool IsDemo => options.Value.Mode == DemoMode.Town;

    /// <summary>True when a town can be raised by this build and is not yet there.</summary>
    public async Task<DemoNeed> NeedAsync(CancellationToken cancellation)
    {
        if (!IsDemo)
        {
            return DemoNeed.NotAsked;
        }

        await using var scope = scopes.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<IDemoTown>() is not { } town)
        {
            return DemoNeed.NotInThisBuild;
        }

        return await town.IsRaisedAsync(cancellation) ? DemoNeed.Raised : DemoNeed.ToRaise;
    }

    /// <summary>Raises the town; what goes wrong is kept for the waiting page and thrown.</summary>
    public async Task RaiseAsync(IProgress<DemoProgress> console, CancellationToken cancellation)
    {
        state.Report(new DemoProgress(0, "Chuẩn bị"));
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IDemoTown>().RaiseAsync(new Both(state, console), cancellation);
            state.Finish();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "The demo could not be raised");
            state.Fail(e.Message);
            throw;
        }
    }

    public async Task<IReadOnlyList<DemoAccount>> AccountsAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return IsDemo && scope.ServiceProvider.GetService<IDemoTown>() is { } town ? await town.AccountsAsync(cancellation) : [];
    }

    /// <summary>Reports at once on the caller's thread; <see cref="Progress{T}"/> would post and could arrive out of order.</summary>
    private sealed class Both(DemoState state, IProgress<DemoProgress> console) : IProgress<DemoProgress>
    {
        public void Report(DemoProgress value)
        {
            state.Report(value);
            console.Report(value);
        }
    }
}

internal enum DemoNeed
{
    NotAsked,
    NotInThisBuild,
    Raised,
    ToRaise,
}

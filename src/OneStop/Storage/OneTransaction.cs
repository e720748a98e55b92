using NamRo.Kernel.Data;

namespace NamRo.OneStop.Storage;

/// <summary>
/// Runs an act in one transaction: what it takes and writes is kept whole or not at all. Joins a transaction or held saves of the caller, who
/// then ends them.
/// </summary>
internal sealed class OneTransaction(AppDb db)
{
    public bool IsHeld => db.HoldsSaves || db.Database.CurrentTransaction is not null;

    public async Task<T> RunAsync<T>(Func<Task<T>> act, CancellationToken cancellation)
    {
        try
        {
            if (IsHeld)
            {
                _ = db.Database.CurrentTransaction ?? await db.Database.BeginTransactionAsync(cancellation);
                return await act();
            }

            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var answer = await act();
            await transaction.CommitAsync(CancellationToken.None);
            return answer;
        }
        catch
        {
            // What was changed in memory must not be saved by whatever comes next.
            db.ChangeTracker.Clear();
            throw;
        }
    }
}

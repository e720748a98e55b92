using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Data;
using Npgsql;

namespace NamRo.Bench.Data;

/// <summary>Copies cases with what is derived from them, as the store would write them.</summary>
internal sealed class CaseCopies(AppDb db)
{
    private readonly BulkCopy<CaseFile> cases = new(db);
    private readonly BulkCopy<Viewer> viewers = new(db);
    private readonly BulkCopy<PendingItem> pending = new(db);
    private readonly BulkCopy<LedgerRow> ledger = new(db);

    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<CaseFile> made)
    {
        await cases.WriteAsync(connection, made);
        await viewers.WriteAsync(connection, made.SelectMany(CaseIndex.Viewers));
        await pending.WriteAsync(connection, made.SelectMany(CaseIndex.Pending));
        await ledger.WriteAsync(connection, made.SelectMany(CaseIndex.Ledger));
    }

    /// <summary>The log entries of what happened to one object.</summary>
    public static IEnumerable<ActivityEntry> Entries(ActivityWriter writer, IEventSource source) =>
        source.TakeEvents().Select(e => writer.Write(source, e, Guid.CreateVersion7()));
}

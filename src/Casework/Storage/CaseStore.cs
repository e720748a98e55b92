using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Cases;
using NamRo.Kernel.Data;

namespace NamRo.Casework.Storage;

/// <summary>Loads cases and saves them with their index rows. One query to load, one batch to save.</summary>
internal sealed class CaseStore(AppDb db)
{
    private readonly Dictionary<CaseFile, IndexRows> before = [];

    public void Add(CaseFile caseFile)
    {
        db.Add(caseFile);
        before[caseFile] = IndexRows.None;
    }

    public async Task<CaseFile?> FindAsync(CaseId id, CancellationToken cancellation)
    {
        var caseFile = await db.Set<CaseFile>().AsTracking().SingleOrDefaultAsync(c => c.Id == id, cancellation);
        if (caseFile is not null)
        {
            Remember(caseFile);
        }

        return caseFile;
    }

    public async Task<Dictionary<CaseId, CaseFile>> FindAllAsync(IReadOnlyCollection<CaseId> ids, CancellationToken cancellation)
    {
        var found = await db.Set<CaseFile>().AsTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellation);
        foreach (var caseFile in found.Values)
        {
            Remember(caseFile);
        }

        return found;
    }

    /// <summary>Writes every case touched since the last save, with what changed in its index rows and its log entries.</summary>
    public async Task SaveAsync(CancellationToken cancellation)
    {
        foreach (var (caseFile, rows) in before)
        {
            var after = IndexRows.Of(caseFile);
            rows.WriteChanges(after, db);
        }

        await db.SaveChangesAsync(cancellation);
        Forget();
    }

    private void Remember(CaseFile caseFile) => before.TryAdd(caseFile, IndexRows.Of(caseFile));

    private void Forget()
    {
        before.Clear();
        db.ChangeTracker.Clear();
    }

    /// <summary>The index rows of a case at one moment; two moments differ by what must be written.</summary>
    private sealed record IndexRows(List<Viewer> Viewers, List<PendingItem> Pending, List<LedgerRow> Ledger)
    {
        public static IndexRows None { get; } = new([], [], []);

        public static IndexRows Of(CaseFile c) => new([.. CaseIndex.Viewers(c)], [.. CaseIndex.Pending(c)], [.. CaseIndex.Ledger(c)]);

        public void WriteChanges(IndexRows after, AppDb db)
        {
            Change(db, Viewers, after.Viewers, v => v.Key, (a, b) => (a.Label, a.Urgency, a.IsOpen, a.IsSide) == (b.Label, b.Urgency, b.IsOpen, b.IsSide));
            Change(db, Pending, after.Pending, p => (p.Reason, p.Number), (a, b) => a.Urgency == b.Urgency && a.Unit == b.Unit);
            db.AddRange(after.Ledger.Skip(Ledger.Count));
        }

        private static void Change<T, TKey>(AppDb db, List<T> before, List<T> after, Func<T, TKey> key, Func<T, T, bool> same)
            where T : class
            where TKey : notnull
        {
            var old = before.ToDictionary(key);
            foreach (var row in after)
            {
                if (!old.Remove(key(row), out var was))
                {
                    db.Add(row);
                }
                else if (!same(was, row))
                {
                    db.Update(row);
                }
            }

            db.RemoveRange(old.Values);
        }
    }
}

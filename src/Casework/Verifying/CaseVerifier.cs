using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Data;
using NamRo.Organisation;

namespace NamRo.Casework.Verifying;

/// <summary>A difference between what is stored and what the log says.</summary>
/// <param name="What">The column or index row that differs.</param>
internal sealed record Discrepancy(CaseId Case, string Code, string What, string Stored, string Rebuilt);

/// <summary>Rebuilds every case from its events, a page at a time, and compares state, clock, ledger, counters and index rows.</summary>
internal sealed class CaseVerifier(AppDb db, EventCatalogue events, IOrganisation organisation)
{
    private const int PageSize = 500;

    public long Checked { get; private set; }

    public async IAsyncEnumerable<Discrepancy> VerifyAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var after = new CaseId(Guid.Empty);
        while (true)
        {
            var page = await db.Set<CaseFile>().AsNoTracking().Where(c => c.Id > after).OrderBy(c => c.Id).Take(PageSize).ToListAsync(cancellation);
            if (page.Count == 0)
            {
                yield break;
            }

            foreach (var found in await ComparePageAsync(page, cancellation))
            {
                yield return found;
            }

            Checked += page.Count;
            after = page[^1].Id;
        }
    }

    /// <summary>The same for one case.</summary>
    public async Task<IReadOnlyList<Discrepancy>> VerifyAsync(CaseId id, CancellationToken cancellation) => await ComparePageAsync(
        await db.Set<CaseFile>().AsNoTracking().Where(c => c.Id == id).ToListAsync(cancellation), cancellation);

    private async Task<List<Discrepancy>> ComparePageAsync(List<CaseFile> page, CancellationToken cancellation)
    {
        var ids = page.Select(c => c.Id).ToArray();
        var objects = page.Select(c => c.Id.Value).ToArray();
        var entries = (await db.Activity.AsNoTracking()
            .Where(e => e.ObjectKind == CaseFile.LogKind && objects.Contains(e.ObjectId))
            .OrderBy(e => e.ObjectVersion).ToListAsync(cancellation)).ToLookup(e => e.ObjectId);
        var viewers = (await db.Set<Viewer>().AsNoTracking().Where(v => ids.Contains(v.Case)).ToListAsync(cancellation)).ToLookup(v => v.Case);
        var pending = (await db.Set<PendingItem>().AsNoTracking().Where(p => ids.Contains(p.Case)).ToListAsync(cancellation)).ToLookup(p => p.Case);
        var ledger = (await db.Set<LedgerRow>().AsNoTracking().Where(r => ids.Contains(r.Case)).ToListAsync(cancellation)).ToLookup(r => r.Case);
        var found = new List<Discrepancy>();
        foreach (var stored in page)
        {
            var whole = new StoredCase(stored, [.. viewers[stored.Id]], [.. pending[stored.Id]], [.. ledger[stored.Id]]);
            found.AddRange(CaseComparison.Compare(whole, [.. entries[stored.Id.Value]], events, organisation.Map));
        }

        return found;
    }
}

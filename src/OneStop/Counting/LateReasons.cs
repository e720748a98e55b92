using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.OneStop.Dossiers;

namespace NamRo.OneStop.Counting;

/// <summary>The reason that the apology of a late dossier names: what table 07a counts by. Source: one-stop.md 9, 11.1.</summary>
internal sealed class LateReasons(AppDb db)
{
    private const int AtOnce = 500;

    /// <summary>Reasons by dossier; a dossier without an apology is missing.</summary>
    /// <param name="late">Dossiers that the reader may see.</param>
    public async Task<IReadOnlyDictionary<Casework.CaseId, string>> OfAsync(IReadOnlyList<DossierFacts> late, CancellationToken cancellation)
    {
        var reasons = new Dictionary<Casework.CaseId, string>();
        foreach (var some in late.Chunk(AtOnce))
        {
            var ids = some.Select(f => f.Id).ToArray();
            var read = await db.Set<Dossier>().AsNoTracking().Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, d.Forms }).ToListAsync(cancellation);
            foreach (var d in read)
            {
                if (d.Forms.LastOrDefault(f => f.Kind == FormKind.Apology)?.Reason is { Length: > 0 } reason)
                {
                    reasons[d.Id] = reason.Trim();
                }
            }
        }

        return reasons;
    }
}

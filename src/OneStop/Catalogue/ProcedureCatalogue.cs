using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;

namespace NamRo.OneStop.Catalogue;

/// <summary>Published versions of procedures by code and day.</summary>
internal sealed class ProcedureCatalogue(AppDb db)
{
    /// <summary>The version in force on an office day; null when there is none.</summary>
    public async Task<ProcedureVersion?> InForceAsync(string code, DateOnly day, CancellationToken cancellation)
    {
        var plain = ProcedureCode.Plain(code);
        return await InForce(day).Where(p => p.Code == plain).OrderByDescending(p => p.From).ThenByDescending(p => p.Number)
            .FirstOrDefaultAsync(cancellation);
    }

    public async Task<IReadOnlyList<ProcedureVersion>> InForceAsync(DateOnly day, CancellationToken cancellation)
    {
        var versions = await InForce(day).OrderBy(p => p.Code).ThenByDescending(p => p.From).ThenByDescending(p => p.Number).ToListAsync(cancellation);
        return [.. versions.DistinctBy(p => p.Code)];
    }

    public Task<ProcedureVersion?> FindAsync(ProcedureVersionId id, CancellationToken cancellation) =>
        db.Set<ProcedureVersion>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation);

    private IQueryable<ProcedureVersion> InForce(DateOnly day) => db.Set<ProcedureVersion>().AsNoTracking()
        .Where(p => p.PublishedAt != null && p.From <= day && (p.Until == null || p.Until >= day));
}

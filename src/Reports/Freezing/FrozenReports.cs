using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.Reports.Making;

namespace NamRo.Reports.Freezing;

/// <summary>A line of the list.</summary>
internal sealed record FrozenLine(
    Guid Id, string Report, string Title, string UnitName, DateOnly? From, DateOnly? To, DateTime FrozenAt, PersonId FrozenBy, string Hash);

/// <summary>
/// Freezes reports and finds them again. A frozen report of a unit is open to those whose grants reach that unit and to whoever froze it; one
/// of a personal scope only to the latter, because its figures are what that person could see.
/// </summary>
internal sealed class FrozenReports(AppDb db, ReportPapers papers, TimeProvider clock)
{
    public const int Most = 200;

    public async Task<Guid> FreezeAsync(Actor actor, ReportContent content, UnitId issuer, CancellationToken cancellation)
    {
        var report = FrozenReport.Freeze(content, papers.Write(content, issuer), actor, clock.UtcNow());
        db.Add(report);
        await db.SaveChangesAsync(cancellation);
        return report.Id;
    }

    /// <summary>The newest ones the actor may open.</summary>
    public async Task<IReadOnlyList<FrozenLine>> ListAsync(Actor actor, CancellationToken cancellation) =>
        await Open(actor).OrderByDescending(r => r.FrozenAt).ThenByDescending(r => r.Id).Take(Most)
            .Select(r => new FrozenLine(r.Id, r.Report, r.Title, r.UnitName, r.From, r.To, r.FrozenAt, r.FrozenBy, r.Hash))
            .ToListAsync(cancellation);

    /// <exception cref="NotFoundException">It does not exist for this actor.</exception>
    public async Task<FrozenReport> GetAsync(Actor actor, Guid id, CancellationToken cancellation) =>
        await Open(actor).SingleOrDefaultAsync(r => r.Id == id, cancellation) ?? throw new NotFoundException("frozen-report");

    private IQueryable<FrozenReport> Open(Actor actor)
    {
        UnitId?[] reach = [.. actor.Grants.Where(g => g.Role is Role.Leader or Role.OfficeClerk or Role.UnitHead).SelectMany(g => g.Units).Distinct().Select(u => (UnitId?)u)];
        var person = actor.Person;
        return db.Set<FrozenReport>().AsNoTracking().Where(r => r.FrozenBy == person || reach.Contains(r.Unit));
    }
}

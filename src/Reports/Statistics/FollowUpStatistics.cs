using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Reports.Statistics;

/// <summary>
/// Counts the cases a reader may see, through one filter. One grouped query whatever the number of cases; each figure knows the filter that
/// opens its rows. Source: directive-and-assessment.md 5.6.
/// </summary>
internal sealed class FollowUpStatistics(ICasework casework, IOrganisation organisation, TimeProvider clock)
{
    public async Task<FollowUpFigures> ReadAsync(Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var found = await Counted(actor, filter, now)
            .GroupBy(s => new { s.Lead, s.Basis, s.Group, s.Cell })
            .Select(g => new { g.Key.Lead, g.Key.Basis, g.Key.Group, g.Key.Cell, Count = g.Count() })
            .ToListAsync(cancellation);
        FollowUpPart[] parts = [.. found.Select(f => new FollowUpPart(f.Lead, f.Basis, f.Group, f.Cell, f.Count))];
        return new FollowUpFigures(now, new FigureLine(filter, FollowUpFigures.Sum(parts)), parts);
    }

    /// <summary>By the own unit of the officer who does the work; work without an officer counts for none.</summary>
    public async Task<IReadOnlyList<(UnitId Unit, FigureLine Line)>> ByOfficerUnitAsync(
        Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var (map, today) = (organisation.Map, OfficeClock.DayOf(now));
        var found = await Counted(actor, filter, now).Where(s => s.Officer != null)
            .GroupBy(s => new { s.Officer, s.Cell })
            .Select(g => new { g.Key.Officer, g.Key.Cell, Count = g.Count() })
            .ToListAsync(cancellation);
        return [.. found.Select(f => (Unit: OfficerUnits.Of(map, f.Officer!.Value, today), f.Cell, f.Count))
            .Where(f => f.Unit is not null)
            .GroupBy(f => f.Unit!.Value)
            .Select(g => (g.Key, new FigureLine(filter with { OfficerUnit = g.Key }, CellCounts.Of(g.Select(f => (f.Cell, (long)f.Count))))))];
    }

    private IQueryable<CaseStanding> Counted(Actor actor, CaseFilter filter, DateTime now) =>
        filter.Apply(casework.Visible(actor), organisation.Map, now).Where(CaseCells.Counted).Select(CaseCells.Standing(now));
}

using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Reports.Statistics;

namespace NamRo.Reports.Dashboard;

/// <summary>Gathers the overview of a reader's scope. A fixed number of queries, none of them per row.</summary>
internal sealed class DashboardReader(DashboardSources sources, ICasework casework, ReportNames names, Texts texts)
{
    public const int Shown = 20;

    public async Task<DashboardView> ReadAsync(Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var figures = await sources.FollowUp.ReadAsync(actor, filter, cancellation);
        var late = await casework.LatenessByUnitAsync(actor, filter, cancellation);
        var holders = (await sources.Holders.ReadAsync(actor, filter, cancellation)).ByUnit();
        var overdue = filter with { Cell = TimeCell.OpenOverdue };
        return new DashboardView
        {
            Total = figures.Total,
            Units = [.. figures.ByUnit.OrderBy(u => names.PlaceOf(u.Unit))
                .Select(u => new DashboardLine(names.Unit(u.Unit), u.Line, u.Unit, late.GetValueOrDefault(u.Unit)))],
            Groups = await GroupsAsync(figures, cancellation),
            Documents = await DocumentsAsync(actor, figures, cancellation),
            OfficerUnits = [.. (await sources.FollowUp.ByOfficerUnitAsync(actor, filter, cancellation))
                .OrderBy(u => names.PlaceOf(u.Unit)).Select(u => new DashboardLine(names.Unit(u.Unit), u.Line))],
            Holders = [.. holders.Take(Shown).Select(h => new DashboardHolder(names.Unit(h.Unit), h))],
            HolderCount = holders.Count,
            Trend = await sources.Trend.ReadAsync(actor, filter with { IssuedFrom = null, IssuedTo = null }, cancellation),
            Overdue = await overdue.Apply(casework.Visible(actor), names.Map, names.Now)
                .OrderBy(c => c.Urgency).ThenBy(c => c.Id).Take(Shown).ToListAsync(cancellation),
        };
    }

    private async Task<IReadOnlyList<DashboardLine>> GroupsAsync(FollowUpFigures figures, CancellationToken cancellation)
    {
        var known = await names.GroupsAsync(cancellation);
        var place = known.Select((g, i) => (g.Group, i)).ToDictionary(g => g.Group, g => g.i);
        return [.. figures.ByGroup.OrderBy(g => place.GetValueOrDefault(g.Group.Value, int.MaxValue)).ThenBy(g => g.Group.Value)
            .Select(g => new DashboardLine(
                place.TryGetValue(g.Group.Value, out var i) ? $"{known[i].Number}. {known[i].Name}" : texts["Nhóm chưa có tên"], g.Line))];
    }

    private async Task<IReadOnlyList<DashboardLine>> DocumentsAsync(Actor actor, FollowUpFigures figures, CancellationToken cancellation)
    {
        var known = await names.DocumentsAsync(actor, cancellation);
        return [.. figures.ByBasis.OrderByDescending(b => b.Line.Cells.Total).ThenBy(b => b.Basis.Value)
            .Select(b => new DashboardLine(known.GetValueOrDefault(b.Basis.ToString()) ?? texts["Văn bản khác"], b.Line))];
    }
}

internal sealed record DashboardSources(FollowUpStatistics FollowUp, HolderStatistics Holders, TrendStatistics Trend);

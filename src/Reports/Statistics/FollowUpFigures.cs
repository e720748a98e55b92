using NamRo.Casework;
using NamRo.Kernel.Identity;

namespace NamRo.Reports.Statistics;

/// <summary>How the work of a filter stands at one instant, in total and by what it can be parted by.</summary>
/// <param name="At">The instant, UTC.</param>
/// <param name="Total">The whole.</param>
/// <param name="Parts">The counts by lead unit, document, group and cell, from which everything else is summed.</param>
internal sealed record FollowUpFigures(DateTime At, FigureLine Total, IReadOnlyList<FollowUpPart> Parts)
{
    public IReadOnlyList<(UnitId Unit, FigureLine Line)> ByUnit => Lines(p => p.Lead, (f, unit) => f with { Unit = unit, Below = null });

    public IReadOnlyList<(CaseGroupId Group, FigureLine Line)> ByGroup => Lines(p => p.Group, (f, group) => f with { Group = group });

    public IReadOnlyList<(BasisId Basis, FigureLine Line)> ByBasis => Lines(p => p.Basis, (f, basis) => f with { Basis = basis });

    /// <summary>Group by unit: what each unit owes under each group.</summary>
    public IReadOnlyDictionary<(CaseGroupId Group, UnitId Unit), FigureLine> Matrix => Parts
        .Where(p => p is { Group: not null, Lead: not null })
        .GroupBy(p => (Group: p.Group!.Value, Unit: p.Lead!.Value))
        .ToDictionary(g => g.Key, g => new FigureLine(Total.Filter with { Group = g.Key.Group, Unit = g.Key.Unit, Below = null }, Sum(g)));

    public static CellCounts Sum(IEnumerable<FollowUpPart> parts) => CellCounts.Of(parts.Select(p => (p.Cell, (long)p.Count)));

    private List<(TKey Key, FigureLine Line)> Lines<TKey>(Func<FollowUpPart, TKey?> key, Func<CaseFilter, TKey, CaseFilter> narrow)
        where TKey : struct =>
        [.. Parts.Where(p => key(p) is not null).GroupBy(p => key(p)!.Value)
            .Select(g => (g.Key, new FigureLine(narrow(Total.Filter, g.Key), Sum(g))))];
}

/// <summary>How many cases of one lead unit, document and group are in one cell.</summary>
internal sealed record FollowUpPart(UnitId? Lead, BasisId? Basis, CaseGroupId? Group, int Cell, int Count);

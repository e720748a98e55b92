using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Reports.Statistics;

namespace NamRo.Reports.Dashboard;

/// <summary>A line of a table of the overview.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Late">Lateness shared out, where the line is a unit's.</param>
internal sealed record DashboardLine(string Name, FigureLine Figures, UnitId? Unit = null, LatenessShare? Late = null);

internal sealed record DashboardHolder(string Name, HolderLine Line);

/// <summary>Everything the overview shows, each figure with the filter of its rows.</summary>
internal sealed record DashboardView
{
    public required FigureLine Total { get; init; }

    public required IReadOnlyList<DashboardLine> Units { get; init; }

    public required IReadOnlyList<DashboardLine> Groups { get; init; }

    public required IReadOnlyList<DashboardLine> Documents { get; init; }

    public required IReadOnlyList<DashboardLine> OfficerUnits { get; init; }

    public required IReadOnlyList<DashboardHolder> Holders { get; init; }

    /// <summary>Units that hold something, more than are shown.</summary>
    public required int HolderCount { get; init; }

    public required IReadOnlyList<TrendMonth> Trend { get; init; }

    /// <summary>The longest overdue first.</summary>
    public required IReadOnlyList<CaseRow> Overdue { get; init; }
}

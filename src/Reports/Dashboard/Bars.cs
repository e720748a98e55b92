using NamRo.Reports.Statistics;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.Reports.Dashboard;

/// <summary>Counts and months as the shared components draw them.</summary>
internal static class Bars
{
    public static IReadOnlyList<StackPart> Of(CellCounts c) =>
    [
        new(StatusTone.DoneInTime, c.DoneInTime), new(StatusTone.DoneLate, c.DoneLate), new(StatusTone.Running, c.OpenInTime),
        new(StatusTone.Overdue, c.OpenOverdue), new(StatusTone.Paused, c.Paused), new(StatusTone.Cancelled, c.Cancelled),
    ];

    public static IReadOnlyList<string> Labels(IReadOnlyList<TrendMonth> months) => [.. months.Select(m => $"{m.First.Month}/{m.First.Year}")];

    /// <summary>Work given as columns, work done as a line.</summary>
    public static IReadOnlyList<TrendSeries> Work(IReadOnlyList<TrendMonth> months, string given, string done) =>
    [
        new(given, [.. months.Select(m => (decimal?)m.Given)], StatusTone.Running) { Bars = true },
        new(done, [.. months.Select(m => (decimal?)m.Done)], StatusTone.DoneInTime),
    ];

    /// <summary>In time of all done, in per cent; months without anything done have no rate.</summary>
    public static IReadOnlyList<TrendSeries> Rates(IReadOnlyList<TrendMonth> months, string name) =>
        [new(name, [.. months.Select(m => m.Done == 0 ? null : (decimal?)Math.Round(100m * m.InTime / m.Done, 1))], StatusTone.DoneInTime)];
}

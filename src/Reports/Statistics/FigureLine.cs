using NamRo.Casework;

namespace NamRo.Reports.Statistics;

/// <summary>The counts of one filter, with the filters that open each of them.</summary>
/// <param name="Filter">What the counts are of, without cell.</param>
/// <param name="Cells">The counts.</param>
internal sealed record FigureLine(CaseFilter Filter, CellCounts Cells)
{
    public string AllHref => (Filter with { Counted = true }).Href();

    public string Href(TimeCell cell) => (Filter with { Cell = cell }).Href();

    public string Href(CaseSum sum) => (Filter with { Sum = sum }).Href();
}

using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;

namespace NamRo.Reports.Making;

/// <summary>Makes a report that another module brings. Of the filter it takes the unit and the days; it has no documents and groups.</summary>
internal sealed class SourceMaker(IReportSource source) : IReportMaker
{
    public string Name => source.Name;

    public string Title => source.Title;

    public async Task<ReportContent> MakeAsync(Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var figures = await source.MakeAsync(actor, filter.Scope, filter.IssuedFrom, filter.IssuedTo, cancellation);
        return ReportCatalogue.Blank with
        {
            From = figures.From,
            To = figures.To,
            Indicators = figures.Indicators,
            Tables = [.. figures.Tables.Select(t => new ReportTable(t.Code, t.Title, t.Head, [.. t.Rows.Select(r => new ReportRow(r.Label, r.Values))]))],
            Notes = figures.Notes,
        };
    }
}

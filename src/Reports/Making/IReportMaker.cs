using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Rules;
using NamRo.Reports.Statistics;

namespace NamRo.Reports.Making;

/// <summary>Makes one kind of report from what the actor may see.</summary>
internal interface IReportMaker
{
    string Name { get; }

    /// <summary>A Vietnamese key.</summary>
    string Title { get; }

    Task<ReportContent> MakeAsync(Actor actor, CaseFilter filter, CancellationToken cancellation);
}

/// <summary>Finds the maker of a report by its name; pages, command line and API make reports only here.</summary>
internal sealed class ReportCatalogue(IEnumerable<IReportMaker> makers, IEnumerable<IReportSource> sources, ReportNames names, Texts texts)
{
    private readonly List<IReportMaker> all = [.. makers, .. sources.Select(s => new SourceMaker(s))];

    /// <summary>Names of the reports there are, those of this room first.</summary>
    public IReadOnlyList<string> Names => [.. ReportKinds.All, .. all.Select(m => m.Name).Except(ReportKinds.All).Order(StringComparer.Ordinal)];

    /// <exception cref="RuleException">There is no such report; the sentence names those there are.</exception>
    public string Known(string name)
    {
        Rule.Require(Names.Contains(name), "report.name", $"Không có báo cáo “{name}”. Các báo cáo có: {string.Join(", ", Names)}.", "name");
        return name;
    }

    /// <exception cref="NotFoundException">There is no such report.</exception>
    public async Task<ReportContent> MakeAsync(Actor actor, ReportRequest request, CancellationToken cancellation)
    {
        var maker = all.FirstOrDefault(m => m.Name == request.Name) ?? throw new NotFoundException("report");
        var (from, to) = (request.Filter.IssuedFrom, request.Filter.IssuedTo);
        Rule.Require(
            from is null || to is null || from <= to, "report.period", $"Kỳ báo cáo bắt đầu ngày {from} sau ngày kết thúc {to}. Hãy sửa lại kỳ.", "issuedTo");
        var content = await maker.MakeAsync(actor, request.Filter, cancellation);
        return content with
        {
            Report = maker.Name,
            Title = texts[maker.Title],
            Unit = request.Filter.Scope,
            UnitName = request.Filter.Scope is { } unit ? names.Map.Unit(unit)?.Name ?? names.Unit(unit) : texts["Toàn bộ phạm vi được xem"],
            From = content.From ?? from,
            To = content.To ?? to,
            At = names.Now,
        };
    }

    /// <summary>Content that the catalogue completes with name, unit and period.</summary>
    public static ReportContent Blank { get; } = new()
    {
        Report = "", Title = "", Unit = null, UnitName = "", From = null, To = null, At = default, Indicators = [],
    };
}

using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Localisation;
using NamRo.Reports.Dashboard;
using NamRo.Reports.Making;
using NamRo.Reports.Statistics;

namespace NamRo.Reports.Gaming;

/// <summary>Signs by lead unit, each number open to its cases.</summary>
internal sealed class GamingMaker(GamingReader reader, ReportNames names, Texts texts) : IReportMaker
{
    public string Name => ReportKinds.Gaming;

    public string Title => Texts.Key("Dấu hiệu cần xem lại");

    public async Task<ReportContent> MakeAsync(Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var counts = new Dictionary<GamingSign, Dictionary<UnitId, int>>();
        foreach (var sign in Enum.GetValues<GamingSign>())
        {
            var cases = await reader.CasesAsync(actor, filter, sign, cancellation);
            counts[sign] = cases.Where(c => c.Lead is not null).GroupBy(c => c.Lead!.Value).ToDictionary(g => g.Key, g => g.Count());
        }

        var units = counts.Values.SelectMany(c => c.Keys).Distinct().OrderBy(names.PlaceOf).ToList();
        return ReportCatalogue.Blank with
        {
            Indicators = [.. counts.Select(c => Value(c.Key, c.Value.Values.Sum(), filter))],
            Tables =
            [
                new("by-unit", texts["Theo đơn vị chủ trì"], texts["Đơn vị"], [.. units.Select(unit => new ReportRow(
                    names.Unit(unit), [.. counts.Select(c => Value(c.Key, c.Value.GetValueOrDefault(unit), filter with { Unit = unit, Below = null }))]))]),
            ],
            Notes =
            [
                texts["Đây là những dấu hiệu gợi ý để xem lại, không phải kết luận sai phạm. Nhiều trường hợp có lý do chính đáng; người có thẩm quyền phải xem từng việc trước khi nhận xét."],
            ],
        };
    }

    /// <summary>Where the cases behind a number are listed.</summary>
    public static string Href(GamingSign sign, CaseFilter filter)
    {
        if (GamingReader.MarkOf(sign) is { } mark)
        {
            return (filter with { Mark = mark, Counted = true }).Href();
        }

        var query = Scope.Query(filter);
        return $"/reports/gaming/cases{query}{(query.Length > 0 ? "&" : "?")}sign={sign}";
    }

    private static IndicatorValue Value(GamingSign sign, int count, CaseFilter filter) =>
        IndicatorValue.Count(GamingWords.Code(sign), GamingWords.Say(sign), count, Href(sign, filter));
}

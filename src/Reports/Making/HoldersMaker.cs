using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Localisation;
using NamRo.Reports.Statistics;

namespace NamRo.Reports.Making;

/// <summary>Who holds what now, by unit and by person, with what is late in their hands.</summary>
internal sealed class HoldersMaker(HolderStatistics statistics, ReportNames names, Texts texts) : IReportMaker
{
    public string Name => ReportKinds.Holders;

    public string Title => Texts.Key("Ai đang giữ việc");

    public async Task<ReportContent> MakeAsync(Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var holders = await statistics.ReadAsync(actor, filter, cancellation);
        var (units, people) = (holders.ByUnit(), holders.ByPerson());
        return ReportCatalogue.Blank with
        {
            Indicators =
            [
                IndicatorValue.Count("held", Texts.Key("Đang giữ"), units.Sum(u => (long)u.Held)),
                IndicatorValue.Count("held-overdue", Texts.Key("Trong đó quá hạn"), units.Sum(u => (long)u.Overdue)),
            ],
            Tables =
            [
                new("by-unit", texts["Theo đơn vị đang giữ"], texts["Đơn vị"], [.. units.Select(u => new ReportRow(names.Unit(u.Unit), Values(u)))]),
                new("by-person", texts["Theo người đang giữ"], texts["Người giữ"], [.. people.Select(p => new ReportRow(Label(p), Values(p)))]),
            ],
        };
    }

    private static IReadOnlyList<IndicatorValue> Values(HolderLine line) =>
    [
        IndicatorValue.Count("held", Texts.Key("Đang giữ"), line.Held, line.HeldHref),
        IndicatorValue.Count("held-overdue", Texts.Key("Trong đó quá hạn"), line.Overdue, line.OverdueHref),
    ];

    private string Label(HolderLine line)
    {
        var who = line.Person is { } person ? names.Person(person) : line.Kind switch
        {
            HolderKind.Consulted => texts["chờ trả lời ý kiến"],
            HolderKind.Issuer => texts["chờ người giao"],
            HolderKind.Paused => texts["tạm dừng"],
            HolderKind.Citizen => texts["chờ người dân"],
            _ => texts["chưa phân công"],
        };
        return $"{names.Unit(line.Unit)}: {who}";
    }
}

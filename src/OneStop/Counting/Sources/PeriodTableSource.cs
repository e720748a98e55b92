using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Localisation;
using NamRo.Organisation;

namespace NamRo.OneStop.Counting.Sources;

/// <summary>Table II.06 by field, <c>dossiers-by-field</c>.</summary>
internal class PeriodTableSource(CountingReader reader, IOrganisation organisation, Texts texts, TimeProvider time) : CountingSource(reader, texts, time)
{
    private static readonly (int Column, string Name)[] Columns =
    [
        (3, Texts.Key("Tiếp nhận (3)")), (4, Texts.Key("Trực tuyến (4)")), (5, Texts.Key("Trực tiếp, bưu chính (5)")), (6, Texts.Key("Kỳ trước chuyển qua (6)")),
        (7, Texts.Key("Đã giải quyết (7)")), (8, Texts.Key("Trước hạn (8)")), (9, Texts.Key("Đúng hạn (9)")), (10, Texts.Key("Quá hạn (10)")),
        (11, Texts.Key("Đang giải quyết (11)")), (12, Texts.Key("Trong hạn (12)")), (13, Texts.Key("Quá hạn (13)")),
    ];

    public override string Name => "dossiers-by-field";

    public override string Title => Texts.Key("Tình hình giải quyết thủ tục hành chính theo lĩnh vực (06a)");

    protected virtual string By => CountingQuestion.ByField;

    protected override Task<ReportFigures> MakeAsync(
        Actor actor, CountingQuestion question, Period period, IReadOnlyList<DossierFacts> facts, CancellationToken cancellation)
    {
        question.By = By;
        var table = PeriodTable.Of(facts, period, question.KeyOf, NameOf);
        return Task.FromResult(new ReportFigures(
            period.From, period.To, Values(table.Total, question),
            [new FigureTable(By, T[Title], By == CountingQuestion.ByUnit ? T["Đơn vị"] : T["Lĩnh vực"], [.. table.Rows.Select(r => new FigureRow(r.Name, Values(r, question)))])],
            [T["Cột 3 = 4 + 5 + 6 = 7 + 11. Hồ sơ rút, từ chối, trả lại được tính đúng hạn."]]));
    }

    private static IReadOnlyList<IndicatorValue> Values(PeriodTable.Row row, CountingQuestion question) =>
        [.. Columns.Select(c => IndicatorValue.Count($"column-{c.Column}", c.Name, row[c.Column], IndexLinks.Dossiers + question.Query(row.Key, c.Column)))];

    private string NameOf(string key) =>
        By == CountingQuestion.ByUnit && UnitId.TryParse(key, null, out var unit) ? organisation.Map.Unit(unit)?.Name ?? key : key;
}

/// <summary>Table II.06 by unit, <c>dossiers-by-unit</c>.</summary>
internal sealed class UnitTableSource(CountingReader reader, IOrganisation organisation, Texts texts, TimeProvider time)
    : PeriodTableSource(reader, organisation, texts, time)
{
    public override string Name => "dossiers-by-unit";

    public override string Title => Texts.Key("Tình hình giải quyết thủ tục hành chính theo đơn vị (06b)");

    protected override string By => CountingQuestion.ByUnit;
}

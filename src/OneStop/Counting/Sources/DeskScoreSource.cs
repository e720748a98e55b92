using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Localisation;

namespace NamRo.OneStop.Counting.Sources;

/// <summary>The nine indices of a desk, <c>desk-scoring</c>; of the present year unless other days are asked for.</summary>
internal sealed class DeskScoreSource(CountingReader reader, DeskScoring scoring, Texts texts, TimeProvider time) : CountingSource(reader, texts, time)
{
    public override string Name => "desk-scoring";

    public override string Title => Texts.Key("Chấm điểm bộ phận một cửa");

    protected override Period UsualPeriod(DateOnly today) => Period.YearOf(today);

    protected override async Task<ReportFigures> MakeAsync(
        Actor actor, CountingQuestion question, Period period, IReadOnlyList<DossierFacts> facts, CancellationToken cancellation)
    {
        var table = await scoring.OfAsync(actor, question.Scope, period, facts, cancellation);
        return new ReportFigures(
            period.From, period.To,
            [
                new IndicatorValue("points", Texts.Key("Điểm đạt được"), table.Total), new IndicatorValue("points-known", Texts.Key("Điểm có số liệu"), table.Known),
                new IndicatorValue("points-max", Texts.Key("Điểm tối đa"), table.Max),
            ],
            [new FigureTable("indices", T["Chín chỉ số"], T["Chỉ số"], [.. table.Lines.Select(Row)])],
            [DeskScoreBook.Circular01.LegalBasis, table.Rank is { } rank ? T["Xếp loại: {0}", rank].ToString() : T["Chưa đủ số liệu để xếp loại."].ToString()]);
    }

    private static FigureRow Row(DeskScoreLine line) => new(
        $"{line.Index.Number}. {line.Index.Name}",
        [
            new IndicatorValue("points", Texts.Key("Điểm"), line.Points), IndicatorValue.Count("dossiers", Texts.Key("Số hồ sơ"), line.Counted.Count),
        ]);
}

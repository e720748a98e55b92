using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Localisation;

namespace NamRo.OneStop.Counting.Sources;

/// <summary>The index of decision 766, <c>dossier-index</c>: points and ratios of every item; an item without a figure has none.</summary>
internal sealed class IndexSource(CountingReader reader, IndexReader index, Texts texts, TimeProvider time) : CountingSource(reader, texts, time)
{
    public override string Name => "dossier-index";

    public override string Title => Texts.Key("Bộ chỉ số phục vụ người dân, doanh nghiệp");

    protected override async Task<ReportFigures> MakeAsync(
        Actor actor, CountingQuestion question, Period period, IReadOnlyList<DossierFacts> facts, CancellationToken cancellation)
    {
        var score = await index.ScoreAsync(actor, question.Scope, period, facts, cancellation);
        return new ReportFigures(
            period.From, period.To,
            [
                new IndicatorValue("points", Texts.Key("Điểm đạt được"), score.Total), new IndicatorValue("points-known", Texts.Key("Điểm có số liệu"), score.Known),
                new IndicatorValue("points-max", Texts.Key("Điểm tối đa"), score.Max),
            ],
            [.. score.Groups.Select(g => new FigureTable(g.Definition.Key, g.Definition.Name, T["Chỉ số"], [.. g.Items.Select(i => Row(i, question))]))],
            [IndexBook.Decision766.LegalBasis, .. score.Items.Where(i => i.Ratio is null).Select(i => T["Chưa có số liệu: {0}", i.Definition.Name].ToString())]);
    }

    private static FigureRow Row(IndexScore.Item item, CountingQuestion question) => new(
        item.Definition.Name,
        [
            item.Ratio is { } r
                ? IndicatorValue.Rate(item.Definition.Key, Texts.Key("Tỷ lệ"), r.Part, r.Whole, IndexLinks.Rows(item, question, true))
                : new IndicatorValue(item.Definition.Key, Texts.Key("Tỷ lệ"), null),
            new IndicatorValue("points", Texts.Key("Điểm"), item.Ratio is null ? null : item.Points),
            new IndicatorValue("max", Texts.Key("Tối đa"), item.Definition.Max),
        ]);
}

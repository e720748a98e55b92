using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Localisation;

namespace NamRo.OneStop.Counting.Sources;

/// <summary>The counts beside table II.06, <c>dossiers-companion</c>.</summary>
internal sealed class CompanionSource(CountingReader reader, CompanionReader companion, Texts texts, TimeProvider time) : CountingSource(reader, texts, time)
{
    public override string Name => "dossiers-companion";

    public override string Title => Texts.Key("Số liệu kèm theo Biểu II.06");

    protected override async Task<ReportFigures> MakeAsync(
        Actor actor, CountingQuestion question, Period period, IReadOnlyList<DossierFacts> facts, CancellationToken cancellation)
    {
        var counts = CompanionCounts.Of(facts, period);
        var reasons = await companion.ReasonsAsync(facts, period, cancellation);
        var levels = await companion.LevelsAsync(period, cancellation);
        var times = await companion.TimesAsync(actor, facts, period, cancellation);
        return new ReportFigures(
            period.From, period.To,
            [.. counts.Select(c => IndicatorValue.Rate(c.Key, c.Name, c.Ratio.Part, c.Ratio.Whole, IndexLinks.Dossiers + question.Query(null, null, c.Key, true)))],
            [
                new FigureTable("reasons", T["Nguyên nhân quá hạn (07a)"], T["Lĩnh vực và nguyên nhân"], [.. reasons.Select(Reason)]),
                new FigureTable("levels", T["Thủ tục và quy trình nội bộ theo cấp (07b)"], T["Cấp"], [.. levels.Select(Level)]),
                new FigureTable("times", T["Thời gian giải quyết trung bình"], T["Thủ tục"], [.. times.Select(Time)]),
            ],
            []);
    }

    private FigureRow Reason(CompanionTables.ReasonRow row) => new(
        $"{row.Field}: {row.Reason ?? T["chưa nêu nguyên nhân"]}", [IndicatorValue.Count("dossiers", Texts.Key("Số hồ sơ"), row.Count)]);

    private static FigureRow Level(CompanionTables.LevelRow row) => new(
        row.Level,
        [
            IndicatorValue.Count("procedures", Texts.Key("Số thủ tục"), row.Procedures), IndicatorValue.Count("one-stop", Texts.Key("Thực hiện một cửa"), row.UnderOneStop),
            IndicatorValue.Count("processes", Texts.Key("Số quy trình nội bộ"), row.Processes),
        ]);

    private static FigureRow Time(ProcedureTime row) => new(
        $"{row.Code} {row.Name}",
        [IndicatorValue.Count("results", Texts.Key("Có kết quả"), row.Dossiers), new IndicatorValue("mean-hours", Texts.Key("Trung bình (giờ làm việc)"), row.MeanHours)]);
}

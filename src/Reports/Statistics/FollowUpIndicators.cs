using NamRo.Casework;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Localisation;

namespace NamRo.Reports.Statistics;

/// <summary>The figures of follow-up under the names that reports print, with their denominators. Source: directive-and-assessment.md 5.6.</summary>
internal static class FollowUpIndicators
{
    public static IReadOnlyList<IndicatorValue> Of(FigureLine line)
    {
        var c = line.Cells;
        return
        [
            IndicatorValue.Count("total", Texts.Key("Tổng số nhiệm vụ"), c.Total, line.AllHref),
            Cell(line, "done-in-time", Texts.Key("Hoàn thành đúng hạn"), TimeCell.DoneInTime),
            Cell(line, "done-late", Texts.Key("Hoàn thành quá hạn"), TimeCell.DoneLate),
            Cell(line, "open-in-time", Texts.Key("Đang thực hiện, trong hạn"), TimeCell.OpenInTime),
            Cell(line, "open-overdue", Texts.Key("Chưa hoàn thành, quá hạn"), TimeCell.OpenOverdue),
            Cell(line, "paused", Texts.Key("Tạm dừng"), TimeCell.Paused),
            Cell(line, "cancelled", Texts.Key("Đã hủy"), TimeCell.Cancelled),
            IndicatorValue.Rate("done-of-due", Texts.Key("Tỷ lệ hoàn thành trên số đến hạn"), c.Done, c.Due, line.Href(CaseSum.Done)),
            IndicatorValue.Rate("in-time-of-done", Texts.Key("Tỷ lệ đúng hạn trên số đã hoàn thành"), c.DoneInTime, c.Done, line.Href(TimeCell.DoneInTime)),
            IndicatorValue.Rate("overdue-of-total", Texts.Key("Tỷ lệ quá hạn trên tổng số"), c.OpenOverdue, c.Total, line.Href(TimeCell.OpenOverdue)),
        ];
    }

    private static IndicatorValue Cell(FigureLine line, string code, string name, TimeCell cell) =>
        IndicatorValue.Count(code, name, line.Cells[cell], line.Href(cell));
}

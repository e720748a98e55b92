using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Localisation;
using NamRo.Reports.Statistics;
using NamRo.Ui;

namespace NamRo.Reports.Making;

/// <summary>
/// The follow-up report: the cells with their rates, by unit, group and document, causes of delay, what is overdue and what is overdue by
/// more than thirty days. Source: directive-and-assessment.md 5.6, 6.
/// </summary>
internal sealed class FollowUpMaker(FollowUpStatistics statistics, ICasework casework, ReportNames names, CaseLists lists, Texts texts) : IReportMaker
{
    public const int LongOverdueDays = 30;

    public string Name => ReportKinds.FollowUp;

    public string Title => Texts.Key("Báo cáo tình hình thực hiện nhiệm vụ");

    public async Task<ReportContent> MakeAsync(Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var figures = await statistics.ReadAsync(actor, filter, cancellation);
        var late = await casework.LatenessByUnitAsync(actor, filter, cancellation);
        return ReportCatalogue.Blank with
        {
            Indicators = FollowUpIndicators.Of(figures.Total),
            Tables =
            [
                new("by-unit", texts["Theo đơn vị chủ trì"], texts["Đơn vị"], [.. figures.ByUnit.OrderBy(u => names.PlaceOf(u.Unit))
                    .Select(u => new ReportRow(names.Unit(u.Unit), [.. FollowUpIndicators.Of(u.Line), .. Lateness(late.GetValueOrDefault(u.Unit))]))]),
                new("by-group", texts["Theo nhóm nhiệm vụ"], texts["Nhóm"], await GroupsAsync(figures, cancellation)),
                new("by-document", texts["Theo văn bản"], texts["Văn bản"], await DocumentsAsync(actor, figures, cancellation)),
                new("causes", texts["Nguyên nhân chậm"], texts["Nguyên nhân"], await CausesAsync(actor, filter, cancellation)),
            ],
            Lists =
            [
                await lists.ReadAsync(actor, "overdue", texts["Nhiệm vụ quá hạn chưa hoàn thành"], filter with { Cell = TimeCell.OpenOverdue }, cancellation),
                await lists.ReadAsync(
                    actor, "overdue-30", texts["Nhiệm vụ quá hạn trên {0} ngày", LongOverdueDays], filter with { OverdueDays = LongOverdueDays }, cancellation),
            ],
            Notes = [texts["Tổng số gồm cả việc tạm dừng và đã hủy. Tỷ lệ luôn kèm tử số và mẫu số. Chậm do mình, chậm do chờ tính bằng giờ làm việc quá hạn theo sổ cái."]],
        };
    }

    private static IEnumerable<IndicatorValue> Lateness(LatenessShare? share)
    {
        yield return Hours("late-own-hours", Texts.Key("Chậm do mình (giờ làm việc)"), share?.Own ?? 0);
        yield return Hours("late-waiting-hours", Texts.Key("Chậm do chờ (giờ làm việc)"), share?.Waiting ?? 0);
    }

    private static IndicatorValue Hours(string code, string name, int minutes) => new(code, name, Math.Round(minutes / 60m, 1));

    private async Task<IReadOnlyList<ReportRow>> GroupsAsync(FollowUpFigures figures, CancellationToken cancellation)
    {
        var known = (await names.GroupsAsync(cancellation)).Select((g, i) => (g, i)).ToDictionary(g => g.g.Group);
        return [.. figures.ByGroup
            .OrderBy(g => known.TryGetValue(g.Group.Value, out var k) ? k.i : int.MaxValue).ThenBy(g => g.Group.Value)
            .Select(g => new ReportRow(
                known.TryGetValue(g.Group.Value, out var k) ? $"{k.g.Number}. {k.g.Name}" : texts["Nhóm chưa có tên"], FollowUpIndicators.Of(g.Line)))];
    }

    private async Task<IReadOnlyList<ReportRow>> DocumentsAsync(Actor actor, FollowUpFigures figures, CancellationToken cancellation)
    {
        var known = await names.DocumentsAsync(actor, cancellation);
        return [.. figures.ByBasis.OrderByDescending(b => b.Line.Cells.Total).ThenBy(b => b.Basis.Value)
            .Select(b => new ReportRow(known.GetValueOrDefault(b.Basis.ToString()) ?? texts["Văn bản khác"], FollowUpIndicators.Of(b.Line)))];
    }

    private async Task<IReadOnlyList<ReportRow>> CausesAsync(Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var late = filter with { Sum = CaseSum.Late };
        var found = await late.Apply(casework.Visible(actor), names.Map, names.Now)
            .GroupBy(c => c.DelayCause).Select(g => new { Cause = g.Key, Count = g.Count() }).ToListAsync(cancellation);
        return [.. Enum.GetValues<DelayCause>().OrderDescending().Select(cause => new ReportRow(
            texts[CauseWords.Say(cause)],
            [IndicatorValue.Count(
                "late", Texts.Key("Số việc chậm"), found.Where(f => f.Cause == cause).Sum(f => (long)f.Count), (late with { Cause = cause }).Href())]))];
    }
}

using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Localisation;
using NamRo.Reports.Statistics;
using NamRo.Ui;

namespace NamRo.Reports.Making;

/// <summary>
/// The figures of the one-year report, each recomputed from dated records within its own period (cut to the period asked for) and open to its
/// rows. Turns and bodies are both kept, because a body may be visited more than once. Source: directive-and-assessment.md 7.
/// </summary>
internal sealed class YearMaker(ICasework casework, ReportNames names, Texts texts) : IReportMaker
{
    public string Name => ReportKinds.Year;

    public string Title => Texts.Key("Số liệu một năm");

    public async Task<ReportContent> MakeAsync(Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var plan = Plan(filter, await names.GroupsAsync(cancellation));
        var values = new List<IndicatorValue>();
        var periods = new List<ReportRow>();
        foreach (var figure in YearFigure.All)
        {
            var value = await MeasureAsync(actor, figure, filter, plan, cancellation);
            values.Add(value);
            periods.Add(new ReportRow($"{figure.Name} ({Format.Date(figure.From)} – {Format.Date(figure.Until)})", [value with { Name = Texts.Key("Số liệu") }]));
        }

        return ReportCatalogue.Blank with
        {
            Indicators = values,
            Tables = [new("figures", texts["Số liệu theo kỳ"], texts["Nội dung (kỳ)"], periods)],
            Notes = plan.Count > 0
                ? [texts["Lượt là số việc đã xong; số tổ chức là số tên khác nhau trong các lượt đó. Mỗi số liệu có kỳ riêng, tính theo ngày xong."]]
                : [texts["Chưa có văn bản nào chia nhóm nhiệm vụ, nên các số liệu theo nhóm chưa tính được. Hãy đăng ký văn bản và tạo nhóm nhiệm vụ."]],
        };
    }

    /// <summary>The groups of the document asked for, by number; of the document with the most groups when none is.</summary>
    private static Dictionary<int, TaskGroup> Plan(CaseFilter filter, IReadOnlyList<TaskGroup> groups)
    {
        var document = filter.Basis?.Value ?? groups.GroupBy(g => g.Document).MaxBy(g => g.Count())?.Key;
        return groups.Where(g => g.Document == document).GroupBy(g => g.Number).ToDictionary(g => g.Key, g => g.First());
    }

    private async Task<IndicatorValue> MeasureAsync(
        Actor actor, YearFigure figure, CaseFilter asked, Dictionary<int, TaskGroup> plan, CancellationToken cancellation)
    {
        var from = asked.IssuedFrom > figure.From ? asked.IssuedFrom.Value : figure.From;
        var until = asked.IssuedTo < figure.Until ? asked.IssuedTo.Value : figure.Until;
        var whole = asked with { IssuedFrom = null, IssuedTo = null };
        if (figure.Group is { } number && !plan.ContainsKey(number))
        {
            return new IndicatorValue(figure.Code, figure.Name, null);
        }

        var scope = whole with
        {
            Group = figure.Group is { } n ? CaseGroupId.From(plan[n].Group) : asked.Group,
            Product = figure.Product.Length > 0 ? figure.Product : null,
        };
        var done = scope with { Sum = CaseSum.Done, DoneFrom = from, DoneTo = until };
        return figure.Measure switch
        {
            YearMeasure.Groups => await GroupsAsync(actor, figure, BasisOf(scope, plan) with { Counted = true, IssuedFrom = from, IssuedTo = until }, cancellation),
            YearMeasure.Turns => IndicatorValue.Count(figure.Code, figure.Name, await Rows(actor, done).LongCountAsync(cancellation), done.Href()),
            YearMeasure.Bodies => IndicatorValue.Count(
                figure.Code, figure.Name, await Rows(actor, done).Select(c => c.Title).Distinct().LongCountAsync(cancellation), done.Href()),
            _ => await RateAsync(actor, figure, done, scope with { Cell = TimeCell.OpenOverdue, DueFrom = from, DueTo = until }, cancellation),
        };
    }

    private async Task<IndicatorValue> GroupsAsync(Actor actor, YearFigure figure, CaseFilter given, CancellationToken cancellation)
    {
        var count = await Rows(actor, given).Where(c => c.Group != null).Select(c => c.Group).Distinct().LongCountAsync(cancellation);
        return IndicatorValue.Count(figure.Code, figure.Name, count, given.Href());
    }

    private async Task<IndicatorValue> RateAsync(
        Actor actor, YearFigure figure, CaseFilter done, CaseFilter overdue, CancellationToken cancellation)
    {
        var inTime = done with { Sum = null, Cell = TimeCell.DoneInTime };
        var (part, all) = (await Rows(actor, inTime).LongCountAsync(cancellation), await Rows(actor, done).LongCountAsync(cancellation));
        var open = await Rows(actor, overdue).LongCountAsync(cancellation);
        return IndicatorValue.Rate(figure.Code, figure.Name, part, all + open, inTime.Href());
    }

    /// <summary>Only work of the plan's document, or other documents' groups would be counted among the 34.</summary>
    private static CaseFilter BasisOf(CaseFilter filter, Dictionary<int, TaskGroup> plan) =>
        filter.Basis is null && plan.Count > 0 ? filter with { Basis = BasisId.From(plan.Values.First().Document) } : filter;

    private IQueryable<CaseRow> Rows(Actor actor, CaseFilter filter) => filter.Apply(casework.Visible(actor), names.Map, names.Now);
}

using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation;
using NamRo.Reports.Dashboard;
using NamRo.Reports.Statistics;

namespace NamRo.Reports.Letters;

/// <summary>Reminds a unit of its overdue work in one act, and finds the work that a reminder letter names.</summary>
internal sealed class Reminders(ICasework casework, Authoriser authoriser, ReportNames names)
{
    /// <summary>The most that one act or one letter takes; what is left over comes with the next.</summary>
    public const int Most = 500;

    private const int ReplyWorkingDays = 5;
    private const string Action = "case.remind";

    /// <summary>The page that shows what is overdue and offers the letter.</summary>
    public static string Href(CaseFilter filter, UnitId unit) => "/reports/reminder" + Scope.Query(Scope.Of(filter) with { Unit = unit, Below = null });

    public ReminderDemand Default() => new(
        "Việc đã quá hạn. Đề nghị báo cáo kết quả, nguyên nhân chậm và ngày hoàn thành.",
        names.Map.CalendarOf(default).AddWorkingDays(names.Today, ReplyWorkingDays));

    /// <summary>Overdue work of the filter that the actor may remind of, the longest overdue first.</summary>
    public async Task<IReadOnlyList<CaseRow>> OverdueAsync(Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var overdue = filter with { Cell = TimeCell.OpenOverdue };
        var rows = await overdue.Apply(casework.Visible(actor), names.Map, names.Now)
            .OrderBy(c => c.Urgency).ThenBy(c => c.Id).Take(Most).ToListAsync(cancellation);
        return [.. rows.Where(r => authoriser.Decide(actor, Action, FactsOf(r)) is not null)];
    }

    /// <summary>Reminds of all of it, or of nothing.</summary>
    /// <returns>How many cases were reminded of.</returns>
    public async Task<int> SendAsync(Actor actor, CaseFilter filter, ReminderDemand demand, CancellationToken cancellation)
    {
        Rule.Require(
            demand.ReplyBy >= names.Today, "reminder.reply-by.past", $"Hạn trả lời ({demand.ReplyBy}) không được trước hôm nay.", nameof(demand.ReplyBy));
        var rows = await OverdueAsync(actor, filter, cancellation);
        Rule.Require(
            rows.Count > 0, "reminder.none",
            $"Không có việc quá hạn nào mà bạn được đôn đốc trong phạm vi này. Hãy chọn đơn vị khác hoặc mở rộng phạm vi.");
        await casework.ActOnManyAsync(actor, [.. rows.Select(r => (r.Id, (CaseVerb)new Remind(demand.Text, demand.ReplyBy)))], cancellation);
        return rows.Count;
    }

    private static AccessFacts FactsOf(CaseRow r) => new(r.Label, r.Issuer, r.Lead, [], r.Officer, r.AccountableLeader, null);
}

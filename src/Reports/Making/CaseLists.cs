using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.WorkingTime;
using NamRo.Reports.Statistics;

namespace NamRo.Reports.Making;

/// <summary>The cases of a filter as lines of a report, the most urgent first.</summary>
internal sealed class CaseLists(ICasework casework, ReportNames names, Texts texts)
{
    public async Task<ReportList> ReadAsync(Actor actor, string code, string title, CaseFilter filter, CancellationToken cancellation)
    {
        var rows = filter.Apply(casework.Visible(actor), names.Map, names.Now);
        var first = await rows.OrderBy(c => c.Urgency).ThenBy(c => c.Id).Take(ReportList.Most).ToListAsync(cancellation);
        var total = first.Count < ReportList.Most ? first.Count : await rows.LongCountAsync(cancellation);
        return new ReportList(code, title, [.. first.Select(Line)], total, filter.Href());
    }

    public ReportCase Line(CaseRow row)
    {
        var due = row.DueAt is { } at ? OfficeClock.DayOf(at) : (DateOnly?)null;
        var end = row.DoneAt is { } done ? OfficeClock.DayOf(done) : names.Today;
        return new ReportCase(
            row.Id.Value, row.Code, row.Title, row.Citation, row.Lead is { } lead ? names.Unit(lead) : "–", due,
            due is { } d && row.DueAt < (row.DoneAt ?? names.Now) ? Math.Max(0, end.DayNumber - d.DayNumber) : 0, row.ReminderCount, Cause(row));
    }

    private string? Cause(CaseRow row) =>
        row.DelayCause == DelayCause.Unknown ? null : $"{texts[CauseWords.Say(row.DelayCause)]}: {row.DelayCauseText}";
}

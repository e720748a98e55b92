using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Reports.Statistics;

namespace NamRo.Reports.Gaming;

/// <summary>Which of the cases a reader may see show which sign. Cases are those of the filter; what happened to them is looked for from the first
/// day of its period, or a year back, until now.</summary>
internal sealed class GamingReader(ICasework casework, GamingEvents events, ReportNames names)
{
    public const int ChunkSize = 1000;
    public const int ExtensionWorkingDays = 2;

    /// <summary>The signs that a filter of cases can say, with that filter.</summary>
    public static CaseMark? MarkOf(GamingSign sign) => sign switch
    {
        GamingSign.TransferWithoutProgress => CaseMark.TransferredWithoutProgress,
        GamingSign.ClearOverridden => CaseMark.IssuedUnclear,
        GamingSign.Reopened => CaseMark.Reopened,
        _ => null,
    };

    /// <summary>The cases that show the sign, the most urgent first.</summary>
    public async Task<IReadOnlyList<CaseRow>> CasesAsync(Actor actor, CaseFilter filter, GamingSign sign, CancellationToken cancellation)
    {
        if (MarkOf(sign) is { } mark)
        {
            return await Ordered(Rows(actor, filter with { Mark = mark, Counted = true })).ToListAsync(cancellation);
        }

        var (from, to) = Stretch(filter);
        var calendar = names.Map.CalendarOf(default);
        var monthEnds = MonthEnds.Between(OfficeClock.DayOf(from), names.Today, calendar);
        return sign switch
        {
            GamingSign.PauseAtMonthEnd => await FindAsync(actor, filter, await events.WithinAsync("case.paused", monthEnds, cancellation), cancellation),
            GamingSign.ReassignAtMonthEnd => await FindAsync(actor, filter, await events.ReassignedAsync(monthEnds, cancellation), cancellation),
            GamingSign.BulkClose => await FindAsync(actor, filter, await events.BulkClosedAsync(from, to, cancellation), cancellation),
            _ => await LateExtensionsAsync(actor, filter, from, to, cancellation),
        };
    }

    private async Task<IReadOnlyList<CaseRow>> LateExtensionsAsync(
        Actor actor, CaseFilter filter, DateTime from, DateTime to, CancellationToken cancellation)
    {
        var asked = (await events.ExtensionsAskedAsync(from, to, cancellation)).ToLookup(a => a.Case, a => a.At);
        var rows = await FindAsync(actor, filter, [.. asked.Select(a => a.Key)], cancellation);
        var given = await events.ExtensionsGivenAsync([.. rows.Select(r => r.Id.Value)], cancellation);
        return [.. rows.Where(r => asked[r.Id.Value].Any(at => IsLate(r, at, given[r.Id.Value])))];
    }

    private bool IsLate(CaseRow row, DateTime asked, IEnumerable<(DateTime At, DateTime Due)> given)
    {
        var due = given.Where(g => g.At < asked).Select(g => (DateTime?)g.Due).LastOrDefault() ?? row.OriginalDueAt;
        return due is { } d && names.Map.CalendarOf(row.Lead ?? row.Issuer)
            .WorkingDaysBetween(OfficeClock.DayOf(asked), OfficeClock.DayOf(d)) <= ExtensionWorkingDays;
    }

    private async Task<IReadOnlyList<CaseRow>> FindAsync(Actor actor, CaseFilter filter, HashSet<Guid> ids, CancellationToken cancellation)
    {
        var found = new List<CaseRow>();
        foreach (var some in ids.Chunk(ChunkSize))
        {
            var chunk = Array.ConvertAll(some, CaseId.From);
            found.AddRange(await Rows(actor, filter with { Counted = true }).Where(c => chunk.Contains(c.Id)).ToListAsync(cancellation));
        }

        return [.. found.OrderBy(c => c.Urgency).ThenBy(c => c.Id.Value)];
    }

    private (DateTime From, DateTime To) Stretch(CaseFilter filter) =>
        (OfficeClock.ToUtc(filter.IssuedFrom ?? names.Today.AddYears(-1), TimeOnly.MinValue), OfficeClock.ToUtc(names.Today.AddDays(1), TimeOnly.MinValue));

    private IQueryable<CaseRow> Rows(Actor actor, CaseFilter filter) => filter.Apply(casework.Visible(actor), names.Map, names.Now);

    private static IQueryable<CaseRow> Ordered(IQueryable<CaseRow> rows) => rows.OrderBy(c => c.Urgency).ThenBy(c => c.Id);
}

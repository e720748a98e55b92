using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Casework;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.OneStop.Warning;

/// <summary>
/// Keeps the history of finished dossiers in memory, read anew when it is older than the settings say. One reading serves everybody: it holds
/// durations and no names.
/// </summary>
internal sealed class WarningHistory(IServiceScopeFactory scopes, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private Read? read;

    public async Task<StepHistory> GetAsync(CancellationToken cancellation) => (await NewestAsync(cancellation)).History;

    /// <summary>How the office's own past forecasts would have come true; worked out once for each reading, over the newest dossiers.</summary>
    public async Task<CalibrationTable> CalibrationAsync(CancellationToken cancellation) => (await NewestAsync(cancellation)).Calibration.Value;

    public void Dispose() => turn.Dispose();

    private async Task<Read> NewestAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            var now = clock.UtcNow();
            if (read is null || now - read.At > TimeSpan.FromHours(WarningSettings.Default.RefreshHours) || now < read.At)
            {
                read = await ReadAsync(now, cancellation);
            }

            return read;
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<Read> ReadAsync(DateTime now, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var calendar = CalendarCatalogue.Embedded.Default;
        var casework = services.GetRequiredService<ICasework>();
        var past = await PastAsync(casework, now, cancellation);
        var open = await OpenAsync(casework, now, calendar, cancellation);
        var work = past.SelectMany(d => d.Work.Select(w => (d.Unit, w.From, (DateTime?)w.Until)))
            .Concat(open.SelectMany(o => o.Dossier.Work.Select((w, i) => (o.Dossier.Unit, w.From, o.IsRunning && i == o.Dossier.Work.Count - 1 ? null : (DateTime?)w.Until))));
        var history = new StepHistory(past, new LoadBook(work), calendar);
        history.SetUnderWay(open.Select(o => o.Dossier));
        return new Read(history, now, new Lazy<CalibrationTable>(() => Judge(past, now, calendar)));
    }

    /// <summary>The newest dossiers, split where half of them had been received.</summary>
    private static CalibrationTable Judge(List<PastDossier> past, DateTime now, WorkCalendar calendar)
    {
        var newest = past.OrderByDescending(d => d.ReceivedAt).Take(WarningSettings.Default.MostJudged).ToList();
        var split = newest.Count == 0 ? now : newest[newest.Count / 2].ReceivedAt;
        return Calibration.Of(newest, OfficeClock.DayOf(split), WarningSettings.Default, calendar);
    }

    /// <summary>What dossiers under way have taken so far; the last stretch of a running one goes on.</summary>
    private static async Task<List<(OpenDossier Dossier, bool IsRunning)>> OpenAsync(
        ICasework casework, DateTime now, WorkCalendar calendar, CancellationToken cancellation)
    {
        var codes = (await casework.ProcessesAsync(cancellation)).ToDictionary(p => p.Id, p => p.Code);
        var owned = casework.Owned(CaseKinds.Dossier)
            .Where(c => c.DoneAt == null && c.CancelledAt == null && c.Lead != null && c.Process != null && c.ReceivedAt != null && c.Step != null);
        var rows = await owned.OrderByDescending(c => c.ReceivedAt).Take(WarningSettings.Default.MaxDossiers)
            .Select(c => new { c.Id, c.Process, c.Lead, c.ReceivedAt, c.Step, c.HolderSince, c.PausedAt }).ToListAsync(cancellation);
        var times = (await casework.StepTimes().Join(owned, t => t.Case, c => c.Id, (t, _) => t).ToListAsync(cancellation)).ToLookup(t => t.Case);
        return [.. from r in rows
                   let since = r.PausedAt is null ? r.HolderSince : null
                   let work = times[r.Id].OrderBy(t => t.Number).Select(t => new Stretch(t.Step, t.From, t.Until, t.Minutes)).ToList()
                   let current = since is { } s && s < now ? [new Stretch(r.Step!.Value, s, now, (int)calendar.Between(s, now).Value)] : Array.Empty<Stretch>()
                   select (new OpenDossier(ProcessKeys.Of(r.Process!.Value, codes), r.Lead!.Value, r.ReceivedAt!.Value, [.. work, .. current]), current.Length > 0)];
    }

    private static async Task<List<PastDossier>> PastAsync(ICasework casework, DateTime now, CancellationToken cancellation)
    {
        var from = now.AddMonths(-WarningSettings.Default.WindowMonths);
        var codes = (await casework.ProcessesAsync(cancellation)).ToDictionary(p => p.Id, p => p.Code);
        var done = await casework.Owned(CaseKinds.Dossier)
            .Where(c => c.DoneAt >= from && c.DueAt != null && c.Lead != null && c.Process != null && c.ReceivedAt != null)
            .OrderByDescending(c => c.DoneAt).Take(WarningSettings.Default.MaxDossiers)
            .Select(c => new { c.Id, c.Process, c.Lead, c.ReceivedAt, c.DueAt, c.DoneAt }).ToListAsync(cancellation);
        var first = done.Count == 0 ? now : done[^1].DoneAt!.Value;
        var times = (await casework.StepTimes().Join(
                casework.Owned(CaseKinds.Dossier).Where(c => c.DoneAt >= first), t => t.Case, c => c.Id, (t, _) => t).ToListAsync(cancellation))
            .ToLookup(t => t.Case);
        return [.. done.Where(d => times.Contains(d.Id)).Select(d => new PastDossier(
            d.Id.Value, ProcessKeys.Of(d.Process!.Value, codes), d.Lead!.Value, d.ReceivedAt!.Value, d.DueAt!.Value, d.DoneAt!.Value,
            [.. times[d.Id].OrderBy(t => t.Number).Select(t => new Stretch(t.Step, t.From, t.Until, t.Minutes))]))];
    }

    private sealed record Read(StepHistory History, DateTime At, Lazy<CalibrationTable> Calibration);
}

/// <summary>What history calls a process.</summary>
internal static class ProcessKeys
{
    /// <summary>The code while the version is published; a version that was closed keeps its own history.</summary>
    public static string Of(ProcessId process, IReadOnlyDictionary<ProcessId, string> published) => published.GetValueOrDefault(process) ?? process.Value.ToString();
}

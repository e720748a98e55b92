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
    private StepHistory? history;
    private DateTime readAt;

    public async Task<StepHistory> GetAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            var now = clock.UtcNow();
            if (history is null || now - readAt > TimeSpan.FromHours(WarningSettings.Default.RefreshHours) || now < readAt)
            {
                (history, readAt) = (await ReadAsync(now, cancellation), now);
            }

            return history;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<StepHistory> ReadAsync(DateTime now, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var calendar = CalendarCatalogue.Embedded.Default;
        var casework = services.GetRequiredService<ICasework>();
        var open = await OpenWorkAsync(casework, cancellation);
        var past = await PastAsync(casework, now, cancellation);
        var work = past.SelectMany(d => d.Work.Select(w => (d.Unit, w.From, (DateTime?)w.Until)));
        return new StepHistory(past, new LoadBook(work.Concat(open)), calendar);
    }

    private static async Task<List<(Kernel.Identity.UnitId Unit, DateTime From, DateTime? Until)>> OpenWorkAsync(ICasework casework, CancellationToken cancellation)
    {
        var rows = await casework.Owned(CaseKinds.Dossier)
            .Where(c => c.DoneAt == null && c.CancelledAt == null && c.PausedAt == null && c.Lead != null && c.HolderSince != null)
            .Select(c => new { c.Lead, c.HolderSince }).ToListAsync(cancellation);
        return rows.ConvertAll(r => (r.Lead!.Value, r.HolderSince!.Value, (DateTime?)null));
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
}

/// <summary>What history calls a process.</summary>
internal static class ProcessKeys
{
    /// <summary>The code while the version is published; a version that was closed keeps its own history.</summary>
    public static string Of(ProcessId process, IReadOnlyDictionary<ProcessId, string> published) => published.GetValueOrDefault(process) ?? process.Value.ToString();
}

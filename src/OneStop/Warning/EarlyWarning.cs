using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.OneStop.Warning;

/// <summary>An open dossier that the reader may see, with its forecast.</summary>
internal sealed record WarnedDossier(
    CaseId Id, string Code, string Title, UnitId? Lead, PersonId? Holder, int Step, string? StepName, DateTime DueAt, Forecast Forecast);

/// <summary>Forecasts the open dossiers of a reader.</summary>
internal sealed class EarlyWarning(ICasework casework, IOrganisation organisation, WarningHistory known, TimeProvider clock)
{
    /// <summary>At most so many dossiers are forecast for one page, the most urgent ones.</summary>
    public const int Most = 2_000;

    /// <summary>
    /// The reader's running dossiers that are due and not yet late, those first where helping gains most: how much the chance of being late falls
    /// when the step in hand is finished now.
    /// </summary>
    public async Task<IReadOnlyList<WarnedDossier>> WhomToHelpAsync(Actor actor, CancellationToken cancellation = default)
    {
        var now = clock.UtcNow();
        var history = await known.GetAsync(cancellation);
        var open = casework.Visible(actor).Where(c => c.Kind == CaseKinds.Dossier && c.DoneAt == null && c.CancelledAt == null && c.PausedAt == null
            && c.DueAt >= now && c.Step != null && c.Process != null && c.Lead != null);
        var rows = await open.OrderBy(c => c.Urgency).ThenBy(c => c.Id).Take(Most).ToListAsync(cancellation);
        var ids = rows.ConvertAll(r => r.Id);
        var times = (await casework.StepTimes().Where(t => ids.Contains(t.Case)).ToListAsync(cancellation)).ToLookup(t => t.Case);
        var codes = (await casework.ProcessesAsync(cancellation)).ToDictionary(p => p.Id, p => p.Code);
        var forecaster = new Forecaster(history, WarningSettings.Default.MinSamples);
        return [.. rows.Select(r => Warned(r, forecaster.Of(PositionOf(r, times[r.Id], codes, history, now))))
            .OrderByDescending(w => w.Forecast.Gain).ThenByDescending(w => w.Forecast.Chance).ThenBy(w => w.DueAt)];
    }

    private static WarnedDossier Warned(CaseRow row, Forecast forecast) => new(
        row.Id, row.Code, row.Title, row.Lead, row.HolderPerson, row.Step!.Value, row.StepName, row.DueAt!.Value, forecast);

    private Position PositionOf(
        CaseRow row, IEnumerable<StepTime> times, Dictionary<ProcessId, string> codes, StepHistory history, DateTime now)
    {
        var calendar = organisation.Map.CalendarOf(row.Lead!.Value);
        var work = times.OrderBy(t => t.Number).Select(t => new Stretch(t.Step, t.From, t.Until, t.Minutes)).ToList();
        if (row.HolderSince is { } since && row.HolderKind is (HolderKind.Working or HolderKind.Consulted))
        {
            work.Add(new Stretch(row.Step!.Value, since, now, (int)calendar.Between(since, now).Value));
        }

        var leg = work.Count == 0 ? new Leg(row.Step!.Value, now, 0, 0) : Leg.Of(work)[^1];
        return new Position(
            ProcessKeys.Of(row.Process!.Value, codes), row.Lead.Value, StepHistory.SeasonOf(row.ReceivedAt ?? now), leg.Step, leg.Minutes,
            calendar.Between(now, row.DueAt!.Value).Value, history.LoadOf(row.Lead.Value, now));
    }
}

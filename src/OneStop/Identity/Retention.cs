using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Intake;
using NamRo.OneStop.Ratings;
using NamRo.OneStop.Reflections;

namespace NamRo.OneStop.Identity;

/// <summary>
/// Carries out the retention rules: takes personal data away from what ended long enough ago, one event each, and remembers the last run. Figures,
/// codes and history stay. What was taken away is in no log, because no event ever held it.
/// </summary>
internal sealed class Retention(AppDb db, ICasework casework, ActScope scope, TimeProvider clock)
{
    private const int BatchSize = 200;
    private const string LastRunName = "onestop.retention-last";

    /// <summary>Runs until nothing is due; answers how many were taken by each rule.</summary>
    public async Task<RetentionRun> RunAsync(CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rule in RetentionRules.All)
        {
            taken[rule.Code] = 0;
            for (var batch = BatchSize; batch > 0; taken[rule.Code] += batch)
            {
                scope.Next();
                batch = await BatchAsync(rule, now.AddYears(-rule.Years), DossierAct.Of(Actor.System, now), cancellation);
                await db.SaveChangesAsync(cancellation);
                db.ChangeTracker.Clear();
            }
        }

        var run = new RetentionRun(now, taken);
        await RememberAsync(run, cancellation);
        return run;
    }

    /// <summary>The last run; null before the first.</summary>
    public async Task<RetentionRun?> LastAsync(CancellationToken cancellation) =>
        await db.Set<StoredSetting>().AsNoTracking().SingleOrDefaultAsync(s => s.Name == LastRunName, cancellation) is { } kept
            ? JsonSerializer.Deserialize<RetentionRun>(kept.Value)
            : null;

    private Task<int> BatchAsync(RetentionRule rule, DateTime before, DossierAct act, CancellationToken cancellation) => rule.Of switch
    {
        RetainedThing.Submission => SubmissionsAsync(rule, before, act, cancellation),
        RetainedThing.Reflection => ReflectionsAsync(rule, before, act, cancellation),
        _ => DossiersAsync(rule, before, act, cancellation),
    };

    private async Task<int> DossiersAsync(RetentionRule rule, DateTime before, DossierAct act, CancellationToken cancellation)
    {
        var endings = rule.Endings;
        var due = await db.Set<Dossier>().AsTracking()
            .Where(d => d.AnonymisedAt == null && endings.Contains(d.Ending) && d.ReceivedAt < before && (d.ReturnedAt == null || d.ReturnedAt < before))
            .OrderBy(d => d.ReceivedAt).Take(BatchSize).ToListAsync(cancellation);
        due.ForEach(d => d.Anonymise(rule.Code, act));
        var ids = due.ConvertAll(d => d.Id);
        var ratings = await db.Set<Rating>().AsTracking().Where(r => ids.Contains(r.Id) && r.Reason != null).ToListAsync(cancellation);
        ratings.ForEach(r => r.Anonymise(rule.Code, act.At));
        return due.Count;
    }

    private async Task<int> SubmissionsAsync(RetentionRule rule, DateTime before, DossierAct act, CancellationToken cancellation)
    {
        var codes = casework.Owned(CaseKinds.Submission).Where(c => c.DoneAt != null || c.CancelledAt != null).Select(c => c.Code);
        var ids = await db.Set<Submission>().Where(s => s.AnonymisedAt == null && s.SubmittedAt < before && codes.Contains(s.Code))
            .OrderBy(s => s.SubmittedAt).Take(BatchSize).Select(s => s.Id).ToListAsync(cancellation);
        // Apart, because the engine's rows are read without tracking, and that holds for a whole query.
        var due = await db.Set<Submission>().AsTracking().Where(s => ids.Contains(s.Id)).ToListAsync(cancellation);
        due.ForEach(s => s.Anonymise(rule.Code, act));
        return due.Count;
    }

    private async Task<int> ReflectionsAsync(RetentionRule rule, DateTime before, DossierAct act, CancellationToken cancellation)
    {
        var ended = casework.Owned(CaseKinds.Reflection).Where(c => c.AcceptedAt != null || c.CancelledAt != null).Select(c => c.Id);
        var ids = await db.Set<Reflection>().Where(r => r.AnonymisedAt == null && r.SentAt < before && ended.Contains(r.Id))
            .OrderBy(r => r.SentAt).Take(BatchSize).Select(r => r.Id).ToListAsync(cancellation);
        var due = await db.Set<Reflection>().AsTracking().Where(r => ids.Contains(r.Id)).ToListAsync(cancellation);
        due.ForEach(r => r.Anonymise(rule.Code, act));
        var ratings = await db.Set<Rating>().AsTracking().Where(r => ids.Contains(r.Id) && r.Reason != null).ToListAsync(cancellation);
        ratings.ForEach(r => r.Anonymise(rule.Code, act.At));
        return due.Count;
    }

    private async Task RememberAsync(RetentionRun run, CancellationToken cancellation)
    {
        var text = JsonSerializer.Serialize(run);
        if (await db.Set<StoredSetting>().AsTracking().SingleOrDefaultAsync(s => s.Name == LastRunName, cancellation) is { } kept)
        {
            kept.Value = text;
        }
        else
        {
            db.Add(new StoredSetting { Name = LastRunName, Value = text });
        }

        await db.SaveChangesAsync(cancellation);
    }
}

/// <param name="At">UTC.</param>
/// <param name="Taken">How many, by the code of the rule.</param>
internal sealed record RetentionRun(DateTime At, IReadOnlyDictionary<string, int> Taken);

using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.OneStop.Storage;
using NamRo.Organisation;

namespace NamRo.OneStop.Catalogue;

/// <summary>Takes a whole catalogue in: all or nothing, and first without changing anything.</summary>
internal sealed class CatalogueImporter(AppDb db, OneTransaction one, CatalogueServices services)
{
    /// <summary>Hours of the usual process where a procedure sets no limit; a default.</summary>
    private const decimal MinutesWithoutLimit = 80 * 60;

    /// <summary>From when the shipped catalogue counts: the first day of the older rule set.</summary>
    private static DateOnly ShippedFrom => RuleSets.All[0].From;

    public async Task<CatalogueImport> ImportAsync(
        Actor actor, byte[] bytes, string fileName, DateOnly from, bool dryRun, CancellationToken cancellation)
    {
        var (read, errors) = CatalogueReader.Read(SheetFile.Read(bytes, fileName), from);
        var newest = await NewestAsync(cancellation);
        var (fresh, changed) = (new List<ProcedureContent>(), new List<ProcedureContent>());
        foreach (var (row, content) in read)
        {
            if (!newest.TryGetValue(content.Code, out var before))
            {
                fresh.Add(content);
            }
            else if (Merged(before.Content, content) is { } merged)
            {
                changed.Add(merged);
                await CheckAsync(row, before, merged, errors, cancellation);
            }
        }

        if (!dryRun && errors.Count == 0)
        {
            await one.RunAsync(() => SaveAsync(actor, fresh, changed, cancellation), cancellation);
        }

        return new CatalogueImport(dryRun, read.Count, fresh.Count, changed.Count, read.Count - fresh.Count - changed.Count, errors);
    }

    public async Task<int> ShipAsync(CancellationToken cancellation)
    {
        if (await db.Set<ProcedureVersion>().AnyAsync(cancellation))
        {
            return 0;
        }

        using var file = new MemoryStream();
        await using var shipped = ReferenceData.Open("procedures.csv");
        await shipped.CopyToAsync(file, cancellation);
        var (read, errors) = CatalogueReader.Read(SheetFile.Read(file.ToArray(), "procedures.csv"), ShippedFrom);
        if (errors.Count > 0)
        {
            throw new InvalidOperationException($"The shipped catalogue is wrong in row {errors[0].Row}, {errors[0].Column}.");
        }

        return await one.RunAsync(
            async () =>
            {
                var own = await ShipProcessesAsync(read.ToDictionary(r => r.Content.Code, r => r.Content), cancellation);
                var contents = read.Select(r => r.Content with { Process = own.TryGetValue(r.Content.Code, out var id) ? id : null }).ToList();
                return await SaveAsync(Actor.System, contents, [], cancellation);
            },
            cancellation);
    }

    /// <summary>Publishes the shipped processes; one that takes longer than its procedure allows is not bound to it.</summary>
    private async Task<Dictionary<string, ProcessId>> ShipProcessesAsync(Dictionary<string, ProcedureContent> procedures, CancellationToken cancellation)
    {
        var bound = new Dictionary<string, ProcessId>(StringComparer.Ordinal);
        foreach (var (code, process) in ShippedProcesses.All())
        {
            if (procedures.TryGetValue(code, out var procedure) && Fits(process, procedure))
            {
                bound[code] = await services.Processes.PublishAsync(Actor.System, process, cancellation);
            }
        }

        return bound;
    }

    private async Task<int> SaveAsync(Actor actor, List<ProcedureContent> fresh, List<ProcedureContent> changed, CancellationToken cancellation)
    {
        var usual = new Dictionary<decimal, ProcessId>();
        foreach (var content in fresh)
        {
            var draft = services.Draft(actor, content with { Process = content.Process ?? await UsualAsync(actor, content, usual, cancellation) }, 1);
            draft.Publish(actor, services.Clock.GetUtcNow().UtcDateTime);
        }

        foreach (var content in changed)
        {
            await services.PublishAsync(actor, await services.DraftAsync(actor, content, cancellation), cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        return fresh.Count + changed.Count;
    }

    private async Task<ProcessId> UsualAsync(Actor actor, ProcedureContent content, Dictionary<decimal, ProcessId> usual, CancellationToken cancellation)
    {
        var minutes = ProcessHours.MinutesOf(content.ClockTerm) ?? MinutesWithoutLimit;
        if (!usual.TryGetValue(minutes, out var id))
        {
            id = await services.Processes.PublishAsync(actor, ShippedProcesses.Usual(minutes), cancellation);
            usual[minutes] = id;
        }

        return id;
    }

    private async Task CheckAsync(int row, ProcedureVersion before, ProcedureContent merged, List<CatalogueError> errors, CancellationToken cancellation)
    {
        if (merged.From <= before.From)
        {
            errors.Add(new CatalogueError(row, "code", $"Phiên bản mới phải có hiệu lực sau phiên bản trước ({before.From:dd/MM/yyyy})."));
        }

        try
        {
            if (merged.Process is { } id && await services.Processes.FindAsync(id, cancellation) is { } process)
            {
                ProcessHours.Require(process, merged);
            }
        }
        catch (RuleException refused)
        {
            errors.Add(new CatalogueError(row, "time_value", refused.Sentence));
        }
    }

    /// <summary>The version before with what the sheet says; null when that changes nothing.</summary>
    private static ProcedureContent? Merged(ProcedureContent before, ProcedureContent read)
    {
        var merged = before with
        {
            Name = read.Name, Field = read.Field, Term = read.Term, Fee = read.Fee, Result = read.Result, LegalBasis = read.LegalBasis, Source = read.Source,
            Levels = read.Levels.SequenceEqual(before.Levels) ? before.Levels : read.Levels, Suffix = read.Suffix.Length > 0 ? read.Suffix : before.Suffix,
        };
        return merged == before ? null : merged with { From = read.From, Until = null };
    }

    private static bool Fits(NewProcess process, ProcedureContent procedure) =>
        ProcessHours.MinutesOf(procedure.Term) is not { } limit || process.Steps.Sum(s => ProcessHours.MinutesOf(s.Term) ?? 0) <= limit;

    private async Task<Dictionary<string, ProcedureVersion>> NewestAsync(CancellationToken cancellation)
    {
        var all = await db.Set<ProcedureVersion>().AsNoTracking().Where(p => p.PublishedAt != null).ToListAsync(cancellation);
        return all.GroupBy(p => p.Code).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Number)!);
    }
}

using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Cases;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Processes;

/// <param name="Running">Open cases that follow this version and stay on it.</param>
internal sealed record ProcessVersion(ProcessDefinition Process, int Running);

/// <summary>Drafting, publishing and closing versions of processes, for those who may manage them.</summary>
internal sealed class ProcessEditor(AppDb db, Authoriser authoriser, ProcessCache cache, TimeProvider clock)
{
    public const string Manage = "process.manage";

    public bool MayManage(Actor actor) => authoriser.MayEver(actor, Manage);

    /// <summary>Every version, newest first within a code; drafts only for those who manage processes.</summary>
    public async Task<IReadOnlyList<ProcessVersion>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        var drafts = MayManage(actor);
        var processes = await db.Set<ProcessDefinition>().AsNoTracking().Where(p => drafts || p.PublishedAt != null)
            .OrderBy(p => p.Code).ThenByDescending(p => p.Number).ToListAsync(cancellation);
        var running = await db.Set<CaseFile>().AsNoTracking().Where(Running).GroupBy(c => c.Process)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        var counts = running.ToDictionary(r => r.Key!.Value, r => r.Count);
        return [.. processes.Select(p => new ProcessVersion(p, counts.GetValueOrDefault(p.Id)))];
    }

    /// <exception cref="NotFoundException">No such version for this reader.</exception>
    public async Task<ProcessVersion> GetAsync(Actor actor, ProcessId id, CancellationToken cancellation)
    {
        var process = await db.Set<ProcessDefinition>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation);
        if (process is null || (process.PublishedAt is null && !MayManage(actor)))
        {
            throw new NotFoundException("process");
        }

        var count = await db.Set<CaseFile>().AsNoTracking().Where(Running).CountAsync(c => c.Process == id, cancellation);
        return new ProcessVersion(process, count);
    }

    /// <summary>Drafts the next version of a process from the given one, or the first version of a new one.</summary>
    public async Task<ProcessId> DraftAsync(Actor actor, ProcessContent content, CancellationToken cancellation)
    {
        RequireManage(actor);
        Rule.Require(!string.IsNullOrWhiteSpace(content.Code), "process.code", $"Quy trình phải có mã, ví dụ QT-NV.", "Code");
        Rule.Require(!string.IsNullOrWhiteSpace(content.Name), "process.name", $"Quy trình phải có tên.", "Name");
        var versions = await db.Set<ProcessDefinition>().Where(p => p.Code == content.Code)
            .Select(p => new { p.Number, p.PublishedAt }).ToListAsync(cancellation);
        Rule.Require(
            versions.All(v => v.PublishedAt != null), "process.draft.exists",
            $"Quy trình {content.Code} đã có một dự thảo. Hãy sửa dự thảo đó.", "Code");
        var process = ProcessDefinition.Draft(content, versions.Select(v => v.Number).DefaultIfEmpty().Max() + 1, actor, clock.UtcNow());
        db.Add(process);
        await SaveAsync(cancellation);
        return process.Id;
    }

    public Task ReviseAsync(Actor actor, ProcessId id, ProcessContent content, long version, CancellationToken cancellation) =>
        ActAsync(actor, id, version, p => p.Revise(content, actor, clock.UtcNow()), cancellation);

    public Task PublishAsync(Actor actor, ProcessId id, long version, CancellationToken cancellation) =>
        ActAsync(actor, id, version, p => p.Publish(actor, clock.UtcNow()), cancellation);

    public Task CloseAsync(Actor actor, ProcessId id, long version, CancellationToken cancellation) =>
        ActAsync(actor, id, version, p => p.Close(actor, clock.UtcNow()), cancellation);

    private static System.Linq.Expressions.Expression<Func<CaseFile, bool>> Running => c =>
        c.Process != null && c.IssuedAt != null && c.CancelledAt == null && c.AcceptedAt == null;

    private async Task ActAsync(Actor actor, ProcessId id, long version, Action<ProcessDefinition> act, CancellationToken cancellation)
    {
        RequireManage(actor);
        var process = await db.Set<ProcessDefinition>().AsTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation)
            ?? throw new NotFoundException("process");
        if (version != process.Version)
        {
            throw new StaleVersionException(process.Code, version, process.Version);
        }

        act(process);
        await SaveAsync(cancellation);
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        cache.Drop();
    }

    private void RequireManage(Actor actor)
    {
        if (!MayManage(actor))
        {
            throw new AccessDeniedException("process.not-yours", $"Bạn không có quyền sửa quy trình. Hãy đề nghị văn phòng hoặc lãnh đạo.");
        }
    }
}

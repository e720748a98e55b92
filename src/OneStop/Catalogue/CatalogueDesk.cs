using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Storage;

namespace NamRo.OneStop.Catalogue;

/// <inheritdoc cref="ICatalogue"/>
internal sealed class CatalogueDesk(AppDb db, OneTransaction one, CatalogueServices services, CatalogueImporter importer, VersionMoves moves) : ICatalogue
{
    public async Task<IReadOnlyList<ProcedureInfo>> VersionsAsync(string code, CancellationToken cancellation = default)
    {
        var plain = ProcedureCode.Plain(code);
        var versions = await db.Set<ProcedureVersion>().AsNoTracking().Where(p => p.Code == plain).OrderByDescending(p => p.Number).ToListAsync(cancellation);
        return [.. versions.Select(v => v.Info())];
    }

    public async Task<ProcedureVersionId> DraftAsync(Actor actor, ProcedureContent content, CancellationToken cancellation = default)
    {
        services.RequireManage(actor);
        var draft = await services.DraftAsync(actor, ProcedureGuard.Checked(content), cancellation);
        await db.SaveChangesAsync(cancellation);
        return draft.Id;
    }

    public async Task ReviseAsync(
        Actor actor, ProcedureVersionId id, ProcedureContent content, long? expected = null, CancellationToken cancellation = default)
    {
        services.RequireManage(actor);
        var version = await FindAsync(id, expected, cancellation);
        version.Revise(ProcedureGuard.Checked(content), actor, services.Clock.UtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    public async Task PublishAsync(Actor actor, ProcedureVersionId id, long? expected = null, CancellationToken cancellation = default)
    {
        services.RequireManage(actor);
        await services.PublishAsync(actor, await FindAsync(id, expected, cancellation), cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task AbolishAsync(Actor actor, string code, DateOnly lastDay, CancellationToken cancellation = default)
    {
        services.RequireManage(actor);
        var current = await services.NewestAsync(ProcedureCode.Plain(code), cancellation) ?? throw new NotFoundException(ProcedureVersion.LogKind);
        current.End(lastDay, abolished: true, actor, services.Clock.UtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    public Task<CatalogueImport> ImportAsync(
        Actor actor, byte[] bytes, string fileName, DateOnly from, bool dryRun, CancellationToken cancellation = default)
    {
        services.RequireManage(actor);
        return importer.ImportAsync(actor, bytes, fileName, from, dryRun, cancellation);
    }

    public Task<ProcessId> PublishProcessAsync(
        Actor actor, string procedureCode, NewProcess process, DateOnly from, CancellationToken cancellation = default) =>
        one.RunAsync(
            async () =>
            {
                services.RequireManage(actor);
                var code = ProcedureCode.Plain(procedureCode);
                var draft = await services.DraftOfAsync(code, cancellation);
                var current = draft ?? await services.NewestAsync(code, cancellation) ?? throw new NotFoundException(ProcedureVersion.LogKind);
                ProcessHours.Require(process, current.Content);
                var id = await services.Processes.PublishAsync(actor, process, cancellation);
                await BindAsync(actor, id, draft, current, from, cancellation);
                await db.SaveChangesAsync(cancellation);
                return id;
            },
            cancellation);

    public Task<IReadOnlyList<VersionMove>> MovesAsync(Actor actor, ProcedureVersionId to, CancellationToken cancellation = default) =>
        moves.ReadAsync(actor, to, cancellation);

    public Task<VersionMoved> MoveAsync(
        Actor actor, ProcedureVersionId to, IReadOnlyList<VersionDifference> decided, string reason, CancellationToken cancellation = default) =>
        moves.MoveAsync(actor, to, decided, reason, cancellation);

    public Task<int> ShipAsync(CancellationToken cancellation = default) => importer.ShipAsync(cancellation);

    /// <summary>A draft takes the process and waits; without one the next version is made and published with it.</summary>
    private async Task BindAsync(
        Actor actor, ProcessId process, ProcedureVersion? draft, ProcedureVersion current, DateOnly from, CancellationToken cancellation)
    {
        if (draft is not null)
        {
            draft.Revise(draft.Content with { Process = process }, actor, services.Clock.UtcNow());
            return;
        }

        var next = await services.DraftAsync(actor, current.Content with { Process = process, From = from, Until = null }, cancellation);
        await services.PublishAsync(actor, next, cancellation);
    }

    private async Task<ProcedureVersion> FindAsync(ProcedureVersionId id, long? expected, CancellationToken cancellation)
    {
        var version = await db.Set<ProcedureVersion>().AsTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation)
            ?? throw new NotFoundException(ProcedureVersion.LogKind);
        return expected is null || expected == version.Version ? version : throw new StaleVersionException(version.Code, expected.Value, version.Version);
    }
}

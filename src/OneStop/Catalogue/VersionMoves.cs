using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.OneStop.Acting;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Storage;

namespace NamRo.OneStop.Catalogue;

/// <summary>Which running dossiers another version would touch, and how; moving them is decided by difference.</summary>
internal sealed class VersionMoves(AppDb db, DossierRows rows, DossierActs acts, OneTransaction one)
{
    public const int MostListed = 1000;

    public async Task<IReadOnlyList<VersionMove>> ReadAsync(Actor actor, ProcedureVersionId to, CancellationToken cancellation)
    {
        var target = await db.Set<ProcedureVersion>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == to, cancellation)
            ?? throw new NotFoundException(ProcedureVersion.LogKind);
        var versions = await db.Set<ProcedureVersion>().AsNoTracking().Where(p => p.Code == target.Code).ToDictionaryAsync(p => p.Id, cancellation);
        var open = await rows.For(actor).Where(r => r.ProcedureCode == target.Code && r.Procedure != to && r.EndedAt == null)
            .OrderBy(r => r.ReceivedAt).ThenBy(r => r.Id).Select(r => new { r.Id, r.Code, r.Procedure }).Take(MostListed).ToListAsync(cancellation);
        return [.. open.Select(r => new VersionMove(r.Id, r.Code, r.Procedure, VersionDifferences.Of(versions[r.Procedure].Content, target.Content)))];
    }

    public Task<VersionMoved> MoveAsync(
        Actor actor, ProcedureVersionId to, IReadOnlyList<VersionDifference> decided, string reason, CancellationToken cancellation) =>
        one.RunAsync(
            async () =>
            {
                Rule.Require(!string.IsNullOrWhiteSpace(reason), "dossier.move-reason", $"Chuyển phiên bản phải nêu lý do.", "reason");
                var moves = await ReadAsync(actor, to, cancellation);
                var agreed = moves.Where(m => m.Touching.All(decided.Contains)).ToList();
                Rule.Require(
                    agreed.Count > 0, "procedure.move-none", $"Chưa có hồ sơ nào mà mọi điểm khác đều được chọn. Hãy chọn những điểm khác sẽ áp dụng cho hồ sơ đang giải quyết.",
                    "decided");
                foreach (var move in agreed)
                {
                    await acts.ActAsync(actor, move.Dossier, new MoveToVersion(to, reason, [.. move.Touching]), null, cancellation);
                }

                return new VersionMoved(agreed.Count, moves.Count - agreed.Count);
            },
            cancellation);
}

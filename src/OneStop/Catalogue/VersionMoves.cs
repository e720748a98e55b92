using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Rules;
using NamRo.OneStop.Dossiers;

namespace NamRo.OneStop.Catalogue;

/// <summary>Which running dossiers another version would touch, and how; moving each is an act of its own.</summary>
internal sealed class VersionMoves(AppDb db, DossierRows rows)
{
    private const int MostListed = 1000;

    public async Task<IReadOnlyList<VersionMove>> ReadAsync(Actor actor, ProcedureVersionId to, CancellationToken cancellation)
    {
        var target = await db.Set<ProcedureVersion>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == to, cancellation)
            ?? throw new NotFoundException(ProcedureVersion.LogKind);
        var versions = await db.Set<ProcedureVersion>().AsNoTracking().Where(p => p.Code == target.Code).ToDictionaryAsync(p => p.Id, cancellation);
        var open = await rows.For(actor).Where(r => r.ProcedureCode == target.Code && r.Procedure != to && r.EndedAt == null)
            .OrderBy(r => r.ReceivedAt).Select(r => new { r.Id, r.Code, r.Procedure }).Take(MostListed).ToListAsync(cancellation);
        return [.. open.Select(r => new VersionMove(r.Id, r.Code, r.Procedure, Differences(versions[r.Procedure].Content, target.Content)))];
    }

    /// <summary>Keys of sentences, for the reader's language.</summary>
    private static IReadOnlyList<string> Differences(ProcedureContent from, ProcedureContent to) =>
    [
        .. new (bool Differs, string Text)[]
        {
            (from.Name != to.Name, Texts.Key("Tên thủ tục")),
            (!from.Components.SequenceEqual(to.Components), Texts.Key("Thành phần hồ sơ")),
            (from.Fee != to.Fee, Texts.Key("Phí, lệ phí")),
            (from.Result != to.Result, Texts.Key("Kết quả phải trả")),
            (from.Process != to.Process, Texts.Key("Quy trình nội bộ: chỉ hồ sơ nhận sau mới theo")),
            (from.ClockTerm != to.ClockTerm, Texts.Key("Thời hạn: hạn của hồ sơ đã nhận không đổi")),
        }.Where(d => d.Differs).Select(d => d.Text),
    ];
}

using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Catalogue;

/// <summary>Drafting and publishing versions: the parts that desk and import share. Nothing here saves.</summary>
internal sealed class CatalogueServices(AppDb db, IProcesses processes, Authoriser authoriser, TimeProvider clock)
{
    public const string Manage = "process.manage";

    public IProcesses Processes => processes;

    public TimeProvider Clock => clock;

    public void RequireManage(Actor actor)
    {
        if (!actor.IsSystem && !authoriser.MayEver(actor, Manage))
        {
            throw new AccessDeniedException(
                "procedure.not-yours", $"Bạn không có quyền sửa danh mục thủ tục. Hãy đề nghị cán bộ kiểm soát thủ tục hành chính.");
        }
    }

    /// <summary>The newest published version, to end or follow.</summary>
    public Task<ProcedureVersion?> NewestAsync(string code, CancellationToken cancellation) => db.Set<ProcedureVersion>().AsTracking()
        .Where(p => p.Code == code && p.PublishedAt != null).OrderByDescending(p => p.Number).FirstOrDefaultAsync(cancellation);

    /// <summary>The version that is drafted, to revise; null when none is.</summary>
    public Task<ProcedureVersion?> DraftOfAsync(string code, CancellationToken cancellation) =>
        db.Set<ProcedureVersion>().AsTracking().FirstOrDefaultAsync(p => p.Code == code && p.PublishedAt == null, cancellation);

    public async Task<ProcedureVersion> DraftAsync(Actor actor, ProcedureContent content, CancellationToken cancellation)
    {
        var versions = await db.Set<ProcedureVersion>().AsNoTracking().Where(p => p.Code == content.Code)
            .Select(p => new { p.Number, p.PublishedAt }).ToListAsync(cancellation);
        Rule.Require(
            versions.All(v => v.PublishedAt != null), "procedure.draft-exists", $"Thủ tục {content.Code} đã có một dự thảo. Hãy sửa dự thảo đó.", "code");
        return Draft(actor, content, versions.Count == 0 ? 1 : versions.Max(v => v.Number) + 1);
    }

    public ProcedureVersion Draft(Actor actor, ProcedureContent content, int number)
    {
        var draft = ProcedureVersion.Draft(content, number, actor, clock.UtcNow());
        db.Add(draft);
        return draft;
    }

    /// <summary>Publishes a draft and ends the version before on the day before it.</summary>
    public async Task PublishAsync(Actor actor, ProcedureVersion draft, CancellationToken cancellation)
    {
        if (draft.Content.Process is { } id)
        {
            var process = await processes.FindAsync(id, cancellation);
            Rule.Require(process is not null, "procedure.process", $"Quy trình nội bộ được chọn chưa ban hành.", "process");
            ProcessHours.Require(process, draft.Content);
        }

        if (await NewestAsync(draft.Code, cancellation) is { Until: null } before)
        {
            Rule.Require(
                draft.From > before.From, "procedure.from-earlier",
                $"Phiên bản mới phải có hiệu lực sau phiên bản trước ({before.From:dd/MM/yyyy}).", "from");
            before.End(draft.From.AddDays(-1), abolished: false, actor, clock.UtcNow());
        }

        draft.Publish(actor, clock.UtcNow());
    }
}

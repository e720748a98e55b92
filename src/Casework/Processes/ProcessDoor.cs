using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Reading;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Processes;

/// <inheritdoc cref="IProcesses"/>
internal sealed class ProcessDoor(AppDb db, Authoriser authoriser, ProcessCatalogue catalogue, ProcessCache cache, TimeProvider clock) : IProcesses
{
    public async Task<ProcessId> PublishAsync(Actor actor, NewProcess process, CancellationToken cancellation = default)
    {
        if (!actor.IsSystem && !authoriser.MayEver(actor, ProcessEditor.Manage))
        {
            throw new AccessDeniedException("process.not-yours", $"Bạn không có quyền sửa quy trình. Hãy đề nghị văn phòng hoặc lãnh đạo.");
        }

        var content = ContentOf(process);
        var versions = await db.Set<ProcessDefinition>().AsTracking().Where(p => p.Code == content.Code).OrderBy(p => p.Number).ToListAsync(cancellation);
        Rule.Require(
            versions.All(v => v.PublishedAt is not null), "process.draft.exists",
            $"Quy trình {content.Code} đã có một dự thảo. Hãy sửa dự thảo đó.", "Code");
        if (versions is [.., var last] && last.IsPublished && Same(last, content))
        {
            return last.Id;
        }

        var next = ProcessDefinition.Draft(content, versions.Count == 0 ? 1 : versions[^1].Number + 1, actor, clock.UtcNow());
        next.Publish(actor, clock.UtcNow());
        db.Add(next);
        await db.SaveChangesAsync(cancellation);
        cache.Drop();
        return next.Id;
    }

    public async Task<ProcessInfo?> FindAsync(ProcessId id, CancellationToken cancellation = default) =>
        await catalogue.FindAsync(id, cancellation) is { PublishedAt: not null } found ? CaseViews.Info(found) : null;

    private static bool Same(ProcessDefinition last, ProcessContent content) =>
        last.Name == content.Name && last.LegalBasis == content.LegalBasis && last.Steps.SequenceEqual(content.Steps);

    private static ProcessContent ContentOf(NewProcess process) => new(
        process.Code, process.Name, process.LegalBasis, process.IsDefault,
        [.. process.Steps.Select((s, i) => new ProcessStep(i + 1, s.Name, RoleOf(s.Kind), s.Who, s.Term, s.Consults is { Count: > 0 } asked ? asked : null))]);

    private static StepRole RoleOf(ProcessStepKind kind) => kind switch
    {
        ProcessStepKind.Coordinate => StepRole.Coordinate,
        ProcessStepKind.AnswerFor => StepRole.AnswerFor,
        _ => StepRole.Do,
    };
}

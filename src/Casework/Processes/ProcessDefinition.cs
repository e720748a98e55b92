using NamRo.Casework.Cases;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.Casework.Processes;

/// <summary>A version of a process: draft, then published and immutable, then closed. Running cases stay on theirs.</summary>
internal sealed class ProcessDefinition : IEventSource
{
    private readonly List<PendingEvent> pending = [];

    private ProcessDefinition()
    {
    }

    public ProcessId Id { get; private set; }

    public string Code { get; private set; } = "";

    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    public string LegalBasis { get; private set; } = "";

    /// <summary>Shipped with the program; the interface says so.</summary>
    public bool IsDefault { get; private set; }

    public IReadOnlyList<ProcessStep> Steps { get; private set; } = [];

    public DateTime DraftedAt { get; private set; }

    public DateTime? PublishedAt { get; private set; }

    public PersonId? PublishedBy { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public long Version { get; private set; }

    public bool IsPublished => PublishedAt is not null && ClosedAt is null;

    string IEventSource.ObjectKind => "process";

    Guid IEventSource.ObjectId => Id.Value;

    SecurityLabel IEventSource.Label => SecurityLabel.Public;

    public static ProcessDefinition Draft(ProcessContent content, int number, Actor actor, DateTime at)
    {
        var process = new ProcessDefinition { Id = ProcessId.New(), Code = content.Code, Number = number, DraftedAt = at };
        process.Take(content);
        process.Raise(new ProcessDrafted(content, number), actor, at);
        return process;
    }

    public void Revise(ProcessContent content, Actor actor, DateTime at)
    {
        RequireDraft("process.revise.published");
        Take(content);
        Raise(new ProcessRevised(content), actor, at);
    }

    public void Publish(Actor actor, DateTime at)
    {
        RequireDraft("process.publish.published");
        Rule.Require(Steps.Count > 0, "process.publish.empty", $"Quy trình {Code} chưa có bước nào nên chưa ban hành được.");
        Rule.Require(
            Steps.Any(s => s.Role == StepRole.Do) && Steps.Any(s => s.Role == StepRole.AnswerFor), "process.publish.roles",
            $"Quy trình {Code} phải có bước thực hiện và bước chịu trách nhiệm.");
        (PublishedAt, PublishedBy) = (at, actor.Person);
        Raise(new ProcessPublished(), actor, at);
    }

    public void Close(Actor actor, DateTime at)
    {
        Rule.Require(IsPublished, "process.close.not-published", $"Chỉ đóng được quy trình đang có hiệu lực.");
        ClosedAt = at;
        Raise(new ProcessClosed(), actor, at);
    }

    IReadOnlyList<PendingEvent> IEventSource.TakeEvents()
    {
        var taken = pending.ToArray();
        pending.Clear();
        return taken;
    }

    private void Take(ProcessContent content)
    {
        (Name, LegalBasis, IsDefault) = (content.Name, content.LegalBasis, content.IsDefault);
        Rule.Require(
            content.Steps.Select(s => s.Number).SequenceEqual(Enumerable.Range(1, content.Steps.Count)), "process.steps.numbers",
            $"Các bước phải được đánh số liên tục từ 1.", "steps");
        foreach (var step in content.Steps)
        {
            Rule.Require(
                !string.IsNullOrWhiteSpace(step.Name) && CaseClock.IsTerm(step.Term), "process.steps.incomplete",
                $"Bước {step.Number} phải có tên và thời hạn, ví dụ 2wd hoặc 4h.", "steps");
            Rule.Require(
                (step.Consults ?? []).All(c => !string.IsNullOrWhiteSpace(c.Body) && CaseClock.IsTerm(c.Term)), "process.steps.consults",
                $"Bước {step.Number}: mỗi nơi được xin ý kiến phải có tên và hạn trả lời, ví dụ 2wd hoặc 4h.", "steps");
        }

        Steps = content.Steps;
    }

    private void RequireDraft(string code) => Rule.Require(
        PublishedAt is null, code, $"Quy trình {Code} phiên bản {Number} đã ban hành nên không sửa được. Hãy lập phiên bản mới.");

    private void Raise(ActivityEvent happened, Actor actor, DateTime at)
    {
        Version++;
        pending.Add(new PendingEvent(happened, actor.Person, actor.Unit, null, at, Version));
    }
}

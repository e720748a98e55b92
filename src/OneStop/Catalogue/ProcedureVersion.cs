using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.OneStop.Catalogue;

/// <summary>A version of a procedure: draft, then published and unchanging, then ended by the next or by abolition. Source: one-stop.md 0.2, 3.</summary>
internal sealed class ProcedureVersion : IEventSource
{
    public const string LogKind = "procedure";

    private readonly List<PendingEvent> pending = [];

    private ProcedureVersion()
    {
    }

    public ProcedureVersionId Id { get; private set; }

    public string Code { get; private set; } = "";

    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    public string Field { get; private set; } = "";

    public ProcedureStatus Status { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? Until { get; private set; }

    public DateTime? PublishedAt { get; private set; }

    public PersonId? PublishedBy { get; private set; }

    public ProcedureContent Content { get; private set; } = null!;

    public string SearchExact { get; private set; } = "";

    public string SearchFolded { get; private set; } = "";

    public long Version { get; private set; }

    string IEventSource.ObjectKind => LogKind;

    Guid IEventSource.ObjectId => Id.Value;

    SecurityLabel IEventSource.Label => SecurityLabel.Public;

    public static ProcedureVersion Draft(ProcedureContent content, int number, Actor actor, DateTime at)
    {
        var version = new ProcedureVersion { Id = ProcedureVersionId.New(), Code = content.Code, Number = number };
        version.Take(content);
        version.Raise(new ProcedureDrafted(content, number), actor, at);
        return version;
    }

    public void Revise(ProcedureContent content, Actor actor, DateTime at)
    {
        RequireDraft();
        Take(content with { Code = Code });
        Raise(new ProcedureRevised(Content), actor, at);
    }

    public void Publish(Actor actor, DateTime at)
    {
        RequireDraft();
        (Status, PublishedAt, PublishedBy) = (ProcedureStatus.Published, at, actor.Person);
        Raise(new ProcedurePublished(), actor, at);
    }

    /// <summary>Ends it on a day: the next version begins, or the procedure is abolished.</summary>
    public void End(DateOnly lastDay, bool abolished, Actor actor, DateTime at)
    {
        Rule.Require(
            Status == ProcedureStatus.Published && Until is null, "procedure.end", $"Thủ tục {Code} phiên bản {Number} không còn hiệu lực để kết thúc.");
        Rule.Require(lastDay >= From.AddDays(-1), "procedure.end-before", $"Ngày hết hiệu lực không được trước ngày có hiệu lực {From:dd/MM/yyyy}.", "until");
        Until = lastDay;
        Status = abolished ? ProcedureStatus.Abolished : Status;
        Content = Content with { Until = lastDay };
        Raise(new ProcedureVersionEnded(lastDay, abolished), actor, at);
    }

    public ProcedureInfo Info() => new(Id, Number, Status, PublishedAt, Content, Version);

    IReadOnlyList<PendingEvent> IEventSource.TakeEvents()
    {
        var taken = pending.ToArray();
        pending.Clear();
        return taken;
    }

    private void Take(ProcedureContent content)
    {
        Content = content;
        (Name, Field, From, Until) = (content.Name, content.Field, content.From, content.Until);
        var text = $"{Code} {Name} {Field}";
        (SearchExact, SearchFolded) = (VietnameseText.ExactKey(text), VietnameseText.Fold(text));
    }

    private void RequireDraft() => Rule.Require(
        Status == ProcedureStatus.Draft, "procedure.published",
        $"Thủ tục {Code} phiên bản {Number} đã công bố nên không sửa được. Hãy lập phiên bản mới.");

    private void Raise(ActivityEvent happened, Actor actor, DateTime at)
    {
        Version++;
        pending.Add(new PendingEvent(happened, actor.Person, actor.Unit, null, at, Version));
    }
}

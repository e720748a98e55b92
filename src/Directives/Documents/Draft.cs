using NamRo.Kernel.Rules;

namespace NamRo.Directives.Documents;

/// <summary>A task that waits for review. Changed through its document, whose version guards it.</summary>
internal sealed class Draft
{
    private Draft()
    {
    }

    public DraftId Id { get; private set; }

    public DocumentId Document { get; private set; }

    public int Order { get; private set; }

    public DraftState State { get; private set; }

    public DraftContent Content { get; private set; } = new() { Anchor = "", Title = "" };

    public IReadOnlyList<TextSpan> Spans { get; private set; } = [];

    public IReadOnlyList<StoredNote> Notes { get; private set; } = [];

    public string? DropReason { get; private set; }

    public static Draft Propose(DocumentId document, ReadDraft read) => new()
    {
        Id = DraftId.New(), Document = document, State = DraftState.Proposed, Content = read.Content, Spans = read.Spans, Notes = read.Notes,
    };

    /// <summary>A draft that a clerk wrote: it is agreed with as it stands.</summary>
    public static Draft Add(DocumentId document, DraftContent content, IReadOnlyList<TextSpan> spans) => new()
    {
        Id = DraftId.New(), Document = document, State = DraftState.Accepted, Content = content, Spans = spans,
    };

    public void Place(int order) => Order = order;

    public void Accept()
    {
        RequireOpen();
        State = DraftState.Accepted;
    }

    public void Change(DraftContent content)
    {
        RequireOpen();
        Content = content;
    }

    /// <summary>Takes other drafts into this one; their places in the text come along.</summary>
    public void TakeIn(DraftContent joined, IEnumerable<Draft> others)
    {
        Content = joined;
        var taken = others.ToList();
        Spans = [.. Spans, .. taken.SelectMany(d => d.Spans)];
        Notes = [.. Notes, .. taken.SelectMany(d => d.Notes)];
    }

    public void Group(Casework.CaseGroupId group)
    {
        RequireOpen();
        Content = Content with { Group = group };
    }

    public void Drop(string reason)
    {
        RequireOpen();
        (State, DropReason) = (DraftState.Dropped, reason);
    }

    public void Restore()
    {
        Rule.Require(State == DraftState.Dropped, "draft.not-dropped", $"Nhiệm vụ “{ShortTitle}” không ở trạng thái đã bỏ nên không cần khôi phục.");
        (State, DropReason) = (DraftState.Proposed, null);
    }

    public void MarkIssued() => State = DraftState.Issued;

    public void RequireOpen()
    {
        Rule.Require(
            State != DraftState.Issued, "draft.issued",
            $"Nhiệm vụ “{ShortTitle}” đã giao nên dự thảo không sửa được nữa. Hãy điều chỉnh trên việc đã giao.");
        Rule.Require(State != DraftState.Dropped, "draft.dropped", $"Nhiệm vụ “{ShortTitle}” đã bỏ. Hãy khôi phục trước khi sửa.");
    }

    public string ShortTitle => Content.Title.Length <= 60 ? Content.Title : Content.Title[..60] + "…";
}

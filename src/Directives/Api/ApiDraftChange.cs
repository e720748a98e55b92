using NamRo.Casework;
using NamRo.Kernel.Rules;

namespace NamRo.Directives.Api;

internal enum ApiChangeKind
{
    Accept,
    Change,
    Add,
    Split,
    Join,
    Drop,
    Restore,
    Group,
}

/// <summary>One change of a review as programs send it; which fields count follows from the kind.</summary>
internal sealed record ApiDraftChange
{
    public required ApiChangeKind Kind { get; init; }

    /// <summary>The draft, for accept, change, split, drop, restore.</summary>
    public DraftId? Draft { get; init; }

    /// <summary>The drafts, for join and group.</summary>
    public IReadOnlyList<DraftId>? Drafts { get; init; }

    /// <summary>The content, for change and add.</summary>
    public DraftContent? Content { get; init; }

    /// <summary>The parts, for split.</summary>
    public IReadOnlyList<DraftContent>? Parts { get; init; }

    /// <summary>The reason, for drop.</summary>
    public string? Reason { get; init; }

    /// <summary>The group, for group.</summary>
    public CaseGroupId? Group { get; init; }

    public DraftChange ToChange() => this switch
    {
        { Kind: ApiChangeKind.Accept, Draft: { } draft } => new AcceptDraft(draft),
        { Kind: ApiChangeKind.Change, Draft: { } draft, Content: { } content } => new ChangeDraft(draft, content),
        { Kind: ApiChangeKind.Add, Content: { } content } => new AddDraft(content),
        { Kind: ApiChangeKind.Split, Draft: { } draft, Parts: { } parts } => new SplitDraft(draft, parts),
        { Kind: ApiChangeKind.Join, Drafts: { } drafts } => new JoinDrafts(drafts),
        { Kind: ApiChangeKind.Drop, Draft: { } draft } => new DropDraft(draft, Reason ?? ""),
        { Kind: ApiChangeKind.Restore, Draft: { } draft } => new RestoreDraft(draft),
        { Kind: ApiChangeKind.Group, Drafts: { } drafts, Group: { } group } => new PutInGroup(drafts, group),
        _ => throw new RuleException(
            "review.fields", $"Thay đổi loại {Kind} thiếu trường bắt buộc: draft, drafts, content, parts hoặc group.") { Field = "kind" },
    };
}

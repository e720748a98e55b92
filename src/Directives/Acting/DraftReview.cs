using NamRo.Casework;
using NamRo.Directives.Documents;
using NamRo.Directives.Drafting;
using NamRo.Directives.Storage;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Acting;

/// <summary>Carries out changes on the drafts of one document, in memory; the caller saves all of them or none.</summary>
internal sealed class DraftReview(DocumentFolder folder, DraftContentGuard guard, DocumentAct act)
{
    public const int MostParts = 50;

    private readonly List<Draft> drafts = [.. folder.Drafts];
    private readonly Dictionary<DraftId, Draft> byId = folder.Drafts.ToDictionary(d => d.Id);
    private readonly HashSet<DraftId> given = [.. folder.Given.Where(g => g.Period == GivenWork.Once).Select(g => g.Draft)];

    public List<Draft> Added { get; } = [];

    public List<Draft> Removed { get; } = [];

    public void Carry(IReadOnlyList<DraftChange> changes)
    {
        foreach (var change in changes)
        {
            Carry(change);
        }

        for (var order = 0; order < drafts.Count; order++)
        {
            drafts[order].Place(order);
        }
    }

    private void Carry(DraftChange change)
    {
        switch (change)
        {
            case AcceptDraft c: Accept(Find(c.Draft)); break;
            case ChangeDraft c: Change(Find(c.Draft), c.Content); break;
            case AddDraft c: Add(c.Content); break;
            case SplitDraft c: Split(Find(c.Draft), c.Parts); break;
            case JoinDrafts c: Join([.. c.Drafts.Distinct().Select(Find)]); break;
            case DropDraft c: Drop(Find(c.Draft), c.Reason); break;
            case RestoreDraft c: Restore(Find(c.Draft)); break;
            case PutInGroup c: Group([.. c.Drafts.Distinct().Select(Find)], c.Group); break;
            default: throw new InvalidOperationException($"Nothing carries out {change.GetType().Name}.");
        }
    }

    private void Accept(Draft draft)
    {
        draft.Accept();
        Raise(new DraftAccepted(draft.Id));
    }

    private void Change(Draft draft, DraftContent content)
    {
        draft.Change(guard.Checked(content));
        Raise(new DraftChanged(draft.Id, draft.Content));
    }

    private void Add(DraftContent content)
    {
        var draft = Draft.Add(folder.Document.Id, guard.Checked(content), []);
        var before = drafts.FindLastIndex(d => d.Content.Anchor == draft.Content.Anchor);
        Insert(draft, before < 0 ? drafts.Count : before + 1);
        Raise(new DraftAdded(draft.Id, draft.Content));
    }

    private void Split(Draft draft, IReadOnlyList<DraftContent> parts)
    {
        RequireWhole(draft);
        Rule.Require(parts.Count is > 1 and <= MostParts, "draft.split-count", $"Tách nhiệm vụ thành từ 2 đến {MostParts} phần.", "parts");
        var made = parts.Select(p => Draft.Add(folder.Document.Id, guard.Checked(p), draft.Spans)).ToList();
        var at = drafts.IndexOf(draft);
        Remove(draft);
        foreach (var part in made)
        {
            Insert(part, at++);
        }

        Raise(new DraftSplit(draft.Id, [.. made.Select(d => d.Id)], [.. made.Select(d => d.Content)]));
    }

    private void Join(List<Draft> joined)
    {
        Rule.Require(joined.Count > 1, "draft.join-count", $"Chọn từ hai nhiệm vụ trở lên để ghép.", "drafts");
        joined.ForEach(RequireWhole);
        var (into, others) = (joined[0], joined[1..]);
        into.TakeIn(guard.Checked(DraftJoining.Join([.. joined.Select(d => d.Content)])), others);
        others.ForEach(Remove);
        Raise(new DraftsJoined(into.Id, [.. others.Select(d => d.Id)], into.Content));
    }

    private void Drop(Draft draft, string reason)
    {
        RequireWhole(draft);
        Rule.Require(!PlainText.IsBlank(reason), "draft.drop-reason", $"Hãy ghi lý do vì sao đây không phải là nhiệm vụ.", "reason");
        Rule.Require(reason.Length <= DocumentLimits.Reason, "draft.drop-long", $"Lý do dài quá {DocumentLimits.Reason} ký tự.", "reason");
        draft.Drop(PlainText.Clean(reason));
        Raise(new DraftDropped(draft.Id, draft.DropReason!));
    }

    private void Restore(Draft draft)
    {
        draft.Restore();
        Raise(new DraftRestored(draft.Id));
    }

    private void Group(List<Draft> chosen, CaseGroupId group)
    {
        guard.RequireGroup(group);
        chosen.ForEach(d => d.Group(group));
        Raise(new DraftsGrouped([.. chosen.Select(d => d.Id)], group));
    }

    private Draft Find(DraftId id) => byId.GetValueOrDefault(id) ?? throw new RuleException(
        "draft.unknown", $"Dự thảo nhiệm vụ không còn trong văn bản này, có thể đã được tách hoặc ghép. Hãy tải lại trang.");

    private void RequireWhole(Draft draft)
    {
        draft.RequireOpen();
        Rule.Require(
            !given.Contains(draft.Id), "draft.partly-issued",
            $"Nhiệm vụ “{draft.ShortTitle}” đã giao cho một số đơn vị nên không tách, ghép hay bỏ được. Hãy sửa cho đủ rõ rồi giao tiếp.");
    }

    private void Insert(Draft draft, int at)
    {
        drafts.Insert(at, draft);
        byId[draft.Id] = draft;
        Added.Add(draft);
    }

    private void Remove(Draft draft)
    {
        drafts.Remove(draft);
        byId.Remove(draft.Id);
        if (!Added.Remove(draft))
        {
            Removed.Add(draft);
        }
    }

    private void Raise(DocumentEvent happened) => folder.Document.Raise(happened, act);
}

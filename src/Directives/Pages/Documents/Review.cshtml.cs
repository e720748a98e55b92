using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Directives.Acting;
using NamRo.Directives.Documents;
using NamRo.Directives.Drafting;
using NamRo.Directives.Listing;
using NamRo.Directives.Words;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.Directives.Pages.Documents;

/// <summary>The text at the left, the drafts at the right, linked both ways; every draft is accepted, changed, split, joined or dropped here.</summary>
[Permission(DocumentRights.Read)]
internal sealed class ReviewModel(IDirectives directives, DocumentRights rights, AppDb db, DirectiveWords words)
    : DocumentPage(directives, rights)
{
    [BindProperty]
    public ReviewInput Input { get; set; } = new();

    public IReadOnlyList<TextLineView> Lines { get; private set; } = [];

    /// <summary>Remarks with the units that may be meant, by draft.</summary>
    public IReadOnlyDictionary<DraftId, IReadOnlyList<StoredNote>> Notes { get; private set; } = new Dictionary<DraftId, IReadOnlyList<StoredNote>>();

    public IReadOnlyList<SelectListItem> Groups { get; private set; } = [];

    public int Waiting => Document.Drafts.Count(d => d.State == DraftState.Proposed);

    public int Unclear => Document.Drafts.Count(d => d.State != DraftState.Dropped && d.Clears.Any(c => !c.Passed));

    /// <summary>For a due date on a day off: the working days before and after, as far as they are not past.</summary>
    public IEnumerable<DateOnly> NearDays(DraftView draft)
    {
        var calendar = words.Map.CalendarOf(Document.Owner);
        var (from, to) = (calendar.Definition.From.AddDays(40), calendar.Definition.To.AddDays(-40));
        return draft.Content.Due is { Kind: DueKind.Date, Date: { } day } && from <= day && day <= to && !calendar.IsWorkingDay(day)
            ? new[] { calendar.PreviousWorkingDay(day), calendar.NextWorkingDay(day) }.Where(d => d >= words.Today)
            : [];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (changes, next) = Changes();
        await Directives.ReviewAsync(Actor, Id, changes, Input.Version, Cancellation);
        return Redirect($"{DocumentLinks.Review(Id)}#d-{next}");
    }

    protected override async Task PrepareAsync()
    {
        Lines = MarkedText.Of(Document);
        Groups = [.. Document.Groups.Select(g => new SelectListItem($"{g.Number}. {g.Name}", g.Id.ToString()))];
        Notes = await db.Set<Draft>().AsNoTracking().Where(d => d.Document == Id)
            .Select(d => new { d.Id, d.Notes }).ToDictionaryAsync(d => d.Id, d => d.Notes, Cancellation);
    }

    private (IReadOnlyList<DraftChange> Changes, DraftId Next) Changes()
    {
        switch (Input.Act)
        {
            case "join": return ([new JoinDrafts(Input.Chosen)], Input.Chosen.FirstOrDefault());
            case "group":
                Rule.Require(Input.Group is not null, "review.group", $"Hãy chọn nhóm nhiệm vụ.", "group");
                return ([new PutInGroup(Input.Chosen, Input.Group.Value)], Input.Chosen.FirstOrDefault());
            case "accept-chosen": return ([.. Input.Chosen.Select(d => new AcceptDraft(d))], Input.Chosen.FirstOrDefault());
            case "accept-clear": return ([.. Document.Drafts.Where(IsReady).Select(d => new AcceptDraft(d.Id))], default);
            default: return ([One(Find(Input.Draft))], Input.Act is "accept" or "drop" ? After(Input.Draft) : Input.Draft);
        }
    }

    private DraftChange One(DraftView draft) => Input.Act switch
    {
        "accept" => new AcceptDraft(draft.Id),
        "drop" => new DropDraft(draft.Id, Input.Reason ?? ""),
        "restore" => new RestoreDraft(draft.Id),
        "product" => new ChangeDraft(draft.Id, draft.Content with
        {
            Product = draft.Content.Product ?? Suggestions.Product, JudgedBy = Suggestions.JudgedBy(draft.Content.Product ?? Suggestions.Product),
        }),
        "unit" => new ChangeDraft(draft.Id, WithUnit(draft.Content, Input.Field, Input.Unit ?? default)),
        "day" when Input.Day is { } day => new ChangeDraft(draft.Id, draft.Content with { Due = DueSpec.On(day, draft.Content.Due.Text) }),
        _ => throw new RuleException("review.act", $"Hãy chọn một thao tác: chấp nhận, sửa, tách, ghép hoặc bỏ."),
    };

    private static DraftContent WithUnit(DraftContent content, string? field, UnitId unit) => field switch
    {
        "lead" => content with { Leads = [.. content.Leads.Append(unit).Distinct()], Coordinators = [.. content.Coordinators.Where(u => u != unit)] },
        "monitor" => content with { Monitors = [.. content.Monitors.Append(unit).Distinct()] },
        _ => content with { Coordinators = [.. content.Coordinators.Append(unit).Distinct()] },
    };

    private static bool IsReady(DraftView draft) => draft.State == DraftState.Proposed && draft.Clears.All(c => c.Passed);

    private DraftView Find(DraftId id) => Document.Drafts.FirstOrDefault(d => d.Id == id) ?? throw new RuleException(
        "draft.unknown", $"Dự thảo nhiệm vụ không còn trong văn bản này, có thể đã được tách hoặc ghép. Hãy tải lại trang.");

    /// <summary>The next draft that waits, so that the eye goes on from there.</summary>
    private DraftId After(DraftId id)
    {
        var rest = Document.Drafts.SkipWhile(d => d.Id != id).Skip(1).ToList();
        return (rest.Find(d => d.State == DraftState.Proposed) ?? rest.FirstOrDefault())?.Id ?? id;
    }

    public sealed class ReviewInput
    {
        public string Act { get; set; } = "";

        public long? Version { get; set; }

        public DraftId Draft { get; set; }

        public List<DraftId> Chosen { get; set; } = [];

        public CaseGroupId? Group { get; set; }

        public string? Reason { get; set; }

        public string? Field { get; set; }

        public UnitId? Unit { get; set; }

        public DateOnly? Day { get; set; }
    }
}

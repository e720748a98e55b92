using NamRo.Casework;
using NamRo.Directives;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Host.Demo.Town;

/// <summary>The documents of the story: the article, the plan with its 34 groups, its drafts reviewed and issued.</summary>
internal sealed class DemoDirective(IDirectives directives, DemoPeople people, DemoClock clock)
{
    public static readonly DateOnly PlanDay = new(2023, 8, 15);

    private const int GroupCount = 34;

    public async Task<(DocumentId Plan, IReadOnlyDictionary<int, CaseGroupId> Groups, IReadOnlyList<CaseReceipt> Issued)> RegisterAsync(
        CancellationToken cancellation)
    {
        clock.StandAt(OfficeClock.ToUtc(PlanDay, new TimeOnly(9, 0)));
        var clerk = await people.ActorAsync(people.Clerk("VPQU"), cancellation);
        var plan = await directives.RegisterAsync(clerk, Plan(), cancellation);
        var groups = new Dictionary<int, CaseGroupId>();
        foreach (var (number, name) in Headings())
        {
            groups[number] = await directives.AddGroupAsync(clerk, plan, number, name, cancellation);
        }

        await ReviewAsync(clerk, plan, groups, cancellation);
        var issued = await directives.IssueAsync(clerk, plan, cancellation: cancellation);
        return (plan, groups, issued.Issued);
    }

    /// <summary>The article of a year later, kept as a document for reference; it gives no work.</summary>
    public async Task RegisterArticleAsync(DocumentId plan, CancellationToken cancellation)
    {
        var clerk = await people.ActorAsync(people.Clerk("VPQU"), cancellation);
        var article = new NewDocument(
            people.Unit("QU"), "01", "BB/KXM", "tài liệu", "Báo Kim Xuyến mới", clock.Today(),
            "Một năm thực hiện Chỉ thị 24-CT/TU: chuyển biến tích cực trong cán bộ, đảng viên quận Thanh Khuê",
            SecurityLabel.Public, DemoData.Text("article.txt"), [plan]);
        var id = await directives.RegisterAsync(clerk, article, cancellation);
        var view = await directives.GetAsync(clerk, id, cancellation);
        if (view.Drafts.Count > 0)
        {
            await directives.ReviewAsync(
                clerk, id, [.. view.Drafts.Select(d => new DropDraft(d.Id, "Bài báo kể lại kết quả, không giao việc."))], null, cancellation);
        }
    }

    private NewDocument Plan() => new(
        people.Unit("QU"), "128", "KH/QU", "kế hoạch", "Quận ủy Thanh Khuê", PlanDay,
        "Thực hiện Chỉ thị số 24-CT/TU, ngày 07/8/2023 của Ban Thường vụ Thành ủy về tăng cường kỷ cương, kỷ luật và trách nhiệm giải quyết công việc",
        SecurityLabel.Internal, DemoData.Text("plan.txt"), []);

    private async Task ReviewAsync(
        Actor clerk, DocumentId plan, Dictionary<int, CaseGroupId> groups, CancellationToken cancellation)
    {
        var view = await directives.GetAsync(clerk, plan, cancellation);
        var changes = new List<DraftChange>();
        foreach (var draft in view.Drafts)
        {
            var group = groups.GetValueOrDefault(GroupOf(draft.Content.Anchor));
            var product = draft.Content.Product ?? "Báo cáo kết quả";
            changes.Add(new ChangeDraft(draft.Id, draft.Content with
            {
                Group = group.Value == Guid.Empty ? null : group,
                Product = product,
                JudgedBy = draft.Content.JudgedBy ?? $"{product} đã được gửi, đúng nội dung yêu cầu",
            }));
            changes.Add(new AcceptDraft(draft.Id));
        }

        await directives.ReviewAsync(clerk, plan, changes, view.Version, cancellation);
    }

    private static int GroupOf(string anchor) => int.TryParse(anchor.Split('.')[0], out var number) ? number : 0;

    private static IEnumerable<(int Number, string Name)> Headings() => DemoData.Text("plan.txt").Split('\n')
        .Select(line => line.Split(": ", 2))
        .Where(parts => parts.Length == 2 && parts[0].Contains(". Nhóm ", StringComparison.Ordinal))
        .Select(parts => (int.Parse(parts[0].Split('.')[0], System.Globalization.CultureInfo.InvariantCulture), parts[1].Trim()))
        .Take(GroupCount);
}

using NamRo.Casework;

namespace NamRo.Browser.Tests.Journeys;

/// <summary>Every page, for everybody: the visitor checks each for accessibility and for its width, on both screens, on the first visit.</summary>
public sealed class PageJourneys(Chromium browser)
{
    /// <summary>What a walk through the links must have come to; a link that goes missing is a page that nobody finds.</summary>
    private static readonly string[] Expected =
    [
        .. "revise issue receive return-unclear assign split progress attach consult answer pause resume request-extension request-transfer"
            .Split(' ').Select(Verb),
        .. "withdraw-request decide submit accept send-back close cancel reopen remind correct confirm-cause".Split(' ').Select(Verb),
        "/inbox", "/unit", "/cases", "/cases/…", "/dashboard", "/reports/follow-up", "/reports/year", "/reports/holders", "/reports/gaming",
        "/reports/frozen", "/reports/frozen/…", "/documents", "/documents/register", "/documents/…", "/documents/…/correct",
        "/documents/…/review", "/documents/…/drafts/…", "/documents/…/drafts/new", "/documents/…/issue", "/documents/…/matrix",
        "/organisation", "/organisation/units/…", "/organisation/people", "/organisation/people/…", "/organisation/absence",
        "/organisation/calendars", "/organisation/import", "/processes", "/processes/…", "/settings/rules", "/account", "/account/password",
        "/account/authenticator", "/account/passkeys", "/account/keys", "/accounts", "/accounts/…",
    ];

    [Fact]
    public async Task Every_page_is_accessible_and_fits_both_screens()
    {
        await using var town = await Town.OpenAsync(browser);
        var seen = new HashSet<string>();
        var cases = await LiveAsync(town);
        await RegisterAsync(town);
        await FreezeAsync(town);

        foreach (var (role, codes) in cases)
        {
            await using var visitor = await town.VisitAsync(role, Device.Desk);
            await visitor.WanderAsync(seen, ["/inbox", .. codes.Select(c => $"/cases/{c}")]);
        }

        await using var stranger = await town.StrangerAsync();
        await stranger.OpenAsync("/account/sign-in");
        await stranger.OpenAsync("/no/such/page");
        Assert.Empty(Expected.Except(seen));
    }

    private static string Verb(string name) => $"/cases/…/{name}";

    /// <summary>One piece of work in each hand and state, so that every verb is offered to somebody; for each role, what it looks at.</summary>
    private static async Task<List<(string Role, string[] Cases)>> LiveAsync(Town town)
    {
        var late = await town.IssueAsync("Rà soát hồ sơ tồn đọng", "officer", new DateOnly(2025, 6, 3));
        var asked = await town.IssueAsync("Tổng hợp số liệu cán bộ", "officer");
        await town.ActAsync(
            "officer", asked, new ReportProgress(40, "Xong bảy phường."),
            new Consult(town.Adviser, "Kinh phí lấy từ nguồn nào?", "Đề nghị dùng kinh phí thường xuyên.", ConsultationTerm.Normal, false),
            new RequestExtension(new DateOnly(2025, 6, 27), "Chờ số liệu của các phường.", "Xong bảy phường."));
        var paused = await town.IssueAsync("Xây dựng đề án vị trí việc làm", "officer");
        await town.ActAsync("leader", paused, new Pause("Chờ hướng dẫn của Thành phố", "Công văn 12/UBND-NV"));
        var submitted = await town.IssueAsync("Báo cáo công tác tháng", "officer");
        await town.ActAsync("officer", submitted, new Submit("Đã xong báo cáo.", "152/BC-NV"));
        var accepted = await town.IssueAsync("Kế hoạch tuyển dụng", "officer");
        await town.ActAsync("officer", accepted, new Submit("Đã trình kế hoạch.", "153/KH-NV"));
        await town.ActAsync("leader", accepted, new Accept());
        town.Wait(TimeSpan.FromDays(3));
        var draft = await town.DraftAsync("Danh mục hồ sơ lưu trữ");
        var given = await town.IssueAsync("Rà soát quy chế");
        var running = await town.IssueAsync("Thống kê nhà đất công", "officer");
        return
        [
            ("clerk", [draft, given, running, accepted]), ("leader", [late, asked, paused, submitted, accepted]), ("administrator", []),
            ("head", [given, running, late]), ("officer", [running, asked]), ("adviser", [asked]),
        ];
    }

    private static async Task RegisterAsync(Town town)
    {
        await using var clerk = await town.ClerkAsync();
        await Directive.RegisterAsync(clerk);
        await clerk.PressAsync("Chấp nhận mọi nhiệm vụ đã đủ rõ");
        await clerk.PressAsync("Chấp nhận", Directive.Third);
        await clerk.FollowAsync("Chỉ thị 05/CT-UBND");
        await clerk.FollowAsync("Giao việc");
        await clerk.PressAsync("Giao 2 việc");
    }

    private static async Task FreezeAsync(Town town)
    {
        await using var clerk = await town.ClerkAsync();
        await clerk.OpenAsync("/reports/follow-up");
        await clerk.PressAsync("Chốt báo cáo");
    }
}

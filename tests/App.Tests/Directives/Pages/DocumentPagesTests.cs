using System.Net;
using NamRo.Directives;
using NamRo.Kernel.Data;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.Directives.Pages;

public sealed class DocumentPagesTests(AppFixture fixture)
{
    private const string Plan =
        """
        ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
           QUẬN THỬ                        Độc lập - Tự do - Hạnh phúc
        Số: 315/KH-UBND                 Thử, ngày 26 tháng 5 năm 2025

                                KẾ HOẠCH
                         Rà soát hồ sơ cán bộ

        UBND quận yêu cầu:

        1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp rà soát hồ sơ cán bộ, báo cáo kết quả trước ngày 20/6/2025.

        2. Phòng Tư pháp rà soát quy định về hồ sơ trước ngày 25/6/2025.
        """;

    [Theory, EachDatabase]
    public async Task A_clerk_pastes_a_text_confirms_the_head_and_comes_to_the_review(DatabaseProvider provider)
    {
        var (_, client) = await OpenAsync(provider);
        var source = await client.OpenAsync("/documents/register");

        var confirm = (await source.SubmitAsync("#source", ("Input.Text", Plan))).ShouldBe(HttpStatusCode.OK);
        var empty = await confirm.SubmitAsync("#confirm", ("Input.Number", ""));
        var review = await confirm.SubmitAsync("#confirm");

        Assert.Equal("315", confirm["#Input_Number"].GetAttribute("value"));
        Assert.Contains("Phòng Nội vụ", empty.ShouldBe(HttpStatusCode.UnprocessableEntity)["#Input_Text"].TextContent, StringComparison.Ordinal);
        review.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã đăng ký văn bản").ShouldSay("2 nhiệm vụ, 2 chờ rà soát");
        Assert.Contains("Phòng Nội vụ", review.TextsOf("mark.mark-unit"));
        Assert.Contains("#d-", review.Document.QuerySelector("mark.mark-unit a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_refused_registration_keeps_the_text_and_leads_to_the_registered_one(DatabaseProvider provider)
    {
        var (town, client) = await OpenAsync(provider);
        var first = await town.DoAsync(town.Clerk, (door, actor) => door.RegisterAsync(actor, town.Document(Plan, "315")));
        var confirm = await (await client.OpenAsync("/documents/register")).SubmitAsync("#source", ("Input.Text", Plan));

        var refused = await confirm.SubmitAsync("#confirm", ("Input.Number", "0315"), ("Input.Issuer", "UBND quận Thử"), ("Input.Symbol", "KH-UBND"));

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("đã có trong sổ");
        Assert.Contains("Phòng Nội vụ", refused["#Input_Text"].TextContent, StringComparison.Ordinal);
        Assert.Equal($"/documents/{first}", refused[".alert-warning a"].GetAttribute("href"));
    }

    [Theory, EachDatabase]
    public async Task A_draft_is_mended_accepted_and_issued_without_script(DatabaseProvider provider)
    {
        var (town, client) = await OpenAsync(provider);
        var id = await town.RegisterAsync(Plan);
        var drafts = (await town.ViewAsync(id)).Drafts;
        var unclear = drafts[1].Id;

        var review = await client.OpenAsync($"/documents/{id}/review");
        var mended = await review.SubmitAsync($"#act-{unclear}", ("Input.Act", "product"));
        await mended.SubmitAsync($"#act-{unclear}", ("Input.Act", "accept"));
        var details = await client.OpenAsync($"/documents/{id}");
        var done = await details.FollowAsync("Giao việc");
        var issued = await done.SubmitAsync("#issue");

        review.ShouldSay("1 nhiệm vụ chưa đủ rõ");
        mended.ShouldNotSay("1 nhiệm vụ chưa đủ rõ");
        done.ShouldSay("1 việc sẽ được giao");
        issued.ShouldSay("Đã giao 1 việc, còn giữ lại 0.");
    }

    [Theory, EachDatabase]
    public async Task A_figure_of_the_matrix_opens_as_many_rows(DatabaseProvider provider)
    {
        var (town, client) = await OpenAsync(provider);
        var id = await town.RegisterAsync("Thông báo.");
        var group = await town.DoAsync(town.Clerk, (door, actor) => door.AddGroupAsync(actor, id, 1, "Nhóm một"));
        await town.ReviewAsync(id, new AddDraft(town.Content(town.HomeAffairs, town.Justice) with { Group = group }));
        await town.IssueAsync(id);

        var matrix = await client.OpenAsync($"/documents/{id}/matrix");
        var total = matrix.Document.QuerySelector("tbody td a.count")!;
        var opened = await client.OpenAsync(total.GetAttribute("href")!);

        Assert.StartsWith("2", total.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(2, opened.Document.QuerySelectorAll("table.table tbody tr").Length);
    }

    [Fact]
    public async Task A_figure_of_the_matrix_that_no_list_can_show_is_no_link()
    {
        var (town, client) = await OpenAsync(DatabaseProvider.Sqlite);
        var id = await town.RegisterAsync("Thông báo.");
        await town.ReviewAsync(id, new AddDraft(town.Content(town.HomeAffairs)));
        await town.IssueAsync(id);

        var matrix = await client.OpenAsync($"/documents/{id}/matrix");

        Assert.Equal("1", matrix["tbody td:last-child .count"].TextContent);
        Assert.Empty(matrix.Document.QuerySelectorAll("tbody a"));
    }

    [Fact]
    public async Task Enter_in_the_reason_for_dropping_a_draft_drops_it()
    {
        var (town, client) = await OpenAsync(DatabaseProvider.Sqlite);
        var id = await town.RegisterAsync(Plan);
        var draft = (await town.ViewAsync(id)).Drafts[0].Id;

        var form = (await client.OpenAsync($"/documents/{id}/review"))[$"#why-{draft}"].Closest("form")!;

        Assert.Equal(["drop"], form.QuerySelectorAll("button").Select(b => b.GetAttribute("value")));
    }

    [Theory, EachDatabase]
    public async Task A_draft_is_split_on_its_page_and_a_group_is_added_on_the_overview(DatabaseProvider provider)
    {
        var (town, client) = await OpenAsync(provider);
        var id = await town.RegisterAsync(Plan);
        var draft = (await town.ViewAsync(id)).Drafts[0];

        var page = await client.OpenAsync($"/documents/{id}/drafts/{draft.Id}");
        var review = await page.SubmitAsync("#split-form", ("Parts", "Rà soát hồ sơ cán bộ\nBáo cáo kết quả rà soát"));
        var details = await (await client.OpenAsync($"/documents/{id}")).SubmitAsync("#add-group", ("NewGroup.Name", "Hồ sơ"));

        review.ShouldBe(HttpStatusCode.OK).ShouldSay("3 nhiệm vụ, 1 chờ rà soát");
        details.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã thêm nhóm nhiệm vụ.").ShouldSay("Hồ sơ");
    }

    [Theory, EachDatabase]
    public async Task A_draft_changed_on_its_page_is_accepted_with_the_units_chosen(DatabaseProvider provider)
    {
        var (town, client) = await OpenAsync(provider);
        var id = await town.RegisterAsync(Plan);
        var draft = (await town.ViewAsync(id)).Drafts[1];

        var page = await client.OpenAsync($"/documents/{id}/drafts/{draft.Id}");
        var saved = await page.SubmitAsync(
            "#draft", ("Input.Product", "Báo cáo"), ("Input.JudgedBy", "Báo cáo đã gửi"), ("Input.Leads", town.FirstWard.ToString()),
            ("Input.Coordinators", null), ("Input.Monitors", null));

        saved.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã lưu nhiệm vụ.");
        var stored = (await town.ViewAsync(id)).Drafts[1];
        Assert.Equal([town.FirstWard], stored.Content.Leads);
        Assert.Equal("Báo cáo", stored.Content.Product);
        Assert.All(stored.Clears, c => Assert.True(c.Passed, $"{c.Clear}: {c.HowToMend}"));
    }

    [Theory, EachDatabase]
    public async Task A_day_off_is_mended_by_one_click(DatabaseProvider provider)
    {
        var (town, client) = await OpenAsync(provider);
        var id = await town.RegisterAsync("UBND quận yêu cầu:\n\n1. Phòng Nội vụ rà soát hồ sơ, báo cáo trước ngày 22/6/2025.");
        var draft = (await town.ViewAsync(id)).Drafts[0];

        var review = await client.OpenAsync($"/documents/{id}/review");
        await review.SubmitAsync("form:has(input[value='2025-06-23'])", ("Input.Act", "day"));

        review.ShouldSay("22/6/2025 là ngày nghỉ");
        Assert.Equal(new DateOnly(2025, 6, 23), (await town.ViewAsync(id)).Drafts.Single(d => d.Id == draft.Id).Content.Due.Date);
    }

    [Theory, EachDatabase]
    public async Task Who_may_only_read_sees_no_forms_and_may_not_open_the_register_form(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        var town = await DirectiveTown.OpenAsync(app);
        var id = await town.RegisterAsync(Plan);
        var client = app.CreateClient();
        await client.SignInAsAsync(town.Head);

        var review = await client.OpenAsync($"/documents/{id}/review");
        var register = await client.OpenAsync("/documents/register");

        Assert.Empty(review.ShouldBe(HttpStatusCode.OK).Document.QuerySelectorAll("main form[method=post]"));
        register.ShouldBe(HttpStatusCode.Forbidden);
        (await client.OpenAsync($"/documents/{id}/issue")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<(DirectiveTown Town, TestClient Client)> OpenAsync(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        var town = await DirectiveTown.OpenAsync(app);
        var client = app.CreateClient();
        await client.SignInAsAsync(town.Clerk);
        return (town, client);
    }
}

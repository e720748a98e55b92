using System.Net;
using DocumentFormat.OpenXml.Packaging;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Pages;

/// <summary>Earlier receipts, losses, re-opening and reprints on screen.</summary>
public sealed class MendingPageTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task An_earlier_receipt_is_proposed_by_one_confirmed_by_another_and_shows(DatabaseProvider provider)
    {
        var (ward, id) = await OpenAsync(provider);
        var (clerk, second) = (await SignInAsync(ward, ward.Clerk), await SignInAsync(ward, ward.SecondClerk));

        var proposed = await (await clerk.OpenAsync($"/dossiers/{id}/date-back")).SubmitAsync("#act", ("Input.ReceivedAt", "2025-05-30T09:00"), ("Input.Reason", "Mất điện"));
        var alone = await (await clerk.OpenAsync($"/dossiers/{id}/confirm-date-back")).SubmitAsync("#act");
        var confirmed = await (await second.OpenAsync($"/dossiers/{id}/confirm-date-back")).SubmitAsync("#act");

        proposed.ShouldSay("đề nghị ghi lùi thời điểm nhận về").ShouldSay("Mất điện");
        alone.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Người xác nhận phải khác người đề nghị");
        confirmed.ShouldBe(HttpStatusCode.OK).ShouldSay("đã ghi lùi thời điểm nhận");
        Assert.Equal(OfficeClock.ToUtc(new DateTime(2025, 5, 30, 9, 0, 0)), (await ward.ViewAsync(id)).Row.ReceivedAt);
    }

    [Theory, EachDatabase]
    public async Task A_loss_is_recorded_with_the_side_at_fault_and_shows(DatabaseProvider provider)
    {
        var (ward, id) = await OpenAsync(provider);
        var clerk = await SignInAsync(ward, ward.Clerk);

        var empty = await (await clerk.OpenAsync($"/dossiers/{id}/record-loss")).SubmitAsync("#act", ("Input.Record", ""));
        var lost = await (await clerk.OpenAsync($"/dossiers/{id}/record-loss")).SubmitAsync("#act", ("Input.Record", "Biên bản 1/BB ngày 02/6/2025, mất bản vẽ"));

        empty.ShouldBe(HttpStatusCode.UnprocessableEntity);
        lost.ShouldBe(HttpStatusCode.OK).ShouldSay("mất hoặc hỏng giấy tờ").ShouldSay("Đang giải quyết");
    }

    [Theory, EachDatabase]
    public async Task A_reopened_dossier_shows_how_often_and_why(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.FinishedAsync();
        var leader = await SignInAsync(ward, ward.Leader);

        var page = await (await leader.OpenAsync($"/dossiers/{id}/reopen")).SubmitAsync("#act", ("Input.Reason", "Sai số tờ bản đồ"));

        page.ShouldBe(HttpStatusCode.OK).ShouldSay("đã mở lại 1 lần").ShouldSay("Sai số tờ bản đồ").ShouldSay("Đang giải quyết");
    }

    [Theory, EachDatabase]
    public async Task The_first_print_is_the_original_and_the_next_says_that_it_is_a_reprint(DatabaseProvider provider)
    {
        var (ward, id) = await OpenAsync(provider);
        var clerk = await SignInAsync(ward, ward.Clerk);
        var page = await clerk.OpenAsync($"/dossiers/{id}/receipt");

        var first = await page.SubmitAsync("#print");
        using var download = await DocumentAsync(clerk, $"/dossiers/{id}/forms/receipt.docx");
        var third = await first.SubmitAsync("#print");

        page.ShouldSay("In giấy tiếp nhận").ShouldSay("BẢN XEM");
        first.ShouldNotSay("BẢN IN LẠI").ShouldNotSay("BẢN XEM");
        Assert.Contains("BẢN IN LẠI lần 2", download.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        third.ShouldSay("BẢN IN LẠI lần 3");
    }

    [Theory, EachDatabase]
    public async Task The_printed_receipt_says_the_look_up_code_beside_the_symbol(DatabaseProvider provider)
    {
        var (ward, id) = await OpenAsync(provider);
        var clerk = await SignInAsync(ward, ward.Clerk);
        var page = await clerk.OpenAsync($"/dossiers/{id}/receipt");
        var code = page.Text.Split("mã tra cứu ")[1].Split(' ')[0];

        using var paper = await DocumentAsync(clerk, $"/dossiers/{id}/forms/receipt.docx");

        Assert.Contains($"Mã tra cứu: {code}", paper.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_stop_notice_says_what_goes_back_and_what_was_paid(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        app.Time.SetUtcNow(new DateTimeOffset(2025, 9, 22, 2, 0, 0, TimeSpan.Zero));
        var ward = await Counter.OpenAsync(app);
        var id = await ward.InProcessAsync();
        await ward.ActAsync(ward.Specialist, id, new ClaimPayment(150_000, "7/TB", "Lệ phí"));
        await ward.ActAsync(ward.Clerk, id, new PaymentArrived(150_000, "B1", PaymentMethod.Cash));
        await ward.ActAsync(ward.Clerk, id, new Withdraw("Đơn ngày 22/9/2025 nộp tại bộ phận một cửa"));
        var clerk = await SignInAsync(ward, ward.Clerk);

        using var paper = await DocumentAsync(clerk, $"/dossiers/{id}/forms/stop.docx");

        var text = paper.MainDocumentPart!.Document!.InnerText;
        Assert.Contains("Đơn đề nghị (01 bản)", text, StringComparison.Ordinal);
        Assert.Contains("đã thu 150.000 đồng (biên lai B1)", text, StringComparison.Ordinal);
        Assert.Contains("Căn cứ đề nghị dừng giải quyết hồ sơ của người nộp: Đơn ngày 22/9/2025", text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_apology_prints_the_new_day(DatabaseProvider provider)
    {
        var (ward, id) = await OpenAsync(provider);
        await ward.ActAsync(ward.Head, id, new Apologise(new DateOnly(2025, 6, 20), "Chờ xác minh"));
        var clerk = await SignInAsync(ward, ward.Clerk);

        using var paper = await DocumentAsync(clerk, $"/dossiers/{id}/forms/apology.docx");

        Assert.Contains("ngày 20 tháng 6 năm 2025", paper.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_wrong_result_leads_to_a_new_dossier_of_the_same_applicant_that_says_what_it_mends(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var wrong = await ward.FinishedAsync();
        var clerk = await SignInAsync(ward, ward.Clerk);

        var form = await (await clerk.OpenAsync($"/dossiers/{wrong}")).FollowAsync("Kết quả có sai sót: lập hồ sơ sửa sai");
        var receipt = await form.SubmitAsync("#intake", ("Input.OtherParts", "Giấy phép đã cấp"));
        var made = await receipt.FollowAsync("Mở hồ sơ");

        form.ShouldSay("sửa sai sót trong kết quả của hồ sơ");
        Assert.Equal("Nguyễn Thị Bưởi", form["#Input_Name"].GetAttribute("value"));
        made.ShouldSay("sửa sai sót của kết quả trước").ShouldSay("mở hồ sơ có kết quả sai");
    }

    [Theory, EachDatabase]
    public async Task The_page_of_opinions_offers_the_bodies_of_the_step_and_asks_them_at_once(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var code = await ward.ProcedureAsync();
        var process = Counter.Process(code, "1h", "16h", "1h");
        await ward.CatalogueAsync((c, actor) => c.PublishProcessAsync(
            actor, code, process with { Steps = [process.Steps[0], process.Steps[1] with { Consults = [new StepConsult("Phòng Văn hóa - Xã hội", "2wd")] }, process.Steps[2]] },
            ward.App.Time.Today()));
        var id = (await ward.ReceiveAsync(code)).Id;
        await ward.ActAsync(ward.Clerk, id, new Forward(2, ward.Specialist));
        var specialist = await SignInAsync(ward, ward.Specialist);

        var page = await specialist.OpenAsync($"/dossiers/{id}/ask-opinion");
        await page.SubmitAsync(
            "#act", ("Input.Unit", $"{ward.Neighbour}"), ("Input.Others", $"{ward.Committee}"), ("Input.Question", "Có đúng quy hoạch?"), ("Input.OwnPosition", "Đúng"));

        page.ShouldSay("xin ý kiến song song: Phòng Văn hóa - Xã hội, trả lời trong 2 ngày làm việc");
        Assert.Equal([ward.Neighbour, ward.Committee], (await ward.ViewAsync(id)).Case.Consultations.Select(c => c.Unit));
    }

    private async Task<(Counter Ward, CaseId Id)> OpenAsync(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        return (ward, await ward.InProcessAsync());
    }

    private static async Task<TestClient> SignInAsync(Counter ward, PersonId person)
    {
        var client = ward.App.CreateClient();
        await client.SignInAsAsync(person);
        return client;
    }

    private static async Task<WordprocessingDocument> DocumentAsync(TestClient client, string address) =>
        WordprocessingDocument.Open(new MemoryStream(await client.Http.GetByteArrayAsync(new Uri(address, UriKind.Relative))), isEditable: false);
}

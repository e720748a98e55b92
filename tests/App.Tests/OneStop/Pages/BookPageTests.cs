using System.Net;
using DocumentFormat.OpenXml.Packaging;
using NamRo.Kernel.Data;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Pages;

/// <summary>Form 07, the book of a desk: one-stop.md 7.7 and 10.</summary>
public sealed class BookPageTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task Every_receipt_has_its_line_in_order_with_when_and_how_it_was_returned(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var open = await ward.ReceiveAsync(await ward.ProcedureAsync());
        var done = await ward.FinishedAsync();
        await ward.ActAsync(ward.Clerk, done, new HandOver("Nguyễn Thị Bưởi", DeliveryMethod.Desk, "Ký nhận"));

        var page = await client.OpenAsync("/one-stop/book");

        page.ShouldBe(HttpStatusCode.OK).ShouldSay("2 hồ sơ").ShouldSay("0912345678").ShouldNotSay("001185000123");
        Assert.Equal(["1, 1", "1, 2"], page.TextsOf("main tbody td.num"));
        Assert.Equal(open.Code, page.TextsOf("main tbody th").First());
    }

    [Theory, EachDatabase]
    public async Task The_book_is_asked_for_by_field_and_period_and_an_empty_one_says_so(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        await ward.ReceiveAsync(await ward.ProcedureAsync());
        var land = await ward.ReceiveAsync(await ward.ProcedureAsync(p => p with { Field = "Đất đai" }));

        var byField = await client.OpenAsync($"/one-stop/book?field={Uri.EscapeDataString("Đất đai")}");
        var before = await client.OpenAsync("/one-stop/book?from=2025-01-01&to=2025-03-31");

        Assert.Equal([land.Code], byField.TextsOf("main tbody th"));
        before.ShouldBe(HttpStatusCode.OK).ShouldSay("Sổ chưa có dòng nào trong kỳ này");
    }

    [Theory, EachDatabase]
    public async Task The_book_is_taken_along_as_a_paper_in_the_form_of_its_era_and_as_a_workbook(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var receipt = await ward.ReceiveAsync(await ward.ProcedureAsync());

        using var old = await DocumentAsync(client, "/one-stop/book?handler=Docx&from=2025-06-01&to=2025-06-30");
        using var now = await DocumentAsync(client, "/one-stop/book?handler=Docx&from=2025-06-01&to=2025-07-31");
        var sheet = await client.Http.GetAsync(new Uri("/one-stop/book?handler=Xlsx&from=2025-06-01&to=2025-06-30", UriKind.Relative));

        Assert.Contains("Mẫu số 06 (Thông tư số 01/2018/TT-VPCP)", Text(old), StringComparison.Ordinal);
        Assert.Contains("Mẫu số 07 (Thông tư số 03/2025/TT-VPCP)", Text(now), StringComparison.Ordinal);
        Assert.Contains(receipt.Code, Text(old), StringComparison.Ordinal);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet.Content.Headers.ContentType?.MediaType);
    }

    [Theory, EachDatabase]
    public async Task A_clerk_of_another_ward_sees_none_of_its_lines(DatabaseProvider provider)
    {
        var (ward, _) = await OpenAsync(provider);
        var receipt = await ward.ReceiveAsync(await ward.ProcedureAsync());
        var (_, stranger) = await OpenAsync(provider);

        var page = await stranger.OpenAsync($"/one-stop/book?desk={ward.Desk}");

        page.ShouldNotSay(receipt.Code).ShouldSay("Sổ chưa có dòng nào");
    }

    [Theory, EachDatabase]
    public async Task Late_dossiers_are_counted_by_the_reason_of_their_apology_and_procedures_by_level(DatabaseProvider provider)
    {
        var (ward, _) = await OpenAsync(provider);
        await ward.InProcessAsync();
        var client = ward.App.CreateClient();
        await client.SignInAsAsync(ward.Leader);

        var page = await client.OpenAsync("/one-stop/report/companion?from=2025-04-01&to=2025-06-30");

        // Ten working days from 2 June end within the quarter, and nobody apologised.
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("chưa nêu lý do").ShouldSay("07b: số thủ tục và quy trình nội bộ");
    }

    private async Task<(Counter Ward, TestClient Client)> OpenAsync(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var client = ward.App.CreateClient();
        await client.SignInAsAsync(ward.Clerk);
        return (ward, client);
    }

    private static async Task<WordprocessingDocument> DocumentAsync(TestClient client, string address) =>
        WordprocessingDocument.Open(new MemoryStream(await client.Http.GetByteArrayAsync(new Uri(address, UriKind.Relative))), isEditable: false);

    private static string Text(WordprocessingDocument document) => document.MainDocumentPart!.Document!.InnerText;
}

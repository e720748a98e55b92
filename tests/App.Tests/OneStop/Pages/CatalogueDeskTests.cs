using System.Net;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Pages;

/// <summary>The catalogue desk on screen: draft, process, publication, decision on running dossiers.</summary>
public sealed class CatalogueDeskTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task A_procedure_is_drafted_gets_its_process_is_published_and_received(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var code = $"5.{Random.Shared.Next(100_000, 999_999)}";

        var drafted = await (await client.OpenAsync("/procedures/new")).SubmitAsync(
            "#procedure", ("Input.Code", $"{code}.H61"), ("Input.Name", "Cấp giấy phép vỉa hè"), ("Input.Field", "Đô thị"), ("Input.Levels", "xã"), ("Input.Term", "3wd"),
            ("Input.Fee", "50000"), ("Input.Parts[0].Name", "Đơn đề nghị"), ("Input.From", Day(ward)));
        var process = await drafted.FollowAsync("Quy trình nội bộ");
        var tooLong = await process.SubmitAsync("#process", ("Input.LegalBasis", "Quyết định 5/QĐ-UBND"), ("Input.Steps[0].Term", "4wd"));
        var bound = await process.SubmitAsync("#process", ("Input.LegalBasis", "Quyết định 5/QĐ-UBND"));
        var published = await bound.SubmitAsync("#publish");
        var received = await ward.ReceiveAsync(code, d => d with { Parts = [new PartHandedIn(0, "Đơn đề nghị")] });

        drafted.ShouldBe(HttpStatusCode.OK).ShouldSay("Công bố phiên bản mới").ShouldSay("1. Đơn đề nghị").ShouldSay("Chưa có quy trình nội bộ");
        tooLong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("quá thời hạn 24 giờ");
        published.ShouldSay("Đang hiệu lực").ShouldSay("50.000 đồng");
        Assert.Equal(DossierState.Received, received.State);
    }

    [Theory, EachDatabase]
    public async Task A_new_version_shows_its_differences_and_running_dossiers_are_decided_on_by_difference(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var code = await ward.ProcedureAsync();
        var receipt = await ward.ReceiveAsync(code);

        var draft = await (await client.OpenAsync($"/procedures/{code}/edit")).SubmitAsync("#procedure", ("Input.Fee", "10000"), ("Input.From", Day(ward)));
        var moves = await draft.SubmitAsync("#publish");
        var refused = await moves.SubmitAsync("#move", ("Input.Reason", "Thu phí mới"));
        var moved = await refused.SubmitAsync("#move", ("Input.Decided", nameof(VersionDifference.Fee)), ("Input.Reason", "Thu phí mới"));

        draft.ShouldSay("Khác với phiên bản 1").ShouldSay("10.000 đồng").ShouldSay("1 hồ sơ đang giải quyết");
        moves.ShouldSay("Từ phiên bản 1: 1 hồ sơ").ShouldSay(receipt.Code);
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Chưa có hồ sơ nào");
        moved.ShouldSay("Đã chuyển 1 hồ sơ");
        Assert.Equal(2, (await ward.ViewAsync(receipt.Id)).Procedure.Number);
    }

    [Theory, EachDatabase]
    public async Task The_hours_of_a_process_are_checked_without_publishing(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var code = await ward.ProcedureAsync();

        var page = await client.OpenAsync($"/procedures/{code}/process");
        var check = await page.PressAsync("#check");
        var wrong = await page.SubmitAsync("#process", ("Input.Steps[1].Term", "hai ngày"));

        check.ShouldBe(HttpStatusCode.OK).ShouldSay("Các bước cộng lại 4 giờ làm việc, thời hạn là 80 giờ, còn 76 giờ");
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("“hai ngày” không phải là thời gian");
        Assert.Single(await ward.CatalogueAsync((c, _) => c.VersionsAsync(code)));
    }

    [Theory, EachDatabase]
    public async Task An_abolished_procedure_is_not_received_after_its_last_day(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var code = await ward.ProcedureAsync();

        var page = await (await client.OpenAsync($"/procedures/{code}/abolish")).SubmitAsync(
            "#abolish", ("Input.LastDay", ward.App.Time.Today().AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

        page.ShouldBe(HttpStatusCode.OK).ShouldSay("hết hiệu lực sau ngày").ShouldSay("Bãi bỏ");
        var refused = await Assert.ThrowsAsync<RuleException>(() => ward.ReceiveAsync(code));
        Assert.Equal("dossier.procedure", refused.Code);
    }

    [Theory, EachDatabase]
    public async Task What_cannot_be_read_in_a_version_is_refused_on_the_page(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var code = await ward.ProcedureAsync();
        var page = await client.OpenAsync($"/procedures/{code}/edit");

        var term = await page.SubmitAsync("#procedure", ("Input.Term", "3 ngày"));
        var table = await page.SubmitAsync("#procedure", ("Input.Quantities", "năm = 2wd"));
        var promise = await page.SubmitAsync("#procedure", ("Input.Promise", "11wd"));

        term.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("“3 ngày” không phải là thời hạn");
        table.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("“năm = 2wd” không đọc được");
        promise.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("không được dài hơn");
    }

    [Theory, EachDatabase]
    public async Task Only_who_manages_the_catalogue_opens_its_desk(DatabaseProvider provider)
    {
        var (ward, _) = await OpenAsync(provider);
        var code = await ward.ProcedureAsync();
        var clerk = ward.App.CreateClient();
        await clerk.SignInAsAsync(ward.Clerk);

        foreach (var page in new[] { "/procedures/new", $"/procedures/{code}/edit", $"/procedures/{code}/process", $"/procedures/{code}/moves", $"/procedures/{code}/abolish" })
        {
            Assert.True((await clerk.OpenAsync(page)).Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, page);
        }

        (await clerk.OpenAsync($"/procedures/{code}")).ShouldNotSay("Lập phiên bản mới");
    }

    private async Task<(Counter Ward, TestClient Client)> OpenAsync(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var client = ward.App.CreateClient();
        await client.SignInAsAsync(ward.Leader);
        return (ward, client);
    }

    private static string Day(Counter ward) => ward.App.Time.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

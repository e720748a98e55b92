using System.Net;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Pages;

public sealed class DossierPageTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task A_dossier_goes_from_the_counter_to_the_result_without_script(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var id = (await ward.ReceiveAsync(await ward.ProcedureAsync())).Id;
        var clerk = await SignInAsync(ward, ward.Clerk);
        var specialist = await SignInAsync(ward, ward.Specialist);

        var forwarded = await (await (await clerk.OpenAsync($"/dossiers/{id}")).FollowAsync("Chuyển bước sau"))
            .SubmitAsync("#act", ("Input.Hand", $"{ward.Specialist}|{ward.Division}"));
        var asked = await (await specialist.OpenAsync($"/dossiers/{id}/ask-supplement")).SubmitAsync("#act", ("Input.Items", "Bản vẽ\nẢnh"), ("Input.Reason", "Thiếu"));
        var given = await (await (await clerk.OpenAsync($"/dossiers/{id}")).FollowAsync("Ghi nhận giấy tờ bổ sung")).SubmitAsync("#act");
        await (await specialist.OpenAsync($"/dossiers/{id}/forward")).SubmitAsync("#act", ("Input.Step", "3"), ("Input.Hand", $"{ward.Specialist}|{ward.Division}"));
        var finished = await (await (await specialist.OpenAsync($"/dossiers/{id}")).FollowAsync("Ghi kết quả, kết thúc giải quyết"))
            .SubmitAsync("#act", ("Input.Document", "12/GP-UBND"));
        var returned = await (await (await clerk.OpenAsync($"/dossiers/{id}")).FollowAsync("Trả kết quả")).SubmitAsync("#act", ("Input.Proof", "Đã ký sổ"));

        forwarded.ShouldBe(HttpStatusCode.OK).ShouldSay("2. Bước 2").ShouldSay("Hạn của bước");
        asked.ShouldSay("Chờ bổ sung giấy tờ").ShouldSay("HDHS");
        given.ShouldSay("Đang giải quyết").ShouldSay("Bản vẽ");
        finished.ShouldSay("Đã giải quyết xong, đúng hạn");
        returned.ShouldSay("Đã trả kết quả, đúng hạn").ShouldSay("Đã ký sổ");
    }

    [Theory, EachDatabase]
    public async Task The_page_says_both_clocks_why_and_who_without_the_identity_number(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var id = await ward.InProcessAsync();
        var client = await SignInAsync(ward, ward.Specialist);

        var page = await client.OpenAsync($"/dossiers/{id}");

        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Vì sao có hạn này?").ShouldSay("Hạn của bước").ShouldSay("Hạn trả hồ sơ").ShouldSay("Lê Thu Hà")
            .ShouldSay("•••••••••123").ShouldNotSay("001185000123");
    }

    [Theory, EachDatabase]
    public async Task The_engine_leads_dossiers_to_their_own_page(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var id = await ward.InProcessAsync();
        var client = await SignInAsync(ward, ward.Specialist);

        var led = await client.OpenAsync($"/cases/{id}");
        var inbox = await client.OpenAsync("/inbox");

        Assert.Equal($"/dossiers/{id}", led.Path);
        Assert.Contains($"/dossiers/{id}", inbox.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Theory, EachDatabase]
    public async Task Two_who_act_on_one_dossier_one_wins_and_the_other_is_told_and_loses_nothing(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var id = await ward.InProcessAsync();
        var client = await SignInAsync(ward, ward.Specialist);
        var page = await client.OpenAsync($"/dossiers/{id}/ask-supplement");
        await ward.ActAsync(ward.Specialist, id, new Forward(3, ward.Specialist));

        var told = await page.SubmitAsync("#act", ("Input.Items", "Bản vẽ"), ("Input.Reason", "Thiếu bản vẽ"));

        told.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Đã thay đổi từ khi bạn mở trang này");
        Assert.Contains("Thiếu bản vẽ", told["#Input_Reason"].TextContent, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_act_that_is_not_ones_own_or_not_now_says_why(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var id = await ward.InProcessAsync();
        var client = await SignInAsync(ward, ward.Specialist);

        var notOwn = await client.OpenAsync($"/dossiers/{id}/hand-over");
        var notNow = await client.OpenAsync($"/dossiers/{id}/supplement-given");

        Assert.Empty(notOwn.ShouldSay("không có quyền làm bước này").Document.QuerySelectorAll("main form#act"));
        Assert.Empty(notNow.ShouldSay("trạng thái không làm được bước này").Document.QuerySelectorAll("main form#act"));
    }

    [Theory, EachDatabase]
    public async Task Every_act_has_a_page(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var id = await ward.InProcessAsync();
        var client = await SignInAsync(ward, ward.Specialist);

        foreach (var act in NamRo.OneStop.Counter.CounterActs.All)
        {
            (await client.OpenAsync($"/dossiers/{id}/{act.Name}")).ShouldBe(HttpStatusCode.OK).ShouldSay(act.Button);
        }
    }

    [Theory, EachDatabase]
    public async Task A_dossier_of_another_ward_is_not_found(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var id = await ward.InProcessAsync();
        var other = await Counter.OpenAsync(ward.App);
        var client = await SignInAsync(other, other.Clerk);

        var page = await client.OpenAsync($"/dossiers/{id}");

        page.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Counter> OpenAsync(DatabaseProvider provider) => await Counter.OpenAsync(await fixture.OnAsync(provider));

    private static async Task<TestClient> SignInAsync(Counter ward, PersonId person)
    {
        var client = ward.App.CreateClient();
        await client.SignInAsAsync(person);
        return client;
    }
}

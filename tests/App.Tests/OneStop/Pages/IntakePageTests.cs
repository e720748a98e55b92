using System.Net;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Pages;

public sealed class IntakePageTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task A_procedure_is_found_without_marks_and_the_receipt_has_code_appointment_and_symbol(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var code = await ward.ProcedureAsync(p => p with { Name = $"Cấp phép dựng rạp {p.Code}" });

        var search = await client.OpenAsync("/dossiers/new");
        var form = await search.SubmitAsync("main form[role=search]", ("q", $"dung rap {code}"));
        var receipt = await form.SubmitAsync("#intake", ("Input.Name", "Nguyễn Thị Bưởi"), ("Input.IdentityNumber", "001185000123"), ("Input.OtherParts", "Đơn đề nghị"));

        form.ShouldBe(HttpStatusCode.OK).ShouldSay("10 ngày làm việc");
        receipt.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã tiếp nhận hồ sơ").ShouldSay("•••••••••123").ShouldSay("1. Đơn đề nghị (1 bản)").ShouldNotSay("001185000123");
        Assert.StartsWith("M", receipt[".receipt-qr path"].GetAttribute("d"), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_same_form_sent_twice_makes_one_dossier(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var code = await ward.ProcedureAsync();
        var form = await client.OpenAsync($"/dossiers/new?procedure={code}");

        var first = await form.SubmitAsync("#intake", ("Input.Name", "Nguyễn Thị Bưởi"));
        var second = await form.SubmitAsync("#intake", ("Input.Name", "Nguyễn Thị Bưởi"));

        Assert.Equal(first.Path, second.Path);
        Assert.Equal(1, await ward.DoAsync(ward.Clerk, (desk, actor) => desk.Visible(actor).CountAsync(r => r.ProcedureCode == code)));
    }

    [Theory, EachDatabase]
    public async Task A_form_that_was_used_does_not_answer_another_citizen(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var code = await ward.ProcedureAsync();
        var form = await client.OpenAsync($"/dossiers/new?procedure={code}");
        await form.SubmitAsync("#intake", ("Input.Name", "Nguyễn Thị Bưởi"));

        var told = await form.SubmitAsync("#intake", ("Input.Name", "Trần Văn Cam"));
        var received = await told.SubmitAsync("#intake");

        told.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bấm lại để nhận hồ sơ mới");
        received.ShouldBe(HttpStatusCode.OK).ShouldSay("Trần Văn Cam");
    }

    [Theory, EachDatabase]
    public async Task An_earlier_dossier_fills_in_the_citizen_by_identity_number_or_phone(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var code = await ward.ProcedureAsync();
        await ward.ReceiveAsync(code);
        var form = await client.OpenAsync($"/dossiers/new?procedure={code}");

        var byIdentity = await form.SubmitAsync("#find-applicant", ("Who", "001 185 000 123"));
        var byPhone = await form.SubmitAsync("#find-applicant", ("Who", "0912345678"));
        var unknown = await form.SubmitAsync("#find-applicant", ("Who", "0900000001"));

        Assert.Equal("Nguyễn Thị Bưởi", byIdentity["#Input_Name"].GetAttribute("value"));
        Assert.Equal("Nguyễn Thị Bưởi", byPhone["#Input_Name"].GetAttribute("value"));
        Assert.Equal("0900000001", unknown.ShouldSay("Chưa thấy hồ sơ nào")["#Input_Phone"].GetAttribute("value"));
    }

    [Fact]
    public async Task After_the_look_up_the_keyboard_goes_on_at_the_name_or_at_the_papers_when_the_name_is_known()
    {
        var (ward, client) = await OpenAsync(DatabaseProvider.Sqlite);
        var code = await ward.ProcedureAsync(p => p with { Components = [new("Đơn đề nghị")] });
        await ward.ReceiveAsync(code, d => d with { Parts = [new(0, "Đơn đề nghị")] });
        var form = await client.OpenAsync($"/dossiers/new?procedure={code}");

        var known = await form.SubmitAsync("#find-applicant", ("Who", "001185000123"));
        var unknown = await form.SubmitAsync("#find-applicant", ("Who", "0900000002"));

        Assert.Equal(["Who"], form.Document.QuerySelectorAll("[autofocus]").Select(e => e.Id));
        Assert.Equal(["Input_AllRequired"], known.Document.QuerySelectorAll("[autofocus]").Select(e => e.Id));
        Assert.Equal(["Input_Name"], unknown.Document.QuerySelectorAll("[autofocus]").Select(e => e.Id));
    }

    [Theory, EachDatabase]
    public async Task What_is_wrong_comes_back_with_what_was_typed(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var form = await client.OpenAsync($"/dossiers/new?procedure={await ward.ProcedureAsync()}");

        var refused = await form.SubmitAsync("#intake", ("Input.Name", "Nguyễn Thị Bưởi"), ("Input.IdentityNumber", "12"));

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Số định danh có 12 chữ số");
        Assert.Equal("Nguyễn Thị Bưởi", refused["#Input_Name"].GetAttribute("value"));
    }

    [Theory, EachDatabase]
    public async Task Who_is_guided_or_refused_gets_a_numbered_form_and_stands_in_the_list(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var form = await client.OpenAsync($"/dossiers/new?procedure={await ward.ProcedureAsync()}");
        var filled = await form.SubmitAsync("#find-applicant", ("Who", "0912000111"));
        var wanting = await filled.SubmitAsync("#intake", ("Input.Name", ""));

        var guided = await PressAsync(wanting, "#guide", ("Input.Name", "Lý Thị Mơ"), ("Input.Items", "Bản vẽ"), ("Input.Reason", "Thiếu bản vẽ"));

        guided.ShouldBe(HttpStatusCode.OK).ShouldSay("HDHS").ShouldSay("Lý Thị Mơ").ShouldSay("Chờ người nộp bổ sung");
    }

    [Theory, EachDatabase]
    public async Task A_batch_is_received_whole_and_once(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider);
        var code = await ward.ProcedureAsync();
        var form = await client.OpenAsync($"/dossiers/batch?procedure={code}");

        var wrong = await form.SubmitAsync("#batch", ("Input.Lines", "Trần Thị Na; 001185000123\nLê Văn Ổi; 12"));
        var done = await form.SubmitAsync("#batch", ("Input.Lines", "Trần Thị Na; 001185000123\nLê Văn Ổi; ; 0912000222"));
        await form.SubmitAsync("#batch", ("Input.Lines", "Trần Thị Na; 001185000123\nLê Văn Ổi; ; 0912000222"));

        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity);
        done.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã tiếp nhận 2 hồ sơ");
        Assert.Equal(2, await ward.DoAsync(ward.Clerk, (desk, actor) => desk.Visible(actor).CountAsync(r => r.ProcedureCode == code)));
    }

    [Theory, EachDatabase]
    public async Task Only_people_of_a_desk_may_open_the_intake(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var client = app.CreateClient();
        await client.SignInAsAsync(ward.Specialist);

        var page = await client.OpenAsync("/dossiers/new");

        page.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Task<TestPage> PressAsync(TestPage page, string button, params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            var field = page[$"[name='{name}']"];
            if (field is AngleSharp.Html.Dom.IHtmlTextAreaElement area)
            {
                area.Value = value;
            }
            else
            {
                field.SetAttribute("value", value);
            }
        }

        return page.PressAsync(button);
    }

    private async Task<(Counter Ward, TestClient Client)> OpenAsync(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var client = app.CreateClient();
        await client.SignInAsAsync(ward.Clerk);
        return (ward, client);
    }
}

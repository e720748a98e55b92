using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Host.SignIn;
using NamRo.Kernel.Data;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.Host;

public sealed class FirstRunTests
{
    [Theory, EachDatabase]
    public async Task The_first_visitor_with_the_code_becomes_administrator_and_closes_the_door(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        using var client = app.CreateClient();
        using var late = app.CreateClient();

        var form = await client.OpenAsync("/");
        var lateForm = await late.OpenAsync("/first-run");
        await FillAsync(form, app.Services.GetRequiredService<FirstRunGate>().Code);
        var account = await client.OpenAsync("/account");
        var accounts = await client.OpenAsync("/accounts");
        var tooLate = await FillAsync(lateForm, app.Services.GetRequiredService<FirstRunGate>().Code);

        Assert.Equal("/first-run", form.Path);
        account.ShouldBe(HttpStatusCode.OK).ShouldSay("Quản trị hệ thống");
        accounts.ShouldBe(HttpStatusCode.OK).ShouldSay("Trần Thị Khởi").ShouldSay("quan-tri");
        tooLate.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_stranger_without_the_code_gets_nothing()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        using var client = app.CreateClient();

        var refused = await FillAsync(await client.OpenAsync("/first-run"), "abcdefghijkm");

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Mã không đúng");
        await using var work = app.Begin();
        Assert.Empty(work.Db.Users);
    }

    [Fact]
    public async Task A_weak_password_leaves_no_unit_behind()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        using var client = app.CreateClient();
        var code = app.Services.GetRequiredService<FirstRunGate>().Code;

        var refused = await FillAsync(await client.OpenAsync("/first-run"), code, "matkhau123456");
        var again = await FillAsync(await client.OpenAsync("/first-run"), code);

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("quá phổ biến");
        again.ShouldNotSay("Chưa làm được");
        (await client.OpenAsync("/account")).ShouldBe(HttpStatusCode.OK).ShouldSay("quan-tri");
    }

    private static Task<TestPage> FillAsync(TestPage form, string code, string password = "một câu dài mà dễ nhớ") => form.SubmitAsync(
        "#first-run",
        ("Input.Code", code), ("Input.UnitName", "Ủy ban nhân dân Quận Thử"), ("Input.UnitCode", "UBND"), ("Input.System", "State"),
        ("Input.PersonName", "Trần Thị Khởi"), ("Input.UserName", "quan-tri"), ("Input.Password", password), ("Input.Repeated", password));
}

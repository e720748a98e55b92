using System.Net;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Pages;

public sealed class BoardPageTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task Every_figure_of_the_board_opens_as_many_rows(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider, w => w.Leader);
        await ward.InProcessAsync();
        await ward.FinishedAsync();
        var waiting = await ward.InProcessAsync();
        await ward.ActAsync(ward.Specialist, waiting, new AskSupplement(["Bản vẽ"], "Thiếu"));
        await ward.ReceiveAsync(await ward.ProcedureAsync(p => p with { Term = "none" }));

        var board = await client.OpenAsync("/dossiers");

        board.ShouldBe(HttpStatusCode.OK).ShouldSay("3 hồ sơ đang mở").ShouldSay("(1/1)");
        foreach (var (text, href) in Figures(board))
        {
            var list = await client.OpenAsync(href);
            Assert.True(text == list.Document.QuerySelectorAll("main table.table tbody tr").Length, $"{href} should open {text}: {list.Text}");
        }
    }

    [Theory, EachDatabase]
    public async Task The_list_is_searched_without_marks_and_a_code_opens_its_dossier(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider, w => w.Clerk);
        var receipt = await ward.ReceiveAsync(await ward.ProcedureAsync());

        var found = await client.OpenAsync("/dossiers/list?q=nguyen%20thi%20buoi");
        var exact = await client.OpenAsync($"/dossiers/list?q={receipt.Code}");

        found.ShouldBe(HttpStatusCode.OK).ShouldSay(receipt.Code);
        Assert.Equal($"/dossiers/{receipt.Id}", exact.Path);
    }

    [Theory, EachDatabase]
    public async Task A_procedure_shows_its_process_versions_and_running_dossiers(DatabaseProvider provider)
    {
        var (ward, client) = await OpenAsync(provider, w => w.Clerk);
        var code = await ward.ProcedureAsync();
        await ward.ReceiveAsync(code);

        var list = await client.OpenAsync($"/procedures?q={code}");
        var page = await client.OpenAsync($"/procedures/{code}");

        list.ShouldBe(HttpStatusCode.OK).ShouldSay("Cấp giấy phép thử nghiệm");
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("2. Bước 2").ShouldSay("Đang hiệu lực").ShouldSay("10 ngày làm việc");
        (await client.OpenAsync("/procedures/9.999999")).ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Tiles and counts with where they lead; a rate's own link is not a count.</summary>
    private static IEnumerable<(int Count, string Href)> Figures(TestPage board) => board.Document.QuerySelectorAll("main a.tile, main a.count")
        .Select(a => (a.QuerySelector(".tile-value")?.TextContent ?? a.ChildNodes[0].TextContent, a.GetAttribute("href")!))
        .Select(f => (int.Parse(f.Item1, System.Globalization.CultureInfo.InvariantCulture), f.Item2));

    private async Task<(Counter Ward, TestClient Client)> OpenAsync(DatabaseProvider provider, Func<Counter, PersonId> who)
    {
        var app = await fixture.OnAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var client = app.CreateClient();
        await client.SignInAsAsync(who(ward));
        return (ward, client);
    }
}

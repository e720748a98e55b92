using System.Net;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.OneStop;
using NamRo.OneStop.Counting;
using NamRo.OneStop.Figures;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Figures;

public sealed class OutsideFigureTests(AppFixture fixture)
{
    private const string Sync = "DOSSIER_SYNC";

    private static readonly Period June = new(new DateOnly(2025, 6, 1), new DateOnly(2025, 6, 30));

    [Theory, EachDatabase]
    public async Task A_figure_with_its_source_counts_in_the_index_of_its_unit_and_period(DatabaseProvider provider)
    {
        var (ward, leader) = await OpenAsync(provider, w => w.Leader);
        var address = $"?scope={ward.Committee}&from=2025-06-01&to=2025-06-30";

        var before = await leader.OpenAsync("/one-stop/index" + address);
        var form = await leader.OpenAsync($"/one-stop/figures{address}&item={Sync}");
        var saved = await form.SubmitAsync("#figure", ("Input.Item", Sync), ("Input.Part", "3"), ("Input.Whole", "4"), ("Input.Source", "Cổng Dịch vụ công quốc gia"), ("Input.ReadOn", "2025-06-02"));
        var after = await leader.OpenAsync("/one-stop/index" + address);

        saved.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã ghi số liệu từ nguồn Cổng Dịch vụ công quốc gia");
        Assert.Equal("– / 6", PointsOf(before));
        Assert.Equal("4.5 / 6", PointsOf(after).Replace(',', '.'));
        after.ShouldSay("nguồn: Cổng Dịch vụ công quốc gia");
        (await leader.OpenAsync($"/one-stop/index?scope={ward.Committee}&from=2025-07-01&to=2025-07-31")).ShouldNotSay("nguồn: Cổng");
    }

    [Theory, EachDatabase]
    public async Task A_correction_counts_and_what_was_entered_before_stays(DatabaseProvider provider)
    {
        var (ward, _) = await OpenAsync(provider, w => w.Leader);
        await EnterAsync(ward, ward.Leader, e => e with { Part = 1 });
        await EnterAsync(ward, ward.Leader, e => e with { Part = 2 });
        await using var work = ward.App.Begin();

        var history = await work.Get<FigureDesk>().HistoryAsync(FigureBook.Index, ward.Committee, June, default);
        var counts = await work.Get<FigureDesk>().OfAsync(FigureBook.Index, ward.Committee, June, default);

        Assert.Equal([2L, 1], history.Select(f => f.Part));
        Assert.Equal(new Ratio(2, 4), counts[Sync].Ratio);
    }

    [Theory, EachDatabase]
    public async Task A_figure_that_cannot_be_is_refused_with_the_reason(DatabaseProvider provider)
    {
        var (ward, _) = await OpenAsync(provider, w => w.Leader);

        Assert.Equal("figure.part", await RefusedAsync(ward, e => e with { Part = 5 }));
        Assert.Equal("figure.source", await RefusedAsync(ward, e => e with { Source = " " }));
        Assert.Equal("figure.future", await RefusedAsync(ward, e => e with { ReadOn = new DateOnly(2025, 6, 3) }));
        Assert.Equal("figure.item", await RefusedAsync(ward, e => e with { Item = "NOTHING" }));
    }

    [Theory, EachDatabase]
    public async Task Who_is_not_charged_with_figures_enters_none(DatabaseProvider provider)
    {
        var (ward, _) = await OpenAsync(provider, w => w.Leader);

        await Assert.ThrowsAsync<AccessDeniedException>(() => EnterAsync(ward, ward.Specialist, e => e));
    }

    private static async Task<string> RefusedAsync(Counter ward, Func<FigureEntry, FigureEntry> change) =>
        (await Assert.ThrowsAsync<RuleException>(() => EnterAsync(ward, ward.Leader, change))).Code;

    private static async Task EnterAsync(Counter ward, PersonId person, Func<FigureEntry, FigureEntry> change)
    {
        var actor = await ward.ActorAsync(person);
        await using var work = ward.App.Begin(actor);
        var entry = new FigureEntry(FigureBook.Index, Sync, ward.Committee, June, 3, 4, "Cổng Dịch vụ công quốc gia", new DateOnly(2025, 6, 2));
        await work.Get<FigureDesk>().EnterAsync(actor, change(entry), default);
    }

    private static string PointsOf(TestPage index) =>
        index.Document.QuerySelectorAll("main tbody tr").First(r => r.TextContent.Contains("đồng bộ lên Cổng", StringComparison.Ordinal)).QuerySelectorAll("td").Last().TextContent.Trim();

    private async Task<(Counter Ward, TestClient Client)> OpenAsync(DatabaseProvider provider, Func<Counter, PersonId> who)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var client = ward.App.CreateClient();
        await client.SignInAsAsync(who(ward));
        return (ward, client);
    }
}

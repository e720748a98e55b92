using System.Text;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.OneStop.Catalogue;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.OneStop;

public sealed class CatalogueTests(AppFixture fixture)
{
    private const string Head = "code,name,field,level,time_value,time_unit,fee_vnd,result,legal_basis,source\n";

    [Fact]
    public async Task The_shipped_catalogue_and_processes_are_loaded_once_and_ready_to_receive()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        await using var work = app.Begin(Actor.System);
        var catalogue = work.Get<ICatalogue>();

        var first = await catalogue.ShipAsync();
        var again = await catalogue.ShipAsync();

        var all = await work.Get<IOneStop>().ProceduresAsync(app.Time.Today());
        Assert.Equal((459, 0, 459), (first, again, all.Count));
        Assert.All(all, p => Assert.NotNull(p.Content.Process));
        Assert.Equal(261, all.Count(p => p.Content.Term.EndsWith("wd", StringComparison.Ordinal)));
    }

    [Fact]
    public void Repeated_and_restarting_step_numbers_become_one_row_and_the_returning_step_is_no_step()
    {
        var all = ShippedProcesses.All();

        var chain = all.Single(p => p.ProcedureCode == "2.001661").Process;
        Assert.Equal((25, 11), (all.Count, chain.Steps.Count));
        Assert.All(all, p => Assert.Contains(p.Process.Steps, s => s.Kind == ProcessStepKind.AnswerFor));
        Assert.Equal(64 * 60, chain.Steps.Sum(s => ProcessHours.MinutesOf(s.Term)));
    }

    [Theory, EachDatabase]
    public async Task A_dry_run_lists_every_error_by_row_and_changes_nothing(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var code = $"5.{Random.Shared.Next(100_000, 999_999)}";
        var bad = Head
            + $"{code},Thủ tục thử,Thử,xã,3,working_day,0,Giấy,Luật,Nguồn\n"
            + "x,Sai mã,Thử,xã,3,working_day,0,,,\n"
            + "5.000001,Sai cấp,Thử,thôn,3,weeks,-1,,,\n"
            + $"{code},Lặp,Thử,xã,1.3,working_day,,,,\n";

        var read = await ImportAsync(ward, bad, dryRun: false);
        var unknown = await ImportAsync(ward, "code,name,field,level,color\n", dryRun: true);
        var good = await ImportAsync(ward, Head + $"{code}.000.00.00.H17,Thủ tục thử,Thử,xã,3,working_day,0,Giấy,Luật,Nguồn\n", dryRun: false);

        Assert.Equal([(3, "code"), (4, "level"), (4, "time_unit"), (4, "fee_vnd"), (5, "time_value")], read.Errors.Select(e => (e.Row, e.Column)));
        Assert.Contains(unknown.Errors, e => e.Column == "color");
        Assert.Equal((1, 0), (good.New, good.Errors.Count));
        Assert.Equal("0", $"{(await ward.DoAsync(ward.Clerk, (desk, _) => desk.ProcedureAsync(code, ward.App.Time.Today())))!.Content.Fee}");
    }

    [Theory, EachDatabase]
    public async Task A_process_longer_than_the_limit_is_refused_and_one_of_exactly_the_limit_published(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var code = await ward.ProcedureAsync(p => p with { Term = "1wd" });
        var from = ward.App.Time.Today();

        var refused = await Assert.ThrowsAsync<RuleException>(() => ward.CatalogueAsync(
            (catalogue, actor) => catalogue.PublishProcessAsync(actor, code, Counter.Process(code, "2h", "0.5wd", "2.25h"), from)));
        await ward.CatalogueAsync((catalogue, actor) => catalogue.PublishProcessAsync(actor, code, Counter.Process(code, "2h", "0.5wd", "2h"), from));

        Assert.Equal("procedure.process-too-long", refused.Code);
    }

    [Theory, EachDatabase]
    public async Task A_dossier_stays_on_the_version_of_its_day_until_it_is_moved_and_its_due_date_stays(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var code = await ward.ProcedureAsync();
        var receipt = await ward.ReceiveAsync(code);
        var next = await ward.CatalogueAsync(async (catalogue, actor) =>
        {
            var now = (await catalogue.VersionsAsync(code))[0].Content;
            var id = await catalogue.DraftAsync(actor, now with { Term = "5wd", Fee = 10_000, From = ward.App.Time.Today(), Until = null });
            await catalogue.PublishAsync(actor, id);
            return id;
        });

        var before = await ward.ViewAsync(receipt.Id);
        var clerk = await ward.ActorAsync(ward.Clerk);
        var moves = await ward.CatalogueAsync((catalogue, _) => catalogue.MovesAsync(clerk, next));
        var moved = await ward.ActAsync(ward.Clerk, receipt.Id, new MoveToVersion(next, "Thu phí mới", [VersionDifference.Fee]));
        var later = await ward.ReceiveAsync(code);

        Assert.Equal(1, before.Procedure.Number);
        Assert.Equal([VersionDifference.Fee, VersionDifference.Term], moves.Single(m => m.Dossier == receipt.Id).Differences);
        Assert.Equal((receipt.DueAt, next), (moved.DueAt, (await ward.ViewAsync(receipt.Id)).Row.Procedure));
        Assert.True(later.DueAt < receipt.DueAt);
    }

    [Theory]
    [InlineData("1.001193.000.00.00.H17", "1.001193")]
    [InlineData("3.000527.H61", "3.000527")]
    [InlineData("DNG-288122_1", "DNG-288122_1")]
    public void A_local_suffix_is_cut_off_to_compare(string printed, string plain)
    {
        Assert.Equal(plain, ProcedureCode.Plain(printed));
    }

    [Fact]
    public void What_a_sheet_does_not_say_of_counting_is_the_rule_sets()
    {
        var sheet = NamRo.Organisation.SheetFile.Read(Encoding.UTF8.GetBytes(Head + "5.000001,Thử,Thử,xã,3,working_day,0,,,\n"), "a.csv");

        var (read, _) = CatalogueReader.Read(sheet, new DateOnly(2025, 7, 1));

        Assert.Equal(RuleSet.On(new DateOnly(2025, 7, 1)).Counting, read.Single().Content.Counting);
    }

    [Fact]
    public void The_rule_set_follows_the_day()
    {
        Assert.Equal(("61-2018", "118-2025"), (RuleSet.On(new DateOnly(2025, 6, 30)).Code, RuleSet.On(new DateOnly(2025, 7, 1)).Code));
    }

    private static Task<CatalogueImport> ImportAsync(Counter ward, string csv, bool dryRun) => ward.CatalogueAsync(
        (catalogue, actor) => catalogue.ImportAsync(actor, Encoding.UTF8.GetBytes(csv), "danh-muc.csv", ward.App.Time.Today(), dryRun));
}

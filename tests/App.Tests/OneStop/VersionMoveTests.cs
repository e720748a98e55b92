using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.OneStop;

/// <summary>What a new version of a procedure does to running dossiers: nothing, until somebody decides each difference.</summary>
public sealed class VersionMoveTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task A_dossier_is_moved_only_when_every_difference_that_touches_it_is_decided(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var (code, receipt) = await ReceivedAsync(ward);
        var next = await NextAsync(ward, code, now => now with { Fee = 10_000, Result = "Giấy phép điện tử" });

        var undecided = await Assert.ThrowsAsync<RuleException>(
            () => ward.ActAsync(ward.Clerk, receipt.Id, new MoveToVersion(next, "Thu phí mới", [VersionDifference.Fee])));
        await ward.ActAsync(ward.Clerk, receipt.Id, new MoveToVersion(next, "Thu phí mới", [VersionDifference.Fee, VersionDifference.Result]));

        Assert.Equal("dossier.move-undecided", undecided.Code);
        Assert.Equal((next, receipt.DueAt), ((await ward.ViewAsync(receipt.Id)).Row.Procedure, (await ward.ViewAsync(receipt.Id)).Row.DueAt));
    }

    [Theory, EachDatabase]
    public async Task Many_are_moved_by_the_differences_decided_and_the_others_stay(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var (code, old) = await ReceivedAsync(ward);
        var middle = await NextAsync(ward, code, now => now with { Fee = 10_000 });
        var young = await ward.ReceiveAsync(code);
        var next = await NextAsync(ward, code, now => now with { Result = "Giấy phép điện tử" }, 1);
        var leader = await ward.ActorAsync(ward.Leader);

        var none = await Assert.ThrowsAsync<RuleException>(() => ward.CatalogueAsync((c, _) => c.MoveAsync(leader, next, [VersionDifference.Fee], "Đổi phí")));
        var some = await ward.CatalogueAsync((c, _) => c.MoveAsync(leader, next, [VersionDifference.Result], "Đổi kết quả"));

        Assert.Equal(("procedure.move-none", new VersionMoved(1, 1)), (none.Code, some));
        Assert.NotEqual(next, (await ward.ViewAsync(old.Id)).Row.Procedure);
        Assert.Equal((next, false), ((await ward.ViewAsync(young.Id)).Row.Procedure, middle == next));
    }

    [Theory, EachDatabase]
    public async Task Whoever_manages_the_catalogue_but_not_the_record_moves_nothing(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var (code, receipt) = await ReceivedAsync(ward);
        var next = await NextAsync(ward, code, now => now with { Fee = 10_000 });

        await Assert.ThrowsAsync<AccessDeniedException>(
            () => ward.ActAsync(ward.Specialist, receipt.Id, new MoveToVersion(next, "Thu phí mới", [VersionDifference.Fee])));

        Assert.NotEqual(next, (await ward.ViewAsync(receipt.Id)).Row.Procedure);
    }

    [Theory, EachDatabase]
    public async Task The_receipt_goes_on_saying_the_term_it_was_given(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var (code, receipt) = await ReceivedAsync(ward);
        var next = await NextAsync(ward, code, now => now with { Term = "5wd", Fee = 10_000 });

        await ward.ActAsync(ward.Clerk, receipt.Id, new MoveToVersion(next, "Thu phí mới", [VersionDifference.Fee]));

        var view = await ward.ViewAsync(receipt.Id);
        Assert.Equal(("5wd", "10wd", receipt.DueAt), (view.Procedure.Content.Term, view.Case.Content.Due.Term, view.Row.DueAt));
    }

    [Theory, EachDatabase]
    public async Task A_process_published_while_a_version_is_drafted_joins_the_draft(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var code = await ward.ProcedureAsync();
        var today = ward.App.Time.Today();
        var draft = await ward.CatalogueAsync(async (c, actor) => await c.DraftAsync(actor, (await c.VersionsAsync(code))[0].Content with { Fee = 5_000, From = today, Until = null }));

        var process = await ward.CatalogueAsync((c, actor) => c.PublishProcessAsync(actor, code, Counter.Process(code, "1h", "3h"), today));

        var versions = await ward.CatalogueAsync((c, _) => c.VersionsAsync(code));
        Assert.Equal((2, draft, ProcedureStatus.Draft, process), (versions.Count, versions[0].Id, versions[0].Status, versions[0].Content.Process!.Value));
        Assert.NotEqual(process, versions[1].Content.Process);
    }

    [Theory, EachDatabase]
    public async Task Bodies_asked_side_by_side_answer_within_the_step_that_asks_them(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var (code, today) = (await ward.ProcedureAsync(), ward.App.Time.Today());
        var process = Counter.Process(code, "1h", "16h", "1h");
        NewProcess Asking(string term) => process with
        {
            Steps = [process.Steps[0], process.Steps[1] with { Consults = [new StepConsult("Phòng Văn hóa - Xã hội", term), new StepConsult("Công an phường", "4h")] }, process.Steps[2]],
        };

        var longer = await Assert.ThrowsAsync<RuleException>(() => ward.CatalogueAsync((c, actor) => c.PublishProcessAsync(actor, code, Asking("3wd"), today)));
        await ward.CatalogueAsync((c, actor) => c.PublishProcessAsync(actor, code, Asking("2wd"), today));

        var receipt = await ward.ReceiveAsync(code);
        var asked = (await ward.ViewAsync(receipt.Id)).Case.Process!.Steps[1].Consults;
        Assert.Equal("procedure.consult-longer", longer.Code);
        Assert.Equal([new StepConsult("Phòng Văn hóa - Xã hội", "2wd"), new StepConsult("Công an phường", "4h")], asked);
    }

    private static async Task<(string Code, DossierReceipt Receipt)> ReceivedAsync(Counter ward)
    {
        var code = await ward.ProcedureAsync();
        return (code, await ward.ReceiveAsync(code));
    }

    /// <summary>The next version, in force on the day itself or days before it, so that what comes later is received under it.</summary>
    private static Task<ProcedureVersionId> NextAsync(Counter ward, string code, Func<ProcedureContent, ProcedureContent> change, int daysLater = 0) =>
        ward.CatalogueAsync(async (catalogue, actor) =>
        {
            var now = (await catalogue.VersionsAsync(code))[0].Content;
            var id = await catalogue.DraftAsync(actor, change(now) with { From = ward.App.Time.Today().AddDays(daysLater), Until = null });
            await catalogue.PublishAsync(actor, id);
            return id;
        });
}

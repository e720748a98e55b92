using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.OneStop;

/// <summary>Withdrawal, refusal, stopping, earlier receipts, two clerks at once. Source: one-stop.md 5.3.</summary>
public sealed class DossierEndingTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task The_applicant_withdraws_before_a_result_and_never_after(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var (open, done) = (await ward.InProcessAsync(), await ward.FinishedAsync());

        var withdrawn = await ward.ActAsync(ward.Clerk, open, new Withdraw("Không còn nhu cầu"));
        await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, done, new Withdraw("Không còn nhu cầu")));

        var view = await ward.ViewAsync(open);
        Assert.Equal((DossierState.Withdrawn, FormKind.Stop), (withdrawn.State, view.Forms[^1].Kind));
    }

    [Theory, EachDatabase]
    public async Task Papers_that_never_come_stop_it_only_after_the_days_set(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.InProcessAsync();
        await ward.ActAsync(ward.Specialist, id, new AskSupplement(["Bản vẽ"], "Thiếu"));

        var refused = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, id, new StopUnsupplemented("Quá hạn bổ sung")));

        Assert.Equal("dossier.supplement-not-over", refused.Code);
    }

    [Theory, EachDatabase]
    public async Task The_desk_does_not_refuse_the_substance_the_unit_does_by_a_letter(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var receipt = await ward.ReceiveAsync(await ward.ProcedureAsync());
        var atDesk = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, receipt.Id, new RefuseSubstance("Không đủ điều kiện", "5/UBND")));
        await ward.ActAsync(ward.Clerk, receipt.Id, new Forward(2, ward.Specialist));

        var refused = await ward.ActAsync(ward.Specialist, receipt.Id, new RefuseSubstance("Không đủ điều kiện", "5/UBND"));

        Assert.Equal(("dossier.refuse-at-desk", DossierState.Finished), (atDesk.Code, refused.State));
    }

    [Theory, EachDatabase]
    public async Task An_earlier_receipt_needs_a_reason_and_a_second_person_and_moves_the_due_instant(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.InProcessAsync();
        var true_ = OfficeClock.ToUtc(new DateTime(2025, 5, 30, 9, 0, 0));

        var silent = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, id, new DateBack(true_, "")));
        await ward.ActAsync(ward.Clerk, id, new DateBack(true_, "Mất điện, nhận vào sổ giấy"));
        var alone = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, id, new ConfirmDateBack()));
        var confirmed = await ward.ActAsync(ward.SecondClerk, id, new ConfirmDateBack());

        Assert.Equal(("dossier.date-back-reason", "dossier.date-back-same"), (silent.Code, alone.Code));
        Assert.Equal((true_, OfficeClock.ToUtc(new DateTime(2025, 6, 13, 9, 0, 0))), (confirmed.ReceivedAt, confirmed.DueAt!.Value));
        Assert.Equal(DossierMarks.DatedBack, (await ward.ViewAsync(id)).Row.Flags);
    }

    [Theory, EachDatabase]
    public async Task Of_two_clerks_on_one_dossier_one_wins_and_the_other_is_told(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var receipt = await ward.ReceiveAsync(await ward.ProcedureAsync());

        await ward.ActAsync(ward.Clerk, receipt.Id, new Forward(2, ward.Specialist), receipt.Version);

        await Assert.ThrowsAsync<StaleVersionException>(
            () => ward.ActAsync(ward.SecondClerk, receipt.Id, new Forward(2, ward.Head), receipt.Version));
    }

    [Theory, EachDatabase]
    public async Task A_reopened_dossier_shows_it_and_needs_a_reason(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.FinishedAsync();

        await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Leader, id, new ReopenDossier("")));
        var opened = await ward.ActAsync(ward.Leader, id, new ReopenDossier("Sai số tờ bản đồ"));

        Assert.Equal((DossierState.InProcess, 1), (opened.State, (await ward.ViewAsync(id)).Case.Row.ReopenCount));
    }

    [Theory, EachDatabase]
    public async Task Lost_papers_are_flagged_and_the_clock_runs(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.InProcessAsync();

        var lost = await ward.ActAsync(ward.Clerk, id, new RecordLoss("Biên bản 1/BB", "Bộ phận một cửa"));

        Assert.Equal((DossierState.InProcess, DossierMarks.PapersLost), (lost.State, (await ward.ViewAsync(id)).Row.Flags));
    }
}

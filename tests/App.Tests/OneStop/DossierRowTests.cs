using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.OneStop;

/// <summary>Rows of the state table of one-stop.md 5.3 that need no other clock: opinions, returns, withdrawals, corrections, reprints.</summary>
public sealed class DossierRowTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task A_return_to_a_former_step_needs_a_reason_and_forwarding_never_goes_back(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var id = await ward.InProcessAsync();

        var silent = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Specialist, id, new ReturnToStep(1, ward.Clerk, " ", ward.Desk)));
        var later = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Specialist, id, new ReturnToStep(3, ward.Specialist, "Sai")));
        var back = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Specialist, id, new Forward(1, ward.Clerk, ward.Desk)));

        Assert.Equal(("dossier.return-reason", "dossier.return-later", "dossier.forward-back"), (silent.Code, later.Code, back.Code));
    }

    [Theory, EachDatabase]
    public async Task An_opinion_is_given_by_the_asked_unit_and_kept_with_who_and_when(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var id = await ward.InProcessAsync();
        await ward.ActAsync(ward.Specialist, id, new AskOpinion(ward.Neighbour, "Có đúng quy hoạch?", "Đúng"));

        await ward.ActAsync(ward.Adviser, id, new GiveOpinion(1, ConsultationPosition.Agree, "Đúng quy hoạch"));

        var answered = (await ward.ViewAsync(id)).Case.Consultations.Single();
        Assert.Equal((ward.Neighbour, "Đúng quy hoạch"), (answered.Unit, answered.Answer));
        Assert.Equal(HolderKind.Working, (await ward.ViewAsync(id)).Case.Row.HolderKind);
    }

    [Theory, EachDatabase]
    public async Task Several_bodies_are_asked_side_by_side_in_one_act_or_none(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var id = await ward.InProcessAsync();

        var twice = await Assert.ThrowsAsync<RuleException>(
            () => ward.ActAsync(ward.Specialist, id, new AskOpinions([ward.Neighbour, ward.Neighbour], "Có đúng quy hoạch?", "Đúng")));
        await ward.ActAsync(ward.Specialist, id, new AskOpinions([ward.Neighbour, ward.Committee], "Có đúng quy hoạch?", "Đúng"));

        var asked = (await ward.ViewAsync(id)).Case.Consultations;
        Assert.Equal("dossier.ask-units", twice.Code);
        Assert.Equal([ward.Neighbour, ward.Committee], asked.Select(c => c.Unit));
    }

    [Theory, EachDatabase]
    public async Task The_applicant_may_stop_it_in_every_running_or_waiting_state(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var received = (await ward.ReceiveAsync(await ward.ProcedureAsync())).Id;
        var (papers, money) = (await ward.InProcessAsync(), await ward.InProcessAsync());
        await ward.ActAsync(ward.Specialist, papers, new AskSupplement(["Bản vẽ"], "Thiếu"));
        await ward.ActAsync(ward.Specialist, money, new ClaimPayment(1_000, "7/TB", "Lệ phí"));

        foreach (var id in new[] { received, papers, money })
        {
            Assert.Equal(DossierState.Withdrawn, (await ward.ActAsync(ward.Clerk, id, new Withdraw("Không còn nhu cầu"))).State);
        }

        var silent = await Assert.ThrowsAsync<RuleException>(async () => await ward.ActAsync(ward.Clerk, await ward.InProcessAsync(), new Withdraw("")));
        Assert.Equal("dossier.stop-reason", silent.Code);
    }

    [Theory, EachDatabase]
    public async Task A_wrong_result_is_mended_by_a_new_dossier_linked_to_it_that_says_so(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var wrong = await ward.FinishedAsync();
        await ward.ActAsync(ward.Clerk, wrong, new HandOver("Nguyễn Thị Bưởi", DeliveryMethod.Desk, "Ký nhận"));
        var (code, open) = (await ward.ProcedureAsync(), await ward.InProcessAsync());

        var early = await Assert.ThrowsAsync<RuleException>(() => ward.ReceiveAsync(code, d => d with { Corrects = open }));
        var mends = await ward.ReceiveAsync(code, d => d with { Corrects = wrong });

        var view = await ward.ViewAsync(mends.Id);
        Assert.Equal(("dossier.corrects", wrong, DossierMarks.Correction), (early.Code, view.Corrects!.Value, view.Row.Flags));
    }

    [Theory, EachDatabase]
    public async Task An_apology_promises_no_day_off_and_no_day_before_the_due_day(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var id = await ward.InProcessAsync();

        var sunday = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Head, id, new Apologise(new DateOnly(2025, 6, 22), "Chờ xác minh")));
        var holiday = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Head, id, new Apologise(new DateOnly(2025, 9, 2), "Chờ xác minh")));
        var earlier = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Head, id, new Apologise(new DateOnly(2025, 6, 13), "Chờ xác minh")));

        Assert.Equal("newDate", sunday.Field);
        Assert.Equal((sunday.Code, "case.postpone.not-later"), (holiday.Code, earlier.Code));
        Assert.Single((await ward.ViewAsync(id)).Forms);
    }

    [Theory, EachDatabase]
    public async Task A_form_printed_again_is_a_marked_copy_of_the_same_number(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var receipt = await ward.ReceiveAsync(await ward.ProcedureAsync());

        await ward.ActAsync(ward.Clerk, receipt.Id, new PrintForm(FormKind.Receipt));
        var first = (await ward.ViewAsync(receipt.Id)).Forms.Single();
        await ward.ActAsync(ward.Clerk, receipt.Id, new PrintForm(FormKind.Receipt));
        var second = (await ward.ViewAsync(receipt.Id)).Forms.Single();
        var never = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, receipt.Id, new PrintForm(FormKind.Apology)));

        Assert.Equal((1, false, 2, true), (first.Prints, first.IsReprint, second.Prints, second.IsReprint));
        Assert.Equal((receipt.ReceiptNumber, "form.not-issued"), (second.Number, never.Code));
    }

    [Theory, EachDatabase]
    public async Task Nothing_is_dated_back_to_the_future_or_after_it_ended(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var (open, done) = (await ward.InProcessAsync(), await ward.FinishedAsync());
        var tomorrow = ward.App.Time.UtcNow().AddDays(1);

        var later = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, open, new DateBack(tomorrow, "Nhầm")));
        var ended = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, done, new DateBack(tomorrow.AddDays(-5), "Nhầm")));
        var unasked = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.SecondClerk, open, new ConfirmDateBack()));

        Assert.Equal(("dossier.date-back-later", "dossier.not-running", "dossier.date-back-none"), (later.Code, ended.Code, unasked.Code));
    }

    [Theory, EachDatabase]
    public async Task Without_a_limit_there_is_a_receipt_no_due_instant_and_no_apology(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        var id = await ward.InProcessAsync(p => p with { Term = "none" });

        var refused = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Head, id, new Apologise(new DateOnly(2025, 6, 20), "Chậm")));

        Assert.Equal((null, "case.postpone.no-due"), ((await ward.ViewAsync(id)).Row.DueAt, refused.Code));
    }

    [Theory, EachDatabase]
    public async Task Both_readings_of_a_term_are_settings_of_the_procedure(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);

        var rolling = await ward.ReceiveAsync(await ward.ProcedureAsync(p => p with { Term = "3wd" }));
        var dayAfter = await ward.ReceiveAsync(await ward.ProcedureAsync(p => p with { Term = "3wd", Counting = new CountingRule(DueReading.DayAfter) }));

        Assert.Equal(OfficeClock.ToUtc(new DateTime(2025, 6, 5, 9, 0, 0)), rolling.DueAt);
        Assert.Equal(OfficeClock.ToUtc(new DateTime(2025, 6, 5, 17, 30, 0)), dayAfter.DueAt);
    }

    private async Task<Counter> OpenAsync(DatabaseProvider provider) => await Counter.OpenAsync(await fixture.OnAsync(provider));
}

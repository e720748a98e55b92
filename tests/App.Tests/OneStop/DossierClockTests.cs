using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.OneStop;

/// <summary>The worked examples of one-stop.md 6.2 through the desk, on a clock of the test's own.</summary>
public sealed class DossierClockTests
{
    private static readonly PartHandedIn Drawing = new(null, "Bản vẽ");

    [Theory, EachDatabase]
    public async Task Examples_30_and_31_a_supplement_suspends_or_restarts_as_the_procedure_says(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var suspends = await ward.InProcessAsync();
        var restarts = await ward.InProcessAsync(p => p with { Counting = new CountingRule(Supplement: SupplementEffect.Restart) });

        foreach (var id in new[] { suspends, restarts })
        {
            At(app, 5, 10, 0);
            await ward.ActAsync(ward.Specialist, id, new AskSupplement(["Bản vẽ"], "Thiếu"));
        }

        At(app, 12, 14, 0);
        await ward.ActAsync(ward.Clerk, suspends, new SupplementGiven([Drawing]));
        await ward.ActAsync(ward.Clerk, restarts, new SupplementGiven([Drawing]));

        Assert.Equal(("23/06 11:30", "26/06 14:00"), (await DueAsync(ward, suspends), await DueAsync(ward, restarts)));
    }

    [Theory, EachDatabase]
    public async Task Example_34_the_payers_time_is_not_the_offices(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        app.Time.SetUtcNow(Moment(7, 1, 8, 30));
        var id = await ward.InProcessAsync(p => p with { Term = "17wd" });
        app.Time.SetUtcNow(Moment(7, 18, 15, 30));
        await ward.ActAsync(ward.Specialist, id, new ClaimPayment(150_000, "7/TB-CCT", "Lệ phí trước bạ"));
        app.Time.SetUtcNow(Moment(8, 4, 9, 0));

        await ward.ActAsync(ward.Clerk, id, new PaymentArrived(150_000, "B1", PaymentMethod.Transfer));

        Assert.Equal("07/08 11:30", await DueAsync(ward, id));
    }

    [Theory, EachDatabase]
    public async Task Examples_37_to_39_an_apology_leaves_a_working_day_before_the_due_day_once_and_the_due_instant_stays(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        At(app, 2, 9, 20);
        var (inTime, late) = (await ward.InProcessAsync(p => p with { Term = "5wd" }), await ward.InProcessAsync(p => p with { Term = "5wd" }));
        At(app, 6, 17, 0);
        await ward.ActAsync(ward.Head, inTime, new Apologise(new DateOnly(2025, 6, 12), "Chờ xác minh"));
        At(app, 10, 9, 0);
        await ward.ActAsync(ward.Head, late, new Apologise(new DateOnly(2025, 6, 12), "Chờ xác minh"));
        At(app, 13, 9, 0);

        var again = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Head, inTime, new Apologise(new DateOnly(2025, 6, 20), "Vẫn chờ")));

        Assert.Equal(("case.postpone.twice", "09/06 09:20"), (again.Code, await DueAsync(ward, inTime)));
        Assert.Equal((DossierMarks.None, DossierMarks.LateApology), ((await ward.ViewAsync(inTime)).Row.Flags, (await ward.ViewAsync(late)).Row.Flags));
    }

    [Theory, EachDatabase]
    public async Task A_document_of_law_stops_the_clock_and_its_end_lets_it_go_on(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var id = await ward.InProcessAsync();
        At(app, 5, 10, 0);
        await ward.ActAsync(ward.Specialist, id, new WaitByLaw("Hỏi ý kiến cấp trên", "12/UBND-NV"));
        var papers = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, id, new SupplementGiven([Drawing])));
        At(app, 12, 14, 0);

        var silent = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Specialist, id, new LegalWaitOver("")));
        await ward.ActAsync(ward.Specialist, id, new LegalWaitOver("Văn bản 30/STNMT"));

        Assert.Equal(("dossier.not-waiting-papers", "dossier.legal-wait-note", "23/06 11:30"), (papers.Code, silent.Code, await DueAsync(ward, id)));
    }

    [Theory, EachDatabase]
    public async Task Papers_that_do_not_come_in_the_days_set_stop_it_by_form_05(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var (general, own) = (await ward.InProcessAsync(), await ward.InProcessAsync(p => p with { SupplementDays = 5 }));
        await ward.ActAsync(ward.Specialist, general, new AskSupplement(["Bản vẽ"], "Thiếu"));
        await ward.ActAsync(ward.Specialist, own, new AskSupplement(["Bản vẽ"], "Thiếu"));

        At(app, 10, 9, 0);
        var stoppedByOwn = await ward.ActAsync(ward.Clerk, own, new StopUnsupplemented("Quá 5 ngày làm việc"));
        At(app, 23, 16, 0);
        var lastDay = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, general, new StopUnsupplemented("Quá 15 ngày làm việc")));
        At(app, 24, 8, 30);
        var stopped = await ward.ActAsync(ward.Clerk, general, new StopUnsupplemented("Quá 15 ngày làm việc"));

        var view = await ward.ViewAsync(general);
        Assert.Equal(("dossier.supplement-not-over", DossierState.Stopped, DossierState.Stopped), (lastDay.Code, stoppedByOwn.State, stopped.State));
        Assert.Equal((FormKind.Stop, DossierEnding.NotSupplemented), (view.Forms[^1].Kind, view.Row.Ending));
    }

    [Theory, EachDatabase]
    public async Task A_submission_that_is_not_completed_in_the_days_set_lapses_and_is_never_received(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var given = ward.Dossier(await ward.ProcedureAsync()) with { Parts = [] };
        var id = (await ward.DoAsync(ward.Clerk, (desk, actor) => desk.SubmitAsync(actor, given))).Id;
        await ward.DoAsync(ward.Clerk, (desk, actor) => desk.ActAsync(actor, id, new GuideToSupplement(["Tờ khai"], "Thiếu tờ khai")));
        At(app, 24, 8, 30);

        var lapsed = await ward.DoAsync(ward.Clerk, (desk, actor) => desk.ActAsync(actor, id, new LetLapse("Quá 15 ngày làm việc")));

        var after = await Assert.ThrowsAsync<RuleException>(() => ward.DoAsync(ward.Clerk, (desk, actor) => desk.ReceiveSubmissionAsync(actor, id)));
        Assert.Equal((SubmissionState.Lapsed, "submission.closed"), (lapsed.State, after.Code));
    }

    [Theory]
    [InlineData(CutOff.After15, "same-day", 15, 0, "02/06 17:30")]
    [InlineData(CutOff.After15, "same-day", 15, 1, "03/06 17:30")]
    [InlineData(CutOff.LastHour, "1wd", 16, 30, "03/06 16:30")]
    [InlineData(CutOff.LastHour, "1wd", 16, 31, "03/06 17:30")]
    [InlineData(CutOff.None, "1wd", 16, 31, "03/06 16:31")]
    public async Task The_cut_off_belongs_to_the_procedure(CutOff cutOff, string term, int hour, int minute, string due)
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        var ward = await Counter.OpenAsync(app);
        At(app, 2, hour, minute);

        var receipt = await ward.ReceiveAsync(await ward.ProcedureAsync(p => p with { Term = term, Counting = new CountingRule(CutOff: cutOff) }));

        Assert.Equal(due, Text(receipt.DueAt));
    }

    [Theory, EachDatabase]
    public async Task What_is_sent_at_night_is_answered_in_the_next_days_hours_and_starts_when_accepted(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        At(app, 2, 21, 0);
        var given = ward.Dossier(await ward.ProcedureAsync()) with { Channel = DossierChannel.Online };
        var sent = await ward.DoAsync(ward.Clerk, (desk, _) => desk.SubmitAsync(Actor.System, given));
        At(app, 3, 10, 0);

        var received = await ward.DoAsync(ward.Clerk, (desk, actor) => desk.ReceiveSubmissionAsync(actor, sent.Id));

        Assert.Equal(("03/06 17:30", "17/06 10:00"), (Text(sent.AnswerBy), Text(received.DueAt)));
    }

    [Theory, EachDatabase]
    public async Task From_July_2025_receipts_follow_the_new_era_and_older_dossiers_keep_theirs(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var code = await ward.ProcedureAsync();
        var old = await ward.ReceiveAsync(code);
        app.Time.SetUtcNow(Moment(7, 1, 8, 0));

        var now = await ward.ReceiveAsync(code);

        Assert.Equal(("61-2018", "118-2025"), ((await ward.ViewAsync(old.Id)).Rules.Code, (await ward.ViewAsync(now.Id)).Rules.Code));
        Assert.EndsWith("/TTPVHCC", now.ReceiptNumber, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_dossier_opened_a_year_later_shows_the_same_due_instant_and_why(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var id = await ward.InProcessAsync();
        await ward.ActAsync(ward.Specialist, id, new Forward(3, ward.Specialist));
        await ward.ActAsync(ward.Specialist, id, new FinishDossier("Cấp phép", "12/GP-UBND"));
        var then = await ward.ViewAsync(id);
        app.Time.SetUtcNow(TestApp.Start.AddYears(1));

        var now = await ward.ViewAsync(id);

        Assert.Equal(then.Row.DueAt, now.Row.DueAt);
        Assert.NotEmpty(now.Case.DueTrace);
        Assert.Equal(then.Case.DueTrace.Select(l => FormattableString.Invariant(l)), now.Case.DueTrace.Select(l => FormattableString.Invariant(l)));
    }

    /// <summary>The clock of the machine is set, then stands wherever the test says.</summary>
    [Theory, EachDatabase]
    public async Task A_machine_clock_that_jumps_back_is_told_of_and_writes_no_time_that_runs_backwards(DatabaseProvider provider)
    {
        var clock = new JumpingClock { Now = TestApp.Start };
        await using var app = await TestApp.StartAsync(
            provider, o => o.Services = s => ServiceCollectionDescriptorExtensions.Replace(
                s, ServiceDescriptor.Singleton<TimeProvider>(clock)));
        var ward = await Counter.OpenAsync(app);
        var receipt = await ward.ReceiveAsync(await ward.ProcedureAsync());

        clock.Now = TestApp.Start.AddHours(-3);
        var back = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, receipt.Id, new Forward(2, ward.Specialist)));
        clock.Now = TestApp.Start.AddSeconds(-30);
        await ward.ActAsync(ward.Clerk, receipt.Id, new Forward(2, ward.Specialist));
        clock.Now = TestApp.Start.AddHours(1);
        await ward.ActAsync(ward.Specialist, receipt.Id, new Forward(3, ward.Specialist));

        var hands = (await ward.ViewAsync(receipt.Id)).Case.Hands;
        Assert.Equal("case.clock-back", back.Code);
        Assert.All(hands, h => Assert.True(h.Until is null || h.Until >= h.From));
        Assert.Equal(receipt.DueAt, (await ward.ViewAsync(receipt.Id)).Row.DueAt);
    }

    private static void At(TestApp app, int day, int hour, int minute) => app.Time.SetUtcNow(Moment(6, day, hour, minute));

    private static DateTimeOffset Moment(int month, int day, int hour, int minute) => new(OfficeClock.ToUtc(new DateTime(2025, month, day, hour, minute, 0)), TimeSpan.Zero);

    private static async Task<string> DueAsync(Counter ward, NamRo.Casework.CaseId id) => Text((await ward.ViewAsync(id)).Row.DueAt);

    private static string Text(DateTime? utc) => OfficeClock.ToOffice(utc!.Value).ToString("dd/MM HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private sealed class JumpingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

using NamRo.Casework;
using NamRo.Casework.Cases;
using NamRo.Casework.Clears;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Casework;

/// <summary>Work that goes from hand to hand through the steps of a process.</summary>
public sealed class CaseHandsTests
{
    private static readonly WorkCalendar Calendar = CalendarCatalogue.Embedded.Default;
    private static readonly UnitId Desk = UnitId.New();
    private static readonly UnitId Division = UnitId.New();
    private static readonly PersonId[] People = [.. Enumerable.Range(0, 6).Select(_ => PersonId.New())];

    /// <summary>The table of one-stop.md 8: process 1.004944, 40 hours, received Monday 2 June 2025 at 09:00.</summary>
    [Fact]
    public void Lateness_is_shared_by_what_each_step_overran()
    {
        var c = Give("40h", At(2, 9, 0));

        Pass(c, 1, "4h", At(2, 9, 0));
        Pass(c, 2, "4h", At(2, 14, 30));
        Pass(c, 3, "16h", At(3, 9, 0));
        Pass(c, 4, "4h", At(5, 17, 30));
        Pass(c, 5, "8h", At(6, 9, 0));
        Pass(c, 6, "4h", At(9, 14, 30));
        c.Finish(new Finish("Giấy khai sinh"), Act(At(9, 16, 30)));

        var hands = CaseHands.Of(c, At(20, 9, 0), Calendar);
        Assert.Equal(At(9, 9, 0), c.DueAt);
        Assert.Equal([4 * 60, 4 * 60, 23 * 60, 60, 12 * 60, 2 * 60], hands.Select(h => h.Used));
        Assert.Equal([0, 0, 7 * 60, 0, 4 * 60, 0], hands.Select(h => h.Overrun));
        Assert.Equal([0, 0, 229, 0, 131, 0], hands.Select(h => h.LateShare));
        Assert.Equal(3 * 60, hands[3].Saved);
        Assert.Equal(6 * 60, hands.Sum(h => h.LateShare));
    }

    [Fact]
    public void The_hands_together_use_exactly_what_the_ledger_holds()
    {
        var c = Give("10wd", At(2, 9, 0));
        Pass(c, 1, "4h", At(2, 9, 0));
        Pass(c, 2, "4h", At(2, 11, 15));
        c.Consult(new Consult(UnitId.New(), "Có đúng quy hoạch?", "Đúng", ConsultationTerm.Normal, Waits: true), At(5, 17, 30), Act(At(3, 8, 7)));
        c.Answer(new Answer(1, ConsultationPosition.Agree, ""), Act(At(4, 10, 0)));
        c.Pause("Thiếu bản vẽ", "Mẫu 02 số 5/PBS", PauseFor.Papers, Act(At(4, 16, 0)));
        c.Resume(null, false, Act(At(9, 9, 30)));
        Pass(c, 3, "4h", At(10, 9, 0));
        c.Finish(new Finish("Giấy phép"), Act(At(11, 15, 0)));

        var hands = CaseHands.Of(c, At(20, 9, 0), Calendar);
        var lines = CaseLedger.LinesOf(c, At(20, 9, 0), Calendar);

        Assert.Equal(lines.Where(l => l.Kind is HolderKind.Working or HolderKind.Consulted).Sum(l => l.Minutes), hands.Sum(h => h.Used));
        Assert.Equal(Calendar.Between(At(2, 9, 0), At(11, 15, 0)).Value, lines.Sum(l => l.Minutes));
        Assert.Contains(lines, l => l is { Kind: HolderKind.Citizen, Unit: null });
    }

    /// <summary>One-stop.md 6.2, examples 30 and 31.</summary>
    [Theory]
    [InlineData(false, 23, 11, 30)]
    [InlineData(true, 26, 14, 0)]
    public void Papers_that_were_missing_suspend_or_restart_the_term(bool restarts, int day, int hour, int minute)
    {
        var c = Give("10wd", At(2, 9, 0));
        Pass(c, 1, "4h", At(2, 9, 0));

        c.Pause("Thiếu bản vẽ", "Mẫu 02 số 5/PBS", PauseFor.Papers, Act(At(5, 10, 0)));
        c.Resume(null, restarts, Act(At(12, 14, 0)));

        Assert.Equal(At(day, hour, minute), c.DueAt);
    }

    [Fact]
    public void Each_step_has_a_clock_of_its_own_that_pauses_stop()
    {
        var c = Give("10wd", At(2, 9, 0));
        Pass(c, 1, "4h", At(2, 9, 0));
        Pass(c, 2, "8h", At(2, 10, 0));
        var before = c.StepDueAt;

        c.Pause("Chờ nộp thuế", "Thông báo 12/TB-CCT", PauseFor.Payment, Act(At(2, 16, 0)));
        c.Resume(null, false, Act(At(4, 16, 0)));

        Assert.Equal(At(3, 10, 0), before);
        Assert.Equal(At(5, 10, 0), c.StepDueAt);
    }

    [Fact]
    public void Going_back_to_an_earlier_step_needs_a_reason()
    {
        var c = Give("10wd", At(2, 9, 0));
        Pass(c, 1, "4h", At(2, 9, 0));
        Pass(c, 2, "4h", At(2, 10, 0));

        var refused = Assert.Throws<RuleException>(() => Pass(c, 1, "4h", At(2, 11, 0)));

        Assert.Equal("case.pass-on.reason", refused.Code);
    }

    /// <summary>One-stop.md 6.2, examples 37 and 39.</summary>
    [Fact]
    public void Another_day_is_promised_once_and_the_due_instant_stays()
    {
        var c = Give("40h", At(2, 9, 0));
        Pass(c, 1, "4h", At(2, 9, 0));

        c.Postpone(new Postpone(new DateOnly(2025, 6, 13), "Chờ xác minh thực địa", "03/PXL"), At(13, 17, 30), Act(At(6, 10, 0)));
        var again = Assert.Throws<RuleException>(() =>
            c.Postpone(new Postpone(new DateOnly(2025, 6, 20), "Vẫn chờ", "04/PXL"), At(20, 17, 30), Act(At(13, 10, 0))));

        Assert.Equal((At(9, 9, 0), At(13, 17, 30), true), (c.DueAt, c.PromisedAt, c.Details.Postponed!.BeforeDue));
        Assert.Equal("case.postpone.twice", again.Code);
    }

    /// <summary>One-stop.md 6.2, example 38.</summary>
    [Fact]
    public void An_apology_after_the_due_instant_is_kept_as_late()
    {
        var c = Give("40h", At(2, 9, 0));
        Pass(c, 1, "4h", At(2, 9, 0));

        c.Postpone(new Postpone(new DateOnly(2025, 6, 13), "Chờ xác minh thực địa", "03/PXL"), At(13, 17, 30), Act(At(10, 10, 0)));

        Assert.False(c.Details.Postponed!.BeforeDue);
    }

    [Fact]
    public void Silence_is_consent_only_where_the_law_says_so_and_only_after_the_term()
    {
        var c = Give("10wd", At(2, 9, 0));
        Pass(c, 1, "4h", At(2, 9, 0));
        c.Consult(new Consult(UnitId.New(), "Có ý kiến khác?", "Không", ConsultationTerm.Normal, true, SilenceAgrees: true), At(5, 17, 30), Act(At(3, 8, 0)));

        Assert.Throws<RuleException>(() => c.TakeSilence(1, Act(At(5, 17, 0))));
        c.TakeSilence(1, Act(At(6, 8, 0)));

        Assert.Equal((ConsultationPosition.Agree, HolderKind.Working), (c.Details.Consultations[0].Position!.Value, c.HolderKind));
    }

    [Theory]
    [InlineData(CaseVerbs.Assign)]
    [InlineData(CaseVerbs.Submit)]
    [InlineData(CaseVerbs.RequestExtension)]
    public void Work_that_goes_by_hands_knows_no_verb_of_assigned_work(string verb)
    {
        var c = Give("10wd", At(2, 9, 0));

        Assert.False(c.Allows(verb));
    }

    /// <summary>One-stop.md 6.1, D4, examples 19 and 20 with a term of the same day.</summary>
    [Theory]
    [InlineData(4, 15, 0, 4)]
    [InlineData(4, 15, 1, 5)]
    [InlineData(6, 15, 30, 9)]
    public void The_cut_off_of_the_rule_set_moves_the_start(int day, int hour, int minute, int dueDay)
    {
        var c = Give("same-day", At(day, hour, minute), new TermRule(DueReading.Rolling, StartRule.After15));

        Assert.Equal(At(dueDay, 17, 30), c.DueAt);
    }

    [Fact]
    public void The_log_rebuilds_the_hands()
    {
        var c = Give("10wd", At(2, 9, 0));
        Pass(c, 1, "4h", At(2, 9, 0));
        Pass(c, 2, "8h", At(2, 11, 0));
        c.Pause("Thiếu bản vẽ", "Mẫu 02 số 5/PBS", PauseFor.Papers, Act(At(5, 10, 0)));
        c.Resume(null, true, Act(At(12, 14, 0)));
        c.Finish(new Finish("Giấy phép", "12/GPXD"), Act(At(13, 9, 0)));
        var events = ((IEventSource)c).TakeEvents();

        var rebuilt = CaseFile.Blank(c.Id);
        foreach (var e in events)
        {
            rebuilt.Apply((CaseEvent)e.Event, Act(e.At));
        }

        Assert.Equal(CaseDetails.Write(c.Details), CaseDetails.Write(rebuilt.Details));
        Assert.Equal((c.DueAt, c.Step, c.StepName, c.HolderKind, c.State, c.DueRule), (rebuilt.DueAt, rebuilt.Step, rebuilt.StepName, rebuilt.HolderKind, rebuilt.State, rebuilt.DueRule));
    }

    private static CaseFile Give(string term, DateTime at, TermRule? rule = null)
    {
        var c = CaseFile.Open(Act(at), "000.17.22.H56-250602-0001", new CaseContent
        {
            Kind = CaseKinds.Dossier, Title = "Đăng ký khai sinh", Issuer = Desk, Lead = Division, Officer = People[0], AccountableLeader = People[5],
            Process = ProcessId.New(), Product = "Giấy khai sinh", JudgedBy = "Đúng quy định", Due = DueSpec.Within(term, rule: rule),
        });
        c.Issue(new ClearCheck("five", []), new Dictionary<string, string>(), Act(at));
        return c;
    }

    private static void Pass(CaseFile c, int step, string term, DateTime at) =>
        c.PassOn(new PassOn(step, People[step % People.Length]), $"Bước {step}", term, holdsPost: true, Act(at));

    private static CaseAct Act(DateTime at) => new(People[0], Desk, null, at, Calendar);

    private static DateTime At(int day, int hour, int minute) => OfficeClock.ToUtc(new DateTime(2025, 6, day, hour, minute, 0));
}

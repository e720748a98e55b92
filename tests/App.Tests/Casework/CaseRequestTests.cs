using NamRo.Casework;
using NamRo.Casework.Cases;
using NamRo.Kernel.Rules;

namespace NamRo.App.Tests.Casework;

public sealed class CaseRequestTests
{
    [Fact]
    public void An_approved_extension_moves_the_deadline_and_keeps_the_first_one()
    {
        var bench = CaseBench.In(CaseState.InProgress);
        var first = bench.Case.DueAt;

        bench.Do(CaseVerbs.RequestExtension).Do(CaseVerbs.Decide);

        Assert.Equal(CaseBench.Calendar.CloseOf(new DateOnly(2025, 12, 19)), bench.Case.DueAt);
        Assert.Equal(first, bench.Case.OriginalDueAt);
        Assert.Equal(1, bench.Case.ExtensionCount);
    }

    [Fact]
    public void An_extension_approved_after_the_deadline_moves_nothing()
    {
        var bench = CaseBench.In(CaseState.InProgress).Do(CaseVerbs.RequestExtension);
        var due = bench.Case.DueAt;

        bench.Later(TimeSpan.FromDays(30)).Do(CaseVerbs.Decide);

        Assert.Equal(due, bench.Case.DueAt);
        Assert.Equal(1, bench.Case.ExtensionCount);
    }

    [Fact]
    public void Overdue_work_is_not_extended()
    {
        var bench = CaseBench.In(CaseState.InProgress).Later(TimeSpan.FromDays(30));

        var refused = Assert.Throws<RuleException>(() => bench.Do(CaseVerbs.RequestExtension));

        Assert.Equal("case.extension.overdue", refused.Code);
    }

    [Fact]
    public void Work_without_a_deadline_needs_no_extension()
    {
        var bench = new CaseBench(DueSpec.Reviewed("monthly:20")).Do(CaseVerbs.Issue).Do(CaseVerbs.Receive);

        var refused = Assert.Throws<RuleException>(() => bench.Do(CaseVerbs.RequestExtension));

        Assert.Equal("case.extension.no-due", refused.Code);
    }

    [Fact]
    public void A_second_request_waits_for_the_first()
    {
        var bench = CaseBench.In(CaseState.InProgress).Do(CaseVerbs.RequestExtension);

        var refused = Assert.Throws<RuleException>(() => bench.Do(CaseVerbs.RequestExtension));

        Assert.Equal("case.request.pending", refused.Code);
    }

    [Fact]
    public void Nobody_decides_an_own_request()
    {
        var bench = CaseBench.In(CaseState.InProgress).Do(CaseVerbs.RequestExtension);

        var refused = Assert.Throws<RuleException>(() => bench.Do(CaseVerbs.Decide, bench.Officer));

        Assert.Equal("case.decide.own-request", refused.Code);
    }

    [Fact]
    public void Only_the_one_who_asked_withdraws()
    {
        var bench = CaseBench.In(CaseState.InProgress).Do(CaseVerbs.RequestExtension);

        var refused = Assert.Throws<RuleException>(() => bench.Do(CaseVerbs.WithdrawRequest, bench.Head));
        bench.Do(CaseVerbs.WithdrawRequest);

        Assert.Equal("case.request.not-own", refused.Code);
        Assert.DoesNotContain(bench.Case.Details.Requests, r => r.IsOpen);
    }

    [Fact]
    public void A_request_never_stops_the_clock()
    {
        var bench = CaseBench.In(CaseState.InProgress);
        var due = bench.Case.DueAt;

        bench.Do(CaseVerbs.RequestExtension).Later(TimeSpan.FromDays(3));

        Assert.Equal(due, bench.Case.DueAt);
        Assert.Equal(HolderKind.Working, bench.Case.HolderKind);
    }

    [Fact]
    public void A_transfer_gives_the_work_to_the_other_unit_and_its_head()
    {
        var bench = CaseBench.In(CaseState.Received);

        bench.Do(CaseVerbs.RequestTransfer).Do(CaseVerbs.Decide);

        Assert.Equal(bench.Other, bench.Case.Lead);
        Assert.Equal(bench.Stranger, bench.Case.Officer);
        Assert.Equal(CaseState.Issued, bench.Case.State);
        Assert.Equal(bench.Other, bench.Case.HolderUnit);
    }

    [Fact]
    public void Waiting_for_an_answer_is_charged_to_the_asked_unit()
    {
        var bench = CaseBench.In(CaseState.InProgress).Do(CaseVerbs.Consult);
        var holder = (bench.Case.HolderKind, bench.Case.HolderUnit);

        bench.Later(TimeSpan.FromHours(3)).Do(CaseVerbs.Answer);

        Assert.Equal((HolderKind.Consulted, bench.Other), holder);
        Assert.Equal((HolderKind.Working, bench.Lead), (bench.Case.HolderKind, bench.Case.HolderUnit));
        Assert.Equal(180, bench.Case.Details.Ledger.Single(s => s.Kind == HolderKind.Consulted).Minutes);
    }

    [Fact]
    public void The_lead_unit_is_not_consulted_by_itself()
    {
        var bench = CaseBench.In(CaseState.InProgress);

        var refused = Assert.Throws<RuleException>(() =>
            bench.Case.Consult(new Consult(bench.Lead, "Ý kiến?", "Đồng ý.", ConsultationTerm.Normal, true), bench.Now, bench.Act(bench.Officer)));

        Assert.Equal("case.consult.self", refused.Code);
    }

    [Fact]
    public void A_question_without_an_own_position_is_refused()
    {
        var bench = CaseBench.In(CaseState.InProgress);

        var refused = Assert.Throws<RuleException>(() =>
            bench.Case.Consult(new Consult(bench.Other, "Ý kiến?", " ", ConsultationTerm.Normal, true), bench.Now, bench.Act(bench.Officer)));

        Assert.Equal("case.consult.position", refused.Code);
    }

    [Fact]
    public void Lateness_caused_by_a_late_answer_is_not_the_lead_units()
    {
        var bench = CaseBench.In(CaseState.InProgress);
        bench.Case.Consult(
            new Consult(bench.Other, "Ý kiến?", "Đồng ý.", ConsultationTerm.Urgent, true), CaseBench.Calendar.CloseOf(new DateOnly(2025, 6, 5)), bench.Act(bench.Officer));
        bench.Keep(bench.Officer);
        bench.Now = CaseBench.Calendar.CloseOf(new DateOnly(2025, 6, 24));

        bench.Do(CaseVerbs.Answer).Do(CaseVerbs.Submit);
        var share = CaseLedger.LatenessOf(bench.Case, bench.Now, CaseBench.Calendar)!;

        Assert.Equal(share.Total, share.Waiting);
        Assert.Equal(0, share.Own);
    }
}

using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.OneStop;

/// <summary>The state table of one-stop.md 5.3 and what it forbids.</summary>
public sealed class DossierStateTests(AppFixture fixture)
{
    private static readonly AskSupplement Ask = new(["Bản vẽ mặt bằng"], "Thiếu bản vẽ");

    [Theory, EachDatabase]
    public async Task Receiving_at_the_desk_gives_code_receipt_and_book_line_and_starts_the_clock(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));

        var receipt = await ward.ReceiveAsync(await ward.ProcedureAsync());

        var view = await ward.ViewAsync(receipt.Id);
        Assert.Equal((DossierState.Received, $"{ward.DeskCode}-{ward.App.Time.Today():yyMMdd}-0001"), (receipt.State, receipt.Code));
        Assert.Equal("1/TNHS", receipt.ReceiptNumber);
        Assert.Equal(new BookLine("Xây dựng", 1, 1), view.Book);
        Assert.Equal((OfficeClock.ToUtc(new DateTime(2025, 6, 16, 9, 0, 0)), "61-2018"), (receipt.DueAt!.Value, view.Rules.Code));
        Assert.Equal("•••••••••123", view.Applicant.MaskedIdentity);
    }

    [Theory, EachDatabase]
    public async Task The_whole_way_leads_from_receipt_to_the_applicant(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var receipt = await ward.ReceiveAsync(await ward.ProcedureAsync());

        var forwarded = await ward.ActAsync(ward.Clerk, receipt.Id, new Forward(2, ward.Specialist), receipt.Version);
        var returned = await ward.ActAsync(ward.Specialist, receipt.Id, new ReturnToStep(1, ward.Clerk, "Thiếu chữ ký", ward.Desk), forwarded.Version);
        await ward.ActAsync(ward.Clerk, receipt.Id, new Forward(2, ward.Specialist), returned.Version);
        await ward.ActAsync(ward.Specialist, receipt.Id, new Forward(3, ward.Specialist));
        var finished = await ward.ActAsync(ward.Specialist, receipt.Id, new FinishDossier("Cấp phép", "12/GP-UBND"));
        var handed = await ward.ActAsync(ward.Clerk, receipt.Id, new HandOver("Nguyễn Thị Bưởi", DeliveryMethod.Desk, "Ký nhận"));

        Assert.Equal(
            [DossierState.InProcess, DossierState.Received, DossierState.Finished, DossierState.Returned],
            [forwarded.State, returned.State, finished.State, handed.State]);
    }

    [Theory, EachDatabase]
    public async Task Papers_are_asked_for_with_form_02_and_their_coming_lets_the_clock_go_on(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.InProcessAsync();

        var asked = await ward.ActAsync(ward.Specialist, id, Ask);
        var waiting = await ward.ViewAsync(id);
        var given = await ward.ActAsync(ward.Clerk, id, new SupplementGiven([new PartHandedIn(null, "Bản vẽ")]));

        Assert.Equal((DossierState.WaitingForPapers, DossierState.InProcess), (asked.State, given.State));
        Assert.Equal(("1/HDHS", HolderKind.Citizen), (waiting.Forms[^1].Number, waiting.Case.Row.HolderKind));
    }

    [Theory, EachDatabase]
    public async Task A_procedure_that_restarts_gives_a_new_receipt_and_the_whole_term(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.InProcessAsync(p => p with { Counting = new CountingRule(Supplement: SupplementEffect.Restart) });
        await ward.ActAsync(ward.Specialist, id, Ask);

        await ward.ActAsync(ward.Clerk, id, new SupplementGiven([new PartHandedIn(null, "Bản vẽ")]));

        var view = await ward.ViewAsync(id);
        Assert.Equal([FormKind.Receipt, FormKind.Supplement, FormKind.Receipt], view.Forms.Select(f => f.Kind));
    }

    [Theory, EachDatabase]
    public async Task A_second_form_02_is_refused_without_an_override_and_flagged_with_one(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.InProcessAsync();
        await ward.ActAsync(ward.Specialist, id, Ask);
        await ward.ActAsync(ward.Clerk, id, new SupplementGiven([new PartHandedIn(null, "Bản vẽ")]));

        var refused = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Specialist, id, Ask));
        await ward.ActAsync(ward.Specialist, id, Ask with { Override = "Bản vẽ sai tỷ lệ" });

        var view = await ward.ViewAsync(id);
        Assert.Equal(("dossier.supplement-twice", DossierMarks.SupplementedTwice, 2), (refused.Code, view.Row.Flags, view.Row.SupplementCount));
    }

    [Theory, EachDatabase]
    public async Task Two_open_pauses_are_refused_and_take_no_number(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.InProcessAsync();
        await ward.ActAsync(ward.Specialist, id, Ask);

        await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Specialist, id, Ask with { Override = "Thêm" }));
        await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Specialist, id, new ClaimPayment(1000, "1/TB", "Lệ phí")));

        var other = await ward.InProcessAsync();
        await ward.ActAsync(ward.Specialist, other, Ask);
        Assert.Equal("2/HDHS", (await ward.ViewAsync(other)).Forms[^1].Number);
    }

    [Theory, EachDatabase]
    public async Task Money_owed_stops_the_clock_from_the_notice_to_the_receipt(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.InProcessAsync();

        var claimed = await ward.ActAsync(ward.Specialist, id, new ClaimPayment(150_000, "7/TB-CCT", "Lệ phí trước bạ"));
        var wrong = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, id, new PaymentArrived(100_000, "B1", PaymentMethod.Cash)));
        var paid = await ward.ActAsync(ward.Clerk, id, new PaymentArrived(150_000, "B1", PaymentMethod.Cash));

        Assert.Equal((DossierState.WaitingForPayment, DossierState.InProcess), (claimed.State, paid.State));
        Assert.Equal("dossier.amount-other", wrong.Code);
    }

    [Theory, EachDatabase]
    public async Task A_claim_without_the_number_of_its_notice_is_refused(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.InProcessAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Specialist, id, new ClaimPayment(1000, " ", "Lệ phí")));
        var byLaw = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Specialist, id, new WaitByLaw("Chờ cấp trên", "")));

        Assert.Equal(("dossier.notice", "case.pause.basis"), (refused.Code, byLaw.Code));
    }

    [Theory, EachDatabase]
    public async Task Asking_another_office_lets_the_clock_run(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.InProcessAsync();

        var asked = await ward.ActAsync(ward.Specialist, id, new AskOpinion(ward.Neighbour, "Có đúng quy hoạch?", "Đúng"));

        var view = await ward.ViewAsync(id);
        Assert.Equal((DossierState.InProcess, HolderKind.Consulted, null), (asked.State, view.Case.Row.HolderKind, view.Case.Row.PausedAt));
    }

    [Theory, EachDatabase]
    public async Task Another_day_is_promised_once_by_a_numbered_apology_and_the_due_instant_stays(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.InProcessAsync();
        var due = (await ward.ViewAsync(id)).Row.DueAt;

        await ward.ActAsync(ward.Head, id, new Apologise(new DateOnly(2025, 6, 20), "Chờ xác minh"));
        var again = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Head, id, new Apologise(new DateOnly(2025, 6, 24), "Vẫn chờ")));

        var view = await ward.ViewAsync(id);
        Assert.Equal(("case.postpone.twice", due, "1/PXL"), (again.Code, view.Row.DueAt, view.Forms[^1].Number));
        Assert.Equal(DossierMarks.None, view.Row.Flags);
    }

    [Theory, EachDatabase]
    public async Task A_finished_or_returned_dossier_waits_for_no_papers_and_goes_to_nobody(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.FinishedAsync();

        var asked = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Specialist, id, Ask));
        await ward.ActAsync(ward.Clerk, id, new HandOver("Nguyễn Thị Bưởi", DeliveryMethod.Desk, "Ký nhận"));
        await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, id, new Forward(3, ward.Specialist)));
        var reopened = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Leader, id, new ReopenDossier("Sai tên")));

        Assert.Equal(("dossier.not-running", "dossier.reopen-returned"), (asked.Code, reopened.Code));
    }

    [Theory, EachDatabase]
    public async Task No_result_comes_before_the_last_step_and_none_without_a_number(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.InProcessAsync();

        var early = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Specialist, id, new FinishDossier("Cấp phép", "12/GP")));
        var unreturned = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, id, new HandOver("Bưởi", DeliveryMethod.Desk, "Ký")));
        await ward.ActAsync(ward.Specialist, id, new Forward(3, ward.Specialist));
        var unnumbered = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Specialist, id, new FinishDossier("Cấp phép", "")));

        Assert.Equal(("dossier.finish-early", "dossier.hand-early", "dossier.finish-document"), (early.Code, unreturned.Code, unnumbered.Code));
    }

    [Theory, EachDatabase]
    public async Task A_result_goes_to_another_person_only_with_an_authority_paper(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.FinishedAsync();
        var hand = new HandOver("Bùi Văn Khế", DeliveryMethod.Desk, "Ký nhận", ToApplicant: false);

        var refused = await Assert.ThrowsAsync<RuleException>(() => ward.ActAsync(ward.Clerk, id, hand));
        var handed = await ward.ActAsync(ward.Clerk, id, hand with { AuthorityPaper = "Giấy ủy quyền 5/2025" });

        Assert.Equal(("dossier.hand-authority", DossierState.Returned), (refused.Code, handed.State));
    }
}

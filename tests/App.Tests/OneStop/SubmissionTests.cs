using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.OneStop;

/// <summary>States 1 and 3 of one-stop.md 5.1: what is sent before it is received.</summary>
public sealed class SubmissionTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task What_is_sent_online_is_answered_within_eight_working_hours_and_its_clock_starts_at_acceptance(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var given = ward.Dossier(await ward.ProcedureAsync()) with { Channel = DossierChannel.Online };

        var sent = await ward.DoAsync(ward.Clerk, (desk, _) => desk.SubmitAsync(Actor.System, given));
        var again = await ward.DoAsync(ward.Clerk, (desk, _) => desk.SubmitAsync(Actor.System, given));
        var received = await ward.DoAsync(ward.Clerk, (desk, actor) => desk.ReceiveSubmissionAsync(actor, sent.Id));

        Assert.Equal((sent.Id, CalendarCatalogue.Embedded.Default.AddMinutes(sent.SubmittedAt, new WorkingMinutes(8 * 60))), (again.Id, sent.AnswerBy));
        Assert.Equal((DossierState.Received, "•••••••••123"), (received.State, (await ward.ViewAsync(received.Id)).Applicant.MaskedIdentity));
    }

    [Theory, EachDatabase]
    public async Task Guidance_at_reception_is_given_once_and_the_clock_has_not_started(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await SendAsync(ward);
        var guide = new GuideToSupplement(["Tờ khai"], "Thiếu tờ khai");

        var guided = await ActAsync(ward, id, guide);
        var lapsed = await Assert.ThrowsAsync<RuleException>(() => ActAsync(ward, id, new LetLapse("Không bổ sung")));
        var back = await ActAsync(ward, id, new SupplementSubmission([new PartHandedIn(null, "Tờ khai")]));
        var twice = await Assert.ThrowsAsync<RuleException>(() => ActAsync(ward, id, guide));

        Assert.Equal((SubmissionState.WaitingForPapers, "1/HDHS", SubmissionState.New), (guided.State, guided.FormNumber, back.State));
        Assert.Equal(("submission.not-over", "submission.guided-twice"), (lapsed.Code, twice.Code));
    }

    [Theory, EachDatabase]
    public async Task What_was_refused_with_form_03_is_never_processed(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await SendAsync(ward);

        var silent = await Assert.ThrowsAsync<RuleException>(() => ActAsync(ward, id, new RefuseReception(RefusalGround.WrongAuthority, "")));
        var refused = await ActAsync(ward, id, new RefuseReception(RefusalGround.WrongAuthority, "Thuộc thẩm quyền cấp tỉnh"));
        var after = await Assert.ThrowsAsync<RuleException>(() => ward.DoAsync(ward.Clerk, (desk, actor) => desk.ReceiveSubmissionAsync(actor, id)));
        var next = await ward.ReceiveAsync(await ward.ProcedureAsync());

        Assert.Equal(("submission.refuse-reason", SubmissionState.Refused, "1/PTC"), (silent.Code, refused.State, refused.FormNumber));
        Assert.Equal(("submission.closed", "1/TNHS"), (after.Code, next.ReceiptNumber));
    }

    [Theory, EachDatabase]
    public async Task It_is_a_case_in_the_desks_hands_whose_pause_is_the_citizens_and_whose_end_is_the_answer(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await SendAsync(ward);
        var first = await ViewAsync(ward, id);

        await ActAsync(ward, id, new GuideToSupplement(["Tờ khai"], "Thiếu tờ khai"));
        var paused = await ViewAsync(ward, id);
        await ActAsync(ward, id, new RefuseReception(RefusalGround.NotEligible, "Không đủ điều kiện"));
        var ended = await ViewAsync(ward, id);

        Assert.Equal((HolderKind.Working, ward.Desk, false), (first.Row.HolderKind, first.Row.HolderUnit!.Value, first.Row.DueAt is null));
        Assert.Equal((HolderKind.Citizen, PauseFor.Papers), (paused.Row.HolderKind, paused.PausedFor));
        Assert.Equal((CaseState.Accepted, true), (ended.Row.State, ended.Row.DoneAt is not null));
    }

    [Theory, EachDatabase]
    public async Task Nobody_goes_round_the_desk_by_the_engines_verbs(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await SendAsync(ward);
        var clerk = await ward.ActorAsync(ward.Clerk);
        await using var work = ward.App.Begin(clerk);

        var refused = await Assert.ThrowsAsync<RuleException>(() => work.Get<ICasework>().ActAsync(clerk, new CaseId(id.Value), new Finish("Xong")));

        Assert.Equal("case.owned", refused.Code);
    }

    private static async Task<CaseView> ViewAsync(Counter ward, SubmissionId id)
    {
        var clerk = await ward.ActorAsync(ward.Clerk);
        await using var work = ward.App.Begin(clerk);
        return await work.Get<ICasework>().GetAsync(clerk, new CaseId(id.Value));
    }

    private static async Task<SubmissionId> SendAsync(Counter ward)
    {
        var given = ward.Dossier(await ward.ProcedureAsync()) with { Parts = [] };
        return (await ward.DoAsync(ward.Clerk, (desk, actor) => desk.SubmitAsync(actor, given))).Id;
    }

    private static Task<SubmissionReceipt> ActAsync(Counter ward, SubmissionId id, SubmissionVerb verb) =>
        ward.DoAsync(ward.Clerk, (desk, actor) => desk.ActAsync(actor, id, verb));
}

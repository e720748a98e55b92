using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using NamRo.Casework;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.OneStop;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Identity;
using NamRo.OneStop.Intake;
using NamRo.OneStop.Reflections;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop;

/// <summary>Personal data: read in full by need, given to whose it is, taken away when its days are over; each with a line in the log.</summary>
public sealed class PersonalDataTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task An_identity_number_shows_in_full_after_a_reason_and_the_reading_is_logged(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = (await ward.ReceiveAsync(await ward.ProcedureAsync())).Id;
        using var clerk = await SignInAsync(ward, ward.Clerk);

        var before = await clerk.OpenAsync($"/dossiers/{id}/identity");
        var silent = await before.SubmitAsync("#unmask", ("Input.Reason", ""));
        var shown = await before.SubmitAsync("#unmask", ("Input.Reason", "Đối chiếu thẻ căn cước"));

        before.ShouldBe(HttpStatusCode.OK).ShouldNotSay("001185000123");
        silent.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldNotSay("001185000123");
        shown.ShouldBe(HttpStatusCode.OK).ShouldSay("001185000123");
        await using var work = ward.App.Begin();
        Assert.Single(await work.Db.Activity.Where(a => a.ObjectId == id.Value && a.Action == "dossier.identity-unmasked").ToListAsync());
    }

    [Theory, EachDatabase]
    public async Task Whoever_does_not_answer_for_the_record_is_refused_on_the_page(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var id = await ward.InProcessAsync();
        using var specialist = await SignInAsync(ward, ward.Specialist);

        var refused = await (await specialist.OpenAsync($"/dossiers/{id}/identity")).SubmitAsync("#unmask", ("Input.Reason", "Tò mò"));

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldNotSay("001185000123");
    }

    [Theory, EachDatabase]
    public async Task A_citizen_is_given_what_is_kept_about_them_and_it_is_logged(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var number = $"0{Random.Shared.NextInt64(10_000_000_000, 99_999_999_999)}";
        var procedure = await ward.ProcedureAsync();
        var receipt = await ward.ReceiveAsync(procedure, d => d with { Applicant = d.Applicant with { IdentityNumber = number } });
        var given = ward.Dossier(procedure) with { Channel = DossierChannel.Online };
        var sent = await ward.DoAsync(ward.Clerk, (desk, _) => desk.SubmitAsync(Actor.System, given with { Applicant = given.Applicant with { IdentityNumber = number } }));
        using var clerk = await SignInAsync(ward, ward.Clerk);
        var page = await clerk.OpenAsync("/dossiers/personal-data");

        var none = await page.SubmitAsync("#export", ("Input.IdentityNumber", "000000000000"), ("Input.Reason", "Đơn ngày 02/6"));
        var export = await ward.DoAsync(ward.Clerk, (desk, actor) => desk.ExportAsync(actor, number, "Đơn ngày 02/6"));
        var download = await page.SubmitAsync("#export", ("Input.IdentityNumber", number), ("Input.Reason", "Đơn ngày 02/6"));

        none.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Không có dữ liệu nào của số này");
        Assert.Equal(receipt.Code, Assert.Single(export.Dossiers).Code);
        Assert.Equal(sent.Code, Assert.Single(export.Submissions).Code);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", download.Answer.Content.Headers.ContentType!.MediaType);
        await using var work = ward.App.Begin();
        Assert.Equal(2, await work.Db.Activity.CountAsync(a => a.ObjectId == receipt.Id.Value && a.Action == "dossier.exported"));
    }

    [Theory, EachDatabase]
    public async Task What_ended_long_ago_loses_its_personal_data_and_what_runs_keeps_it(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var open = await ward.InProcessAsync();
        var done = await ward.FinishedAsync();
        var sent = await SendAsync(ward);
        var said = await ReflectAsync(app, ward);
        var later = new FakeTimeProvider(app.Time.GetUtcNow().AddYears(11));

        var run = await RunAsync(app, later);
        var again = await RunAsync(app, later);

        await using var work = app.Begin();
        var (kept, taken) = (await work.Db.Set<Dossier>().SingleAsync(d => d.Id == open), await work.Db.Set<Dossier>().SingleAsync(d => d.Id == done));
        Assert.Equal(("Nguyễn Thị Bưởi", "", null), (kept.ApplicantName, taken.ApplicantName, taken.IdentityCipher));
        Assert.Null((await work.Db.Set<Submission>().SingleAsync(s => s.Id == sent)).IdentityCipher);
        Assert.Equal("Ghi tên tôi là Na.", (await work.Db.Set<Reflection>().SingleAsync(r => r.Id == said)).Text);
        Assert.Equal((1, 1, 0), (run.Taken["finished"], run.Taken["submission"], run.Taken["reflection"]));
        Assert.Equal(0, again.Taken.Values.Sum());
        Assert.Single(await work.Db.Activity.Where(a => a.ObjectId == done.Value && a.Action == "dossier.anonymised").ToListAsync());
        Assert.Equal(again.At, (await work.Get<Retention>().LastAsync(default))!.At);
    }

    /// <summary>On a clock of its own: the program's would ring every timer of those years.</summary>
    private static async Task<RetentionRun> RunAsync(TestApp app, TimeProvider clock)
    {
        await using var work = app.Begin(Actor.System);
        return await new Retention(work.Db, work.Get<ICasework>(), work.Get<ActScope>(), clock).RunAsync(default);
    }

    /// <summary>Sent and refused: it has ended.</summary>
    private static async Task<SubmissionId> SendAsync(Counter ward)
    {
        var given = ward.Dossier(await ward.ProcedureAsync()) with { Channel = DossierChannel.Online };
        var sent = await ward.DoAsync(ward.Clerk, (desk, _) => desk.SubmitAsync(Actor.System, given));
        await ward.DoAsync(ward.Clerk, (desk, actor) => desk.ActAsync(actor, sent.Id, new RefuseReception(RefusalGround.NotEligible, "Không đủ điều kiện")));
        return sent.Id;
    }

    /// <summary>Not answered yet: it stays.</summary>
    private static async Task<CaseId> ReflectAsync(TestApp app, Counter ward)
    {
        await using var work = app.Begin(Actor.System);
        return (await work.Get<ReflectionDesk>().SendAsync(new NewReflection(Guid.NewGuid(), ward.Desk, ReflectionTopic.Other, "Ghi tên tôi là Na."), default)).Id;
    }

    private static async Task<TestClient> SignInAsync(Counter ward, PersonId person)
    {
        var client = ward.App.CreateClient();
        await client.SignInAsAsync(person);
        return client;
    }
}

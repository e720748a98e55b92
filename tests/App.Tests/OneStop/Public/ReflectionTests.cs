using System.Net;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.OneStop.Counting;
using NamRo.OneStop.Ratings;
using NamRo.OneStop.Reflections;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Public;

/// <summary>What a citizen says about the service arrives as a case, and its answer is read by two codes.</summary>
public sealed class ReflectionTests
{
    [Theory, EachDatabase]
    public async Task A_reflection_arrives_in_the_desks_inbox_is_judged_above_it_and_its_sender_reads_the_answer(DatabaseProvider provider)
    {
        await using var app = await CitizenApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var code = (await ward.ViewAsync(await ward.FinishedAsync())).Row.Code;
        var check = await CitizenApp.CheckAsync(app, code);
        using var citizen = app.CreateClient();

        var form = await citizen.OpenAsync($"/reflect?code={code}&check={check}");
        var followed = await form.SubmitAsync(
            "#reflect", ("Input.Desk", $"{ward.Desk}"), ("Input.Topic", "Attitude"), ("Input.Text", "Cán bộ trả lời gắt gỏng."), ("Input.Contact", "0912 345 678"));
        var sent = await FindAsync(app, ward);
        var (person, before) = await AnswerAsync(app, ward, sent, citizen, followed);
        var answered = await citizen.OpenAsync(followed.Path);
        var rated = await answered.SubmitAsync("#rate", ("Level", "VerySatisfied"));

        followed.ShouldBe(HttpStatusCode.OK).ShouldSay(sent.Code).ShouldSay("Đang xem xét");
        Assert.Contains(person, new[] { ward.Clerk, ward.SecondClerk });
        before.ShouldNotSay("Chúng tôi đã nhắc nhở");
        answered.ShouldSay("Chúng tôi đã nhắc nhở và xin lỗi.").ShouldSay("Đã trả lời");
        rated.ShouldSay("Bạn đã đánh giá: Rất hài lòng.");
        await using var work = app.Begin();
        var (leader, today) = (await ward.ActorAsync(ward.Leader), app.Time.Today());
        var period = new Period(today, today);
        var facts = await work.Get<CountingReader>().FactsAsync(leader, null, period, default);
        var index = await work.Get<IndexReader>().ScoreAsync(leader, null, period, facts, default);
        var scores = await work.Get<DeskScoring>().OfAsync(leader, null, period, facts, default);
        Assert.True(facts.Single(f => f.Id == sent.Dossier).IsDisliked);
        Assert.All(index.Items.Where(i => i.Definition.Key.StartsWith("FEEDBACK", StringComparison.Ordinal)), i => Assert.Equal(new Ratio(1, 1), i.Counted));
        var feedback = scores.Lines.Single(l => l.Index.Number == 8);
        Assert.Equal((2, 2m, 0), (feedback.OfReflections, feedback.Points, feedback.Counted.Count));
    }

    [Theory, EachDatabase]
    public async Task Bad_input_is_answered_and_the_same_form_sent_twice_is_one_reflection(DatabaseProvider provider)
    {
        await using var app = await CitizenApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        using var citizen = app.CreateClient();
        var form = await citizen.OpenAsync("/reflect");
        (string, string?)[] good = [("Input.Desk", $"{ward.Desk}"), ("Input.Topic", "Delay"), ("Input.Text", "Chậm quá.")];

        var blank = await form.SubmitAsync("#reflect", ("Input.Desk", $"{ward.Desk}"), ("Input.Topic", "Delay"), ("Input.Text", "   "));
        var wrong = await form.SubmitAsync("#reflect", [.. good, ("Input.Contact", "abc")]);
        var first = await form.SubmitAsync("#reflect", good);
        var again = await form.SubmitAsync("#reflect", good);
        var foreign = await citizen.OpenAsync("/reflect/track?code=PA-250602-ABCDEFGH&check=0000-0000");

        blank.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Số điện thoại bắt đầu bằng 0");
        Assert.Equal(first.Path, again.Path);
        foreign.ShouldBe(HttpStatusCode.NotFound);
        await using var work = app.Begin();
        Assert.Single(work.Db.Set<Reflection>().Where(r => r.Desk == ward.Desk));
    }

    [Theory, EachDatabase]
    public async Task Its_words_are_read_by_those_who_may_see_its_case_and_stand_in_no_log(DatabaseProvider provider)
    {
        await using var app = await CitizenApp.StartAsync(provider);
        var (ward, other) = (await Counter.OpenAsync(app), await Counter.OpenAsync(app));
        var sent = await SendAsync(app, ward, "Đòi thêm giấy xác nhận.");
        using var clerk = app.CreateClient();
        await clerk.SignInAsAsync(ward.Clerk);
        using var stranger = app.CreateClient();
        await stranger.SignInAsAsync(other.Clerk);

        var page = await clerk.OpenAsync($"/reflections/{sent.Id}");
        var hidden = await stranger.OpenAsync($"/reflections/{sent.Id}");
        var onCase = await clerk.OpenAsync($"/cases/{sent.Id}");

        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Đòi thêm giấy xác nhận.");
        hidden.ShouldBe(HttpStatusCode.NotFound);
        Assert.Contains($"/reflections/{sent.Id}", onCase.Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        await using var work = app.Begin();
        var log = await work.Db.Activity.AsNoTracking().Where(a => a.ObjectId == sent.Id.Value).ToListAsync();
        Assert.NotEmpty(log);
        Assert.DoesNotContain(log, a => System.Text.Encoding.UTF8.GetString(a.Payload).Contains("giấy xác nhận", StringComparison.Ordinal));
    }

    private static async Task<Reflection> SendAsync(TestApp app, Counter ward, string text)
    {
        await using var work = app.Begin(Actor.System);
        return await work.Get<ReflectionDesk>().SendAsync(new NewReflection(Guid.NewGuid(), ward.Desk, ReflectionTopic.ExtraPapers, text), default);
    }

    private static async Task<Reflection> FindAsync(TestApp app, Counter ward)
    {
        await using var work = app.Begin();
        return await work.Db.Set<Reflection>().AsNoTracking().SingleAsync(r => r.Desk == ward.Desk);
    }

    /// <summary>The one on duty answers, the leader accepts; says who was on duty, and what the sender saw in between.</summary>
    private static async Task<(PersonId Person, TestPage Before)> AnswerAsync(TestApp app, Counter ward, Reflection sent, TestClient citizen, TestPage followed)
    {
        PersonId person;
        await using (var work = app.Begin())
        {
            person = (await work.Get<ICasework>().Owned(CaseKinds.Reflection).SingleAsync(c => c.Id == sent.Id)).HolderPerson!.Value;
        }

        var clerk = await ward.ActorAsync(person);
        await using (var work = app.Begin(clerk))
        {
            Assert.Contains((await work.Get<ICasework>().InboxAsync(clerk, new InboxQuery())).Items, i => i.Case.Id == sent.Id);
            await work.Get<ICasework>().ActAsync(clerk, sent.Id, new Submit("Chúng tôi đã nhắc nhở và xin lỗi."));
        }

        var before = await citizen.OpenAsync(followed.Path);
        var leader = await ward.ActorAsync(ward.Leader);
        await using var judging = app.Begin(leader);
        await judging.Get<ICasework>().ActAsync(leader, sent.Id, new Accept());
        return (person, before);
    }
}

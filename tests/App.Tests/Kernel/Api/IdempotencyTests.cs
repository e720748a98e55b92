using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Api;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Kernel.Api;

public sealed class IdempotencyTests
{
    [Theory, EachDatabase]
    public async Task A_retry_gets_the_stored_answer_and_has_no_second_effect(DatabaseProvider provider)
    {
        await using var app = await ApiKeyTests.StartAsync(provider);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");

        var first = await caller.PostAsync("/probe", """{"name":"một","next":7}""", "k1");
        var again = await caller.PostAsync("/probe", """{"name":"một","next":7}""", "k1");

        Assert.Equal((201, false), (first.Status, first.IsReplayed));
        Assert.Equal((201, true, first.Body, first.ETag), (again.Status, again.IsReplayed, again.Body, again.ETag));
        await using var work = app.Begin();
        Assert.Equal(1, await work.Db.Set<NumberBlock>().CountAsync(b => b.Name == "một"));
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused()
    {
        await using var app = await ApiKeyTests.StartAsync(DatabaseProvider.Sqlite);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");
        await caller.PostAsync("/probe", """{"name":"một","next":7}""", "k1");

        var other = await caller.PostAsync("/probe", """{"name":"hai","next":7}""", "k1");

        Assert.Equal((422, "idempotency.other-request"), (other.Status, other.Code));
    }

    [Fact]
    public async Task Keys_are_each_persons_own()
    {
        await using var app = await ApiKeyTests.StartAsync(DatabaseProvider.Sqlite);
        using var one = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");
        using var two = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");

        var first = await one.PostAsync("/probe", """{"name":"một","next":7}""", "k1");
        var second = await two.PostAsync("/probe", """{"name":"hai","next":7}""", "k1");

        Assert.Equal((201, 201, false), (first.Status, second.Status, second.IsReplayed));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("có dấu")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345")]
    public async Task An_act_without_a_usable_key_is_refused(string? key)
    {
        await using var app = await ApiKeyTests.StartAsync(DatabaseProvider.Sqlite);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");

        var reply = key is null
            ? await caller.SendAsync(HttpMethod.Post, "/probe", """{"name":"một","next":7}""")
            : await caller.PostAsync("/probe", """{"name":"một","next":7}""", key);

        Assert.Equal((400, "idempotency.key"), (reply.Status, reply.Code));
    }

    [Theory, EachDatabase]
    public async Task Many_twins_at_once_have_one_effect(DatabaseProvider provider)
    {
        await using var app = await ApiKeyTests.StartAsync(provider);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");

        var replies = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => caller.PostAsync("/probe", """{"name":"một","next":7}""", "k1")));

        Assert.All(replies, r => Assert.True(r.Status is 201 or 409, r.Body));
        Assert.Single(replies, r => r is { Status: 201, IsReplayed: false });
        await using var work = app.Begin();
        Assert.Equal(1, await work.Db.Set<NumberBlock>().CountAsync(b => b.Name == "một"));
    }

    [Theory, EachDatabase]
    public async Task A_refused_act_leaves_neither_effect_nor_answer(DatabaseProvider provider)
    {
        await using var app = await ApiKeyTests.StartAsync(provider);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");

        var refused = await caller.PostAsync("/probe/refused", "", "k1");
        var duplicate = await caller.PostAsync("/probe", """{"name":"một","next":7}""", "k1");

        Assert.Equal(422, refused.Status);
        Assert.Equal(201, duplicate.Status);
    }

    [Theory, EachDatabase]
    public async Task Answers_are_forgotten_after_seven_days(DatabaseProvider provider)
    {
        await using var app = await ApiKeyTests.StartAsync(provider);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");
        await caller.PostAsync("/probe", """{"name":"một","next":7}""", "old");
        app.Time.Advance(TimeSpan.FromDays(6));
        await caller.PostAsync("/probe", """{"name":"hai","next":7}""", "new");
        app.Time.Advance(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1));

        await using var work = app.Begin();
        await new AnswerSweep(work.Db, app.Time).Execute(null!, CancellationToken.None);

        Assert.Equal(["new"], work.Db.Set<IdempotentAnswer>().Select(a => a.Key));
    }
}

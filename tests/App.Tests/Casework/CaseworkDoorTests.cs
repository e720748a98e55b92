using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Casework;

public sealed class CaseworkDoorTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task A_product_waits_for_the_leader_and_not_for_the_clerk_who_gave_the_work(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.GiveAsync();

        await town.DoAsync(town.Officer, id, new Submit("Báo cáo đã ký."));

        Assert.Contains(await InboxAsync(town, town.Leader), i => i.Case.Id == id && i.Reason == InboxReason.ToAccept);
        Assert.DoesNotContain(await InboxAsync(town, town.Clerk), i => i.Case.Id == id);
    }

    [Theory, EachDatabase]
    public async Task Given_work_waits_for_the_head_to_receive_and_for_the_officer_to_do(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));

        var id = await town.GiveAsync();

        Assert.Contains(await InboxAsync(town, town.Head), i => i.Case.Id == id && i.Reason == InboxReason.ToReceive);
        Assert.Contains(await InboxAsync(town, town.Officer), i => i.Case.Id == id && i.Reason == InboxReason.Work);
    }

    [Theory, EachDatabase]
    public async Task Paging_an_inbox_one_by_one_shows_every_item_once(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        for (var i = 0; i < 3; i++)
        {
            var id = await town.GiveAsync();
            await town.DoAsync(town.Officer, id, new RequestExtension(town.Workday(20), "Thiếu số liệu.", "Một nửa."));
            await town.DoAsync(town.Head, id, new RequestTransfer(town.Neighbour, "Thuộc chức năng thanh tra."));
        }

        var whole = await PageAsync(town, town.Leader, new InboxQuery());
        var seen = new List<(CaseId, InboxReason, int?)>();
        for (string? after = null; ;)
        {
            var page = await PageAsync(town, town.Leader, new InboxQuery(after, Size: 1));
            seen.AddRange(page.Items.Select(i => (i.Case.Id, i.Reason, i.Number)));
            if ((after = page.Next) is null)
            {
                break;
            }
        }

        Assert.Equal(6, whole.Counts[InboxReason.ToDecide]);
        Assert.Equal(whole.Items.Select(i => (i.Case.Id, i.Reason, i.Number)), seen);
    }

    [Theory, EachDatabase]
    public async Task The_counts_of_an_inbox_are_its_rows(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        await town.GiveAsync();
        var received = await town.GiveAsync();
        await town.DoAsync(town.Head, received, new Receive());
        await town.DoAsync(town.Head, received, new Assign(town.Head));

        var whole = await PageAsync(town, town.Head, new InboxQuery());

        foreach (var reason in Enum.GetValues<InboxReason>())
        {
            var rows = (await PageAsync(town, town.Head, new InboxQuery(Reason: reason))).Items;
            Assert.Equal(whole.Counts.GetValueOrDefault(reason), rows.Count);
            Assert.All(rows, r => Assert.Equal(reason, r.Reason));
        }
    }

    [Theory, EachDatabase]
    public async Task Parts_that_end_roll_up_into_the_whole(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.GiveAsync();
        await town.DoAsync(town.Head, id, new Split([new SubTask("Tổng hợp số liệu phía bắc", town.Officer), new SubTask("Tổng hợp số liệu phía nam", town.Colleague)]));
        var parts = (await town.ViewAsync(town.Head, id)).Parts;

        var tooSoon = await Assert.ThrowsAsync<RuleException>(() => town.DoAsync(town.Officer, id, new Submit("Xong.")));
        await town.DoAsync(parts[0].Officer!.Value, parts[0].Id, new Submit("Đã tổng hợp."));
        await town.DoAsync(town.Head, parts[0].Id, new Accept());
        var half = (await town.ViewAsync(town.Head, id)).Row;

        Assert.Equal("case.submit.open-parts", tooSoon.Code);
        Assert.All(parts, p => Assert.Equal(CaseState.InProgress, p.State));
        Assert.Equal((2, 1, 50), (half.ChildrenTotal, half.ChildrenOpen, half.Percent));
    }

    [Theory, EachDatabase]
    public async Task A_part_of_finished_work_is_not_reopened_alone(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.GiveAsync(c => c with { Issuer = town.Committee });
        await town.DoAsync(town.Head, id, new Split([new SubTask("Tổng hợp số liệu", town.Officer)]));
        var part = (await town.ViewAsync(town.Head, id)).Parts[0].Id;
        await town.DoAsync(town.Officer, part, new Submit("Đã tổng hợp."));
        await town.DoAsync(town.Head, part, new Accept());
        await town.DoAsync(town.Officer, id, new Submit("Báo cáo chung."));
        await town.DoAsync(town.Leader, id, new Accept());

        var refused = await Assert.ThrowsAsync<RuleException>(() => town.DoAsync(town.Leader, part, new Reopen("Sai số liệu.")));

        Assert.Equal("case.reopen.whole-done", refused.Code);
    }

    [Theory, EachDatabase]
    public async Task An_act_on_a_version_that_moved_is_stale(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.GiveAsync();
        var seen = (await town.ViewAsync(town.Head, id)).Row.Version;
        await town.DoAsync(town.Officer, id, new ReportProgress(10, "Bắt đầu."));

        var stale = await Assert.ThrowsAsync<StaleVersionException>(() => town.DoAsync(town.Head, id, new Assign(town.Colleague), seen));

        Assert.Equal((seen, seen + 1), (stale.Expected, stale.Actual));
    }

    [Theory, EachDatabase]
    public async Task Unclear_work_is_given_only_by_a_leader_with_a_reason(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.DraftAsync(c => c with { JudgedBy = null });

        var unclear = await Assert.ThrowsAsync<RuleException>(() => town.DoAsync(town.Clerk, id, new Issue()));
        var clerk = await Assert.ThrowsAsync<AccessDeniedException>(() =>
            town.DoAsync(town.Clerk, id, new Issue(new Dictionary<string, string> { ["result"] = "Gấp" })));
        await town.DoAsync(town.Leader, id, new Issue(new Dictionary<string, string> { ["result"] = "Gấp, sẽ bổ sung sau." }));

        Assert.Equal(("case.issue.unclear", "result"), (unclear.Code, unclear.Field));
        Assert.Equal("case.issue.override", clerk.Code);
        Assert.Equal(1, (await town.ViewAsync(town.Leader, id)).Row.OverrideCount);
    }

    private static async Task<IReadOnlyList<InboxItem>> InboxAsync(CaseTown town, PersonId person) =>
        (await PageAsync(town, person, new InboxQuery(Size: 100))).Items;

    private static async Task<InboxPage> PageAsync(CaseTown town, PersonId person, InboxQuery query)
    {
        var actor = await town.ActorAsync(person);
        await using var work = town.App.Begin(actor);
        return await work.Get<ICasework>().InboxAsync(actor, query);
    }
}

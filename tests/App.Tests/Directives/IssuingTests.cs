using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Directives;
using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Directives;

public sealed class IssuingTests(AppFixture fixture)
{
    private const string Text = "UBND quận Thử thông báo nội dung cuộc họp.\n\n1. Các nội dung khác.";

    [Theory, EachDatabase]
    public async Task Each_lead_unit_gets_a_case_of_its_own_for_its_head(DatabaseProvider provider)
    {
        var town = await DirectiveTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.RegisterAsync(Text, "128");
        await town.ReviewAsync(id, new AddDraft(town.Content(town.HomeAffairs, town.Justice) with { Anchor = "2.a", Monitors = [town.Justice] }));

        var outcome = await town.IssueAsync(id);

        Assert.Empty(outcome.Held);
        var cases = new List<CaseView>();
        foreach (var receipt in outcome.Issued)
        {
            cases.Add(await town.DoCaseworkAsync(town.Leader, (door, actor) => door.GetAsync(actor, receipt.Id)));
        }

        var first = Assert.Single(cases, c => c.Content.Lead == town.HomeAffairs);
        Assert.Equal((town.Head, town.Leader, "Khoản 2.a, Kế hoạch 128/KH-UBND"), (first.Content.Officer, first.Content.AccountableLeader, first.Content.Citation));
        Assert.Equal([town.Justice], first.Content.Watchers);
        Assert.Empty(Assert.Single(cases, c => c.Content.Lead == town.Justice).Content.Watchers);
        Assert.Equal(DraftState.Issued, Assert.Single((await town.ViewAsync(id)).Drafts).State);
    }

    [Theory, EachDatabase]
    public async Task What_is_unclear_is_held_and_says_how_to_mend_it(DatabaseProvider provider)
    {
        var town = await DirectiveTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.RegisterAsync(Text);
        await town.ReviewAsync(
            id, new AddDraft(town.Content(town.HomeAffairs)), new AddDraft(town.Content(town.HomeAffairs) with { Product = null }), new AddDraft(town.Content()));

        var outcome = await town.IssueAsync(id);

        Assert.Single(outcome.Issued);
        Assert.Equal(2, outcome.Held.Count);
        Assert.Contains(outcome.Held, h => h.Unit == town.HomeAffairs && h.Missing.Single().HowToMend is not null);
        Assert.Contains(outcome.Held, h => h.Unit is null && h.Missing.Any(m => m.Clear == "person"));
    }

    [Theory, EachDatabase]
    public async Task Issuing_again_gives_nothing_twice(DatabaseProvider provider)
    {
        var town = await DirectiveTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.RegisterAsync(Text);
        await town.ReviewAsync(id, new AddDraft(town.Content(town.HomeAffairs)));
        await town.IssueAsync(id);

        var again = await town.IssueAsync(id);

        Assert.Empty(again.Issued);
        Assert.Empty(again.Held);
    }

    [Theory, EachDatabase]
    public async Task Proposed_drafts_are_not_issued_and_asking_for_one_is_refused(DatabaseProvider provider)
    {
        var town = await DirectiveTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.RegisterAsync("UBND quận yêu cầu:\n\n1. Phòng Nội vụ rà soát hồ sơ, báo cáo trước ngày 20/6/2025.");
        var draft = Assert.Single((await town.ViewAsync(id)).Drafts).Id;

        Assert.Empty((await town.IssueAsync(id)).Issued);
        var refused = await Assert.ThrowsAsync<RuleException>(
            () => town.DoAsync(town.Clerk, (door, actor) => door.IssueAsync(actor, id, [draft])));

        Assert.Equal("document.issue.not-accepted", refused.Code);
    }

    [Theory, EachDatabase]
    public async Task A_period_is_given_once_and_falls_on_a_working_day(DatabaseProvider provider)
    {
        var town = await DirectiveTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.RegisterAsync(Text);
        await town.ReviewAsync(id, new AddDraft(town.Content(town.HomeAffairs, town.Justice) with { Due = DueSpec.Reviewed("monthly:22") }));

        var june = await town.DoAsync(town.Clerk, (door, actor) => door.IssuePeriodAsync(actor, id, new DateOnly(2025, 6, 1)));
        var again = await town.DoAsync(town.Clerk, (door, actor) => door.IssuePeriodAsync(actor, id, new DateOnly(2025, 6, 15)));

        Assert.Equal(2, june.Issued.Count);
        Assert.Empty(again.Issued);
        var view = await town.DoCaseworkAsync(town.Leader, (door, actor) => door.GetAsync(actor, june.Issued[0].Id));
        Assert.Equal("Rà soát hồ sơ cán bộ (tháng 6/2025)", view.Content.Title);
        Assert.Equal(new DateOnly(2025, 6, 23), view.Content.Due.Date);
    }

    [Theory, EachDatabase]
    public async Task Every_act_leaves_one_event_of_the_document_in_order(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        var town = await DirectiveTown.OpenAsync(app);
        var id = await town.RegisterAsync(Text);
        var group = await town.DoAsync(town.Clerk, (door, actor) => door.AddGroupAsync(actor, id, 1, "Nhóm một"));
        await town.ReviewAsync(id, new AddDraft(town.Content(town.HomeAffairs) with { Group = group }));
        await town.IssueAsync(id);

        await using var work = app.Begin();
        var actions = await work.Db.Activity.Where(a => a.ObjectKind == "document" && a.ObjectId == id.Value)
            .OrderBy(a => a.ObjectVersion).Select(a => a.Action).ToListAsync();

        Assert.Equal(["document.registered", "document.group-added", "document.draft-added", "document.work-given"], actions);
        Assert.Equal((1, 1), (await town.ViewAsync(id)).Groups.Select(g => (g.Drafts, g.Cases)).Single());
    }
}

using NamRo.Directives;
using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Directives;

public sealed class ReviewTests(AppFixture fixture)
{
    private const string Text =
        "UBND quận yêu cầu:\n\n1. Phòng Nội vụ rà soát hồ sơ, báo cáo trước ngày 20/6/2025.\n\n2. Phòng Tư pháp rà soát văn bản, báo cáo trước ngày 25/6/2025.";

    [Theory, EachDatabase]
    public async Task A_draft_split_in_two_leaves_its_parts_in_its_place(DatabaseProvider provider)
    {
        var (town, id, drafts) = await RegisteredAsync(provider);

        await town.ReviewAsync(id, new SplitDraft(drafts[0].Id, [drafts[0].Content with { Title = "Phần một" }, drafts[0].Content with { Title = "Phần hai" }]));

        var after = (await town.ViewAsync(id)).Drafts;
        Assert.Equal(["Phần một", "Phần hai", drafts[1].Content.Title], after.Select(d => d.Content.Title));
        Assert.Equal([DraftState.Accepted, DraftState.Accepted, DraftState.Proposed], after.Select(d => d.State));
    }

    [Theory, EachDatabase]
    public async Task Joined_drafts_become_the_first_with_the_units_of_all(DatabaseProvider provider)
    {
        var (town, id, drafts) = await RegisteredAsync(provider);

        await town.ReviewAsync(id, new JoinDrafts([drafts[0].Id, drafts[1].Id]));

        var joined = Assert.Single((await town.ViewAsync(id)).Drafts);
        Assert.Equal(drafts[0].Id, joined.Id);
        Assert.Equal([town.HomeAffairs, town.Justice], joined.Content.Leads);
    }

    [Theory, EachDatabase]
    public async Task A_dropped_draft_keeps_its_reason_covers_its_clause_and_can_come_back(DatabaseProvider provider)
    {
        var (town, id, drafts) = await RegisteredAsync(provider);

        await town.ReviewAsync(id, new DropDraft(drafts[0].Id, "Chỉ nhắc lại việc cũ."));
        var dropped = await town.ViewAsync(id);
        await town.ReviewAsync(id, new RestoreDraft(drafts[0].Id));

        Assert.Equal(DraftState.Dropped, dropped.Drafts[0].State);
        Assert.Empty(dropped.Coverage.UncoveredClauses);
        Assert.Equal(DraftState.Proposed, (await town.ViewAsync(id)).Drafts[0].State);
    }

    [Theory, EachDatabase]
    public async Task When_one_change_is_refused_none_is_carried_out(DatabaseProvider provider)
    {
        var (town, id, drafts) = await RegisteredAsync(provider);

        var refused = await Assert.ThrowsAsync<RuleException>(
            () => town.ReviewAsync(id, new AcceptDraft(drafts[0].Id), new DropDraft(drafts[1].Id, " ")));

        Assert.Equal("draft.drop-reason", refused.Code);
        Assert.All((await town.ViewAsync(id)).Drafts, d => Assert.Equal(DraftState.Proposed, d.State));
    }

    [Theory, EachDatabase]
    public async Task A_change_on_an_old_version_is_refused(DatabaseProvider provider)
    {
        var (town, id, drafts) = await RegisteredAsync(provider);
        await town.ReviewAsync(id, new AcceptDraft(drafts[0].Id));

        await Assert.ThrowsAsync<StaleVersionException>(() => town.DoAsync(town.Clerk, async (door, actor) =>
        {
            await door.ReviewAsync(actor, id, [new AcceptDraft(drafts[1].Id)], expected: 1);
            return true;
        }));
    }

    [Theory, EachDatabase]
    public async Task A_task_of_no_clause_is_shown_as_unanchored(DatabaseProvider provider)
    {
        var (town, id, _) = await RegisteredAsync(provider);

        await town.ReviewAsync(id, new AddDraft(town.Content(town.HomeAffairs) with { Anchor = "9.z" }));

        var view = await town.ViewAsync(id);
        Assert.Equal(view.Drafts[^1].Id, Assert.Single(view.Coverage.UnanchoredDrafts));
    }

    private async Task<(DirectiveTown Town, DocumentId Id, IReadOnlyList<DraftView> Drafts)> RegisteredAsync(DatabaseProvider provider)
    {
        var town = await DirectiveTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.RegisterAsync(Text);
        return (town, id, (await town.ViewAsync(id)).Drafts);
    }
}

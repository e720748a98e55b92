using NamRo.Casework;
using NamRo.Directives;
using NamRo.Directives.Acting;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Directives;

public sealed class RegisteringTests(AppFixture fixture)
{
    private const string Plan =
        """
        UBND quận Thử yêu cầu:

        1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp rà soát hồ sơ cán bộ, báo cáo kết quả trước ngày 20/6/2025.

        2. UBND các phường ban hành kế hoạch thực hiện trong tháng 8/2025.

        3. Phòng Tư pháp tổng hợp, báo cáo trước ngày 22 hằng tháng.
        """;

    [Theory, EachDatabase]
    public async Task A_text_becomes_drafts_with_real_units_and_due_dates(DatabaseProvider provider)
    {
        var town = await DirectiveTown.OpenAsync(await fixture.OnAsync(provider));

        var view = await town.ViewAsync(await town.RegisterAsync(Plan));

        Assert.Equal(["1", "2", "3"], view.Drafts.Select(d => d.Content.Anchor));
        Assert.Equal([town.HomeAffairs], view.Drafts[0].Content.Leads);
        Assert.Equal([town.Justice], view.Drafts[0].Content.Coordinators);
        Assert.Equal(new DateOnly(2025, 6, 20), view.Drafts[0].Content.Due.Date);
        Assert.Equal("Báo cáo", view.Drafts[0].Content.Product);
        Assert.All(view.Drafts[0].Clears, c => Assert.True(c.Passed, $"{c.Clear}: {c.HowToMend}"));
    }

    [Theory, EachDatabase]
    public async Task A_group_name_stands_for_every_member(DatabaseProvider provider)
    {
        var town = await DirectiveTown.OpenAsync(await fixture.OnAsync(provider));

        var view = await town.ViewAsync(await town.RegisterAsync(Plan));

        Assert.Equal(new[] { town.FirstWard, town.SecondWard }.ToHashSet(), view.Drafts[1].Content.Leads.ToHashSet());
        Assert.Equal(new DateOnly(2025, 8, 29), view.Drafts[1].Content.Due.Date);
    }

    [Theory, EachDatabase]
    public async Task Recurring_work_is_reviewed_in_its_rhythm(DatabaseProvider provider)
    {
        var town = await DirectiveTown.OpenAsync(await fixture.OnAsync(provider));

        var view = await town.ViewAsync(await town.RegisterAsync(Plan));

        Assert.Equal((DueKind.Continuous, "monthly:22"), (view.Drafts[2].Content.Due.Kind, view.Drafts[2].Content.Due.Rhythm));
    }

    [Theory, EachDatabase]
    public async Task The_same_number_written_otherwise_is_refused_and_leads_to_the_registered_one(DatabaseProvider provider)
    {
        var town = await DirectiveTown.OpenAsync(await fixture.OnAsync(provider));
        var first = await town.RegisterAsync(Plan, "7");

        var refused = await Assert.ThrowsAsync<DuplicateDocumentException>(() => town.RegisterAsync(Plan, "07"));

        Assert.Equal(first, refused.Existing);
    }

    [Theory, EachDatabase]
    public async Task A_document_of_another_committee_is_absent(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        var (town, other) = (await DirectiveTown.OpenAsync(app), await DirectiveTown.OpenAsync(app));

        var id = await town.RegisterAsync(Plan);

        await Assert.ThrowsAsync<NotFoundException>(() => other.ViewAsync(id));
        await Assert.ThrowsAsync<AccessDeniedException>(
            () => other.DoAsync(other.Clerk, (door, actor) => door.RegisterAsync(actor, town.Document(Plan))));
    }

    [Theory, EachDatabase]
    public async Task A_head_reads_what_the_committee_above_gave(DatabaseProvider provider)
    {
        var town = await DirectiveTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.RegisterAsync(Plan);

        var view = await town.DoAsync(town.Head, (door, actor) => door.GetAsync(actor, id));

        Assert.Equal("KH-UBND", view.Symbol);
        await Assert.ThrowsAsync<AccessDeniedException>(
            () => town.DoAsync(town.Head, (door, actor) => door.AddGroupAsync(actor, id, 1, "Nhóm một")));
    }

    [Theory, EachDatabase]
    public async Task What_no_register_takes_in_is_refused_by_name(DatabaseProvider provider)
    {
        var town = await DirectiveTown.OpenAsync(await fixture.OnAsync(provider));
        var good = town.Document(Plan);

        await RefusedAsync(town, good with { Text = " \n\u200b " }, "document.text-empty");
        await RefusedAsync(town, good with { Text = "MẬT\n" + Plan }, "secret.marked");
        await RefusedAsync(town, good with { Date = town.App.Time.GetUtcNow().Date is var day ? DateOnly.FromDateTime(day).AddDays(2) : default }, "document.date-future");
        await RefusedAsync(town, good with { Label = SecurityLabel.Case }, "document.label", "document.not-yours");
        await RefusedAsync(town, good with { Number = "abc" }, "document.number");
        await RefusedAsync(town, good with { Bases = [DocumentId.New()] }, "document.basis-unknown");
        await RefusedAsync(town, good with { Text = new string('a', 1_000_001) }, "document.text-long");
    }

    private static async Task RefusedAsync(DirectiveTown town, NewDocument document, params string[] codes)
    {
        var refused = await Assert.ThrowsAnyAsync<RuleException>(
            () => town.DoAsync(town.Clerk, (door, actor) => door.RegisterAsync(actor, document)));

        Assert.Contains(refused.Code, codes);
    }
}

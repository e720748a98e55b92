using NamRo.Casework;
using NamRo.Casework.Acting;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Casework;

/// <summary>Source: directive-and-assessment.md 5.4.</summary>
public sealed class ExtensionRuleTests(AppFixture fixture)
{
    private static readonly WorkCalendar Calendar = CalendarCatalogue.Embedded.Default;

    [Theory]
    [InlineData("2025-12-17", false)]
    [InlineData("2025-12-18", true)]
    public void A_request_later_than_two_working_days_before_the_due_day_is_short_notice(string asked, bool expected)
    {
        var due = Calendar.CloseOf(new DateOnly(2025, 12, 19));

        Assert.Equal(expected, ExtensionRule.Current.IsShortNotice(OfficeClock.ToUtc(DateOnly.Parse(asked, null), new TimeOnly(9, 0)), due, Calendar));
    }

    [Theory, EachDatabase]
    public async Task A_second_extension_is_decided_above_the_unit_that_granted_the_first(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        await using var work = town.App.Begin();
        var (map, today, rule) = (work.Get<IOrganisation>().Map, town.App.Time.Today(), ExtensionRule.Current);
        var (head, leader) = (await town.ActorAsync(town.Head), await town.ActorAsync(town.Leader));

        rule.RequireMayGrant(head, town.Division, granted: 0, map, today);
        var refused = Assert.Throws<RuleException>(() => rule.RequireMayGrant(head, town.Division, granted: 1, map, today));
        rule.RequireMayGrant(leader, town.Division, granted: 1, map, today);
        rule.RequireMayGrant(leader, town.Committee, granted: 1, map, today);

        Assert.Equal("case.extension.higher", refused.Code);
        Assert.Contains("UBND quận Thử", FormattableString.Invariant(refused.Sentence), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Through_the_door_the_issuer_may_turn_a_second_request_down_but_not_grant_it(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.GiveAsync(c => c with { Issuer = town.Division, Lead = town.Neighbour, Officer = town.NeighbourHead });

        async Task AskAsync(int days) => await town.DoAsync(town.NeighbourHead, id, new RequestExtension(town.Workday(days), "Thiếu số liệu.", "Một nửa."));
        await AskAsync(20);
        await town.DoAsync(town.Head, id, new Decide(1, true, ""));
        await AskAsync(30);
        var refused = await Assert.ThrowsAsync<RuleException>(() => town.DoAsync(town.Head, id, new Decide(2, true, "")));
        await town.DoAsync(town.Head, id, new Decide(2, false, "Đã gia hạn một lần."));
        await AskAsync(30);
        await town.DoAsync(town.Leader, id, new Decide(3, true, ""));

        Assert.Equal("case.extension.higher", refused.Code);
        Assert.Equal(town.Workday(30), OfficeClock.DayOf((await town.ViewAsync(town.Head, id)).Row.DueAt!.Value));
    }
}

using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Organisation;

public sealed class DelegationTests
{
    private static readonly DateOnly End = Office.Today.AddDays(4);

    [Theory]
    [EachDatabase]
    public async Task An_official_delegates_own_duties_for_days_and_takes_them_back_at_once(DatabaseProvider database)
    {
        await using var office = await WithDeputyAsync(database);
        var head = ActorBuilder.Build(office.Map, office.Head, Office.Today)!;
        var delegation = Guid.Empty;

        await office.EditAsync(edit => delegation = edit.Delegate(new NewDelegation(office.Head, office.Other, Office.Today, End, "Nghỉ phép")), head);

        Assert.Equal(office.Head, Assert.Single(office.Map.DelegationsTo(office.Other, End)).From);
        Assert.Empty(office.Map.DelegationsTo(office.Other, End.AddDays(1)));
        await office.EditAsync(edit => edit.RevokeDelegation(delegation), head);
        Assert.Empty(office.Map.DelegationsTo(office.Other, Office.Today));
        Assert.Equal(["organisation.delegated", "organisation.delegation-revoked"], await office.ActionsOn(delegation));
    }

    [Theory]
    [EachDatabase]
    public async Task Nobody_delegates_the_duties_of_another(DatabaseProvider database)
    {
        await using var office = await WithDeputyAsync(database);
        var other = ActorBuilder.Build(office.Map, office.Other, Office.Today)!;

        await RefusedAsync("organisation.not-allowed", office, new NewDelegation(office.Head, office.Other, Office.Today, End, "Nghỉ phép"), other);
    }

    [Theory]
    [EachDatabase]
    public async Task A_delegation_needs_two_people_with_posts_and_days_in_order_from_today(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);

        await RefusedAsync("organisation.delegation.self", office, new NewDelegation(office.Head, office.Head, Office.Today, End, "Nghỉ"));
        await RefusedAsync("organisation.dates.order", office, new NewDelegation(office.Head, office.Other, End, Office.Today, "Nghỉ"));
        await RefusedAsync("organisation.delegation.past", office, new NewDelegation(office.Head, office.Other, Office.Today.AddDays(-1), End, "Nghỉ"));
        await RefusedAsync("organisation.delegation.no-post", office, new NewDelegation(office.Other, office.Head, Office.Today, End, "Nghỉ"));
        await RefusedAsync("organisation.delegation.deputy-without-post", office, new NewDelegation(office.Head, office.Other, Office.Today, End, "Nghỉ"));
        await RefusedAsync("text.blank", office, new NewDelegation(office.Head, office.Other, Office.Today, End, " "));
    }

    [Theory]
    [EachDatabase]
    public async Task The_same_delegation_twice_is_refused(DatabaseProvider database)
    {
        await using var office = await WithDeputyAsync(database);
        await office.EditAsync(edit => edit.Delegate(new NewDelegation(office.Head, office.Other, Office.Today, End, "Nghỉ phép")));

        await RefusedAsync("organisation.delegation.twice", office, new NewDelegation(office.Head, office.Other, End, End.AddDays(3), "Nghỉ phép"));
    }

    private static async Task<Office> WithDeputyAsync(DatabaseProvider database)
    {
        var office = await Office.OpenAsync(database);
        await office.EditAsync(edit => edit.Appoint(new NewPosting(office.Other, office.ChairSeat, Office.Founded)));
        return office;
    }

    private static async Task RefusedAsync(string code, Office office, NewDelegation delegation, Actor? actor = null)
    {
        var refused = await Assert.ThrowsAnyAsync<RuleException>(() => office.EditAsync(edit => edit.Delegate(delegation), actor));

        Assert.Equal(code, refused.Code);
    }
}

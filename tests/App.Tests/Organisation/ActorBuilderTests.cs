using NamRo.Kernel.Identity;
using NamRo.Organisation;

namespace NamRo.App.Tests.Organisation;

public sealed class ActorBuilderTests
{
    private readonly Town town = new();

    [Fact]
    public void An_officer_reaches_the_own_unit_only()
    {
        var actor = ActorBuilder.Build(town.Map, town.Officer, Town.Day)!;

        var grant = Assert.Single(actor.Grants);
        Assert.Equal([town.Division], grant.Units);
        Assert.Equal(town.Officer, grant.Holder);
        Assert.Equal(town.Division, actor.Unit);
    }

    [Fact]
    public void A_leader_reaches_everything_below_the_committee()
    {
        var grant = Assert.Single(ActorBuilder.Build(town.Map, town.Deputy, Town.Day)!.Grants);

        Assert.True(grant.Units.SetEquals([town.Committee, town.Office, town.Division]));
    }

    [Fact]
    public void An_office_clerk_looks_down_from_the_scope_of_the_seat()
    {
        var grant = Assert.Single(ActorBuilder.Build(town.Map, town.Clerk, Town.Day)!.Grants);

        Assert.Equal(town.Office, grant.Unit);
        Assert.True(grant.Units.SetEquals([town.Committee, town.Office, town.Division]));
    }

    [Fact]
    public void A_deputy_has_the_grants_of_the_absent_person_in_that_persons_name_on_the_days_of_the_delegation()
    {
        var delegation = new DelegationInfo(Guid.CreateVersion7(), town.Head, town.Officer, Town.Day, Town.Day.AddDays(2), "Nghỉ phép", null);
        var map = new OrganisationMap(town.Content with { Delegations = [delegation] });

        var during = ActorBuilder.Build(map, town.Officer, Town.Day.AddDays(2))!;
        var after = ActorBuilder.Build(map, town.Officer, Town.Day.AddDays(3))!;

        Assert.Contains(during.Grants, g => g.Role == Role.UnitHead && g.Holder == town.Head);
        Assert.Equal([town.Officer, town.Head], during.ActsFor);
        Assert.DoesNotContain(after.Grants, g => g.Holder == town.Head);
    }

    [Fact]
    public void A_delegation_does_not_pass_on_the_administration_of_the_system()
    {
        var posts = town.Content.Posts.Select(p => p.Id == town.HeadSeat ? p with { Roles = [Role.UnitHead, Role.Administrator] } : p);
        var delegation = new DelegationInfo(Guid.CreateVersion7(), town.Head, town.Officer, Town.Day, Town.Day, "Nghỉ phép", null);

        var actor = ActorBuilder.Build(new OrganisationMap(town.Content with { Posts = [.. posts], Delegations = [delegation] }), town.Officer, Town.Day)!;

        Assert.True(actor.Has(Role.UnitHead));
        Assert.False(actor.Has(Role.Administrator));
    }

    [Fact]
    public void Who_holds_no_post_that_day_is_nobody_even_with_a_delegation()
    {
        var postings = town.Content.Postings.Select(p => p.Person == town.Officer ? p with { Until = Town.Day.AddDays(-1) } : p);
        var delegation = new DelegationInfo(Guid.CreateVersion7(), town.Head, town.Officer, Town.Day, Town.Day, "Nghỉ phép", null);
        var map = new OrganisationMap(town.Content with { Postings = [.. postings], Delegations = [delegation] });

        Assert.NotNull(ActorBuilder.Build(map, town.Officer, Town.Day.AddDays(-1)));
        Assert.Null(ActorBuilder.Build(map, town.Officer, Town.Day));
        Assert.Null(ActorBuilder.Build(map, PersonId.New(), Town.Day));
    }
}

using NamRo.Kernel.Identity;

namespace NamRo.Organisation;

/// <summary>Turns the posts and delegations of a day into an actor.</summary>
internal static class ActorBuilder
{
    /// <summary>The person with the grants of the day; null when the person holds no post then, even with a delegation.</summary>
    public static Actor? Build(OrganisationMap map, PersonId person, DateOnly on)
    {
        var own = map.PostsOf(person, on);
        if (own.Count == 0 || map.Person(person) is not { } info)
        {
            return null;
        }

        var grants = Grants(map, person, on)
            .Concat(map.DelegationsTo(person, on).SelectMany(d => Grants(map, d.From, on).Where(IsDelegable)));
        return new Actor(person, info.Name, own[0].Post.Unit, [.. grants]);
    }

    /// <summary>Running the system is a technical right of the one appointed, not a duty that a deputy takes over.</summary>
    private static bool IsDelegable(Grant grant) => grant.Role != Role.Administrator;

    private static IEnumerable<Grant> Grants(OrganisationMap map, PersonId holder, DateOnly on) =>
        map.PostsOf(holder, on).SelectMany(held => held.Post.Roles
            .Select(role => new Grant(role, held.Post.Unit, Reach(map, held.Post, role, on), held.Post.Ceiling, holder)));

    private static IReadOnlySet<UnitId> Reach(OrganisationMap map, PostInfo post, Role role, DateOnly on) => role switch
    {
        Role.Officer => new HashSet<UnitId> { post.Unit },
        Role.UnitHead => map.Subtree(post.Unit, on),
        Role.Leader or Role.OfficeClerk or Role.CounterClerk => map.Subtree(post.Scope ?? post.Unit, on),
        Role.Administrator => map.UnitIds(on),
        _ => throw new InvalidOperationException($"Role {role} has no reach."),
    };
}

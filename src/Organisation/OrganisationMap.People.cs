using System.Collections.Frozen;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation.Store;

namespace NamRo.Organisation;

public sealed partial class OrganisationMap
{
    private readonly FrozenDictionary<PersonId, PersonInfo> people;
    private readonly FrozenDictionary<string, PersonId> peopleByCode;
    private readonly FrozenDictionary<PostId, PostInfo> posts;
    private readonly FrozenDictionary<UnitId, PostInfo[]> postsOfUnit;
    private readonly FrozenDictionary<PostId, PostingInfo[]> postingsOfPost;
    private readonly FrozenDictionary<PersonId, PostingInfo[]> postingsOfPerson;
    private readonly FrozenDictionary<PersonId, DelegationInfo[]> delegationsFrom;
    private readonly FrozenDictionary<PersonId, DelegationInfo[]> delegationsTo;

    /// <summary>Every person ever recorded.</summary>
    public IReadOnlyCollection<PersonInfo> People => people.Values;

    public PersonInfo? Person(PersonId id) => people.GetValueOrDefault(id);

    /// <summary>The person with the code. Neither case nor marks matter.</summary>
    public PersonInfo? PersonByCode(string code) => peopleByCode.TryGetValue(Keys.Of(code), out var id) ? Person(id) : null;

    public PostInfo? Post(PostId id) => posts.GetValueOrDefault(id);

    /// <summary>Every seat there ever was.</summary>
    public IReadOnlyCollection<PostInfo> Posts => posts.Values;

    /// <summary>The seats of the unit on the day, held or vacant, by rank.</summary>
    public IReadOnlyList<PostInfo> PostsIn(UnitId unit, DateOnly on) => [.. SeatsOf(unit, on)];

    /// <summary>Who sits in the unit itself on the day, by rank; a person with two seats comes twice.</summary>
    public IReadOnlyList<(PersonInfo Person, PostInfo Post)> PeopleIn(UnitId unit, DateOnly on) =>
        [.. SeatsOf(unit, on).Select(post => (Person: HolderOf(post.Id, on)!, Post: post)).Where(p => p.Person is not null)];

    /// <summary>Who sits in the seat on the day; null when it is vacant or no longer there.</summary>
    public PersonInfo? HolderOf(PostId post, DateOnly on)
    {
        foreach (var posting in postingsOfPost.GetValueOrDefault(post, []))
        {
            if (Covers(posting, on) && Stands(posting.Post, on))
            {
                return Person(posting.Person);
            }
        }

        return null;
    }

    /// <summary>The head of the unit; null while the seat is vacant.</summary>
    public PersonInfo? HeadOf(UnitId unit, DateOnly on) =>
        SeatsOf(unit, on).Where(p => p.IsHead).Select(p => HolderOf(p.Id, on)).FirstOrDefault(p => p is not null);

    /// <summary>True when the person holds a seat of the unit itself, not of one below.</summary>
    public bool HoldsPostIn(PersonId person, UnitId unit, DateOnly on)
    {
        foreach (var posting in postingsOfPerson.GetValueOrDefault(person, []))
        {
            if (Covers(posting, on) && posts[posting.Post].Unit == unit && Stands(posting.Post, on))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The seats the person holds on the day, the primary one first.</summary>
    public IReadOnlyList<(PostInfo Post, PostingInfo Posting)> PostsOf(PersonId person, DateOnly on) =>
        [.. PostsOf(person).Where(p => Covers(p.Posting, on) && Stands(p.Post.Id, on))];

    /// <summary>Every seat the person ever held or will hold, the primary ones first, then by first day.</summary>
    public IReadOnlyList<(PostInfo Post, PostingInfo Posting)> PostsOf(PersonId person) =>
        [.. postingsOfPerson.GetValueOrDefault(person, []).Select(posting => (posts[posting.Post], posting))];

    /// <summary>Delegations valid on the day by which the person acts for somebody else.</summary>
    public IReadOnlyList<DelegationInfo> DelegationsTo(PersonId person, DateOnly on) =>
        [.. delegationsTo.GetValueOrDefault(person, []).Where(d => d.Start <= on && on <= d.End)];

    /// <summary>Delegations valid on the day by which somebody else acts for the person.</summary>
    public IReadOnlyList<DelegationInfo> DelegationsFrom(PersonId person, DateOnly on) =>
        [.. delegationsFrom.GetValueOrDefault(person, []).Where(d => d.Start <= on && on <= d.End)];

    /// <summary>The person's name.</summary>
    /// <exception cref="NotFoundException">The person is unknown. The program itself is <see cref="Actor.SystemPerson"/> and has a name.</exception>
    public string NameOf(PersonId person) =>
        person == Actor.SystemPerson ? Actor.System.Name : Person(person)?.Name ?? throw new NotFoundException("person");

    private static bool Covers(PostingInfo posting, DateOnly on) => posting.From <= on && (posting.Until is not { } last || on <= last);

    private IEnumerable<PostInfo> SeatsOf(UnitId unit, DateOnly on) => postsOfUnit.GetValueOrDefault(unit, []).Where(p => Stands(p.Id, on));

    private bool Stands(PostId id, DateOnly on)
    {
        var post = posts[id];
        return post.From <= on && (post.Until is not { } last || on <= last) && Exists(post.Unit, on);
    }
}

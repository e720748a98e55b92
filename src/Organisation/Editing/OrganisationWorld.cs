using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation.Calendars;
using NamRo.Organisation.Delegations;
using NamRo.Organisation.People;
using NamRo.Organisation.Store;
using NamRo.Organisation.Units;

namespace NamRo.Organisation.Editing;

/// <summary>Every record that a guard may need, loaded once and tracked, so that thousands of changes need no further query.</summary>
internal sealed class OrganisationWorld
{
    private readonly AppDb db;
    private readonly Dictionary<UnitId, Unit> units = [];
    private readonly Dictionary<PersonId, Person> people = [];
    private readonly Dictionary<PostId, Post> posts = [];
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);
    private readonly Dictionary<UnitId, List<Post>> postsOfUnit = [];
    private readonly Dictionary<PostId, List<Posting>> postingsOfPost = [];
    private readonly Dictionary<PersonId, List<Posting>> postingsOfPerson = [];
    private readonly Dictionary<string, int> calendars = new(StringComparer.Ordinal);
    private readonly List<Delegation> delegations;

    private OrganisationWorld(AppDb db, OrganisationRevision revision, List<Delegation> delegations)
    {
        this.db = db;
        this.delegations = delegations;
        Revision = revision;
    }

    public OrganisationRevision Revision { get; }

    public IReadOnlyCollection<Unit> Units => units.Values;

    public IReadOnlyCollection<Post> Posts => posts.Values;

    public IReadOnlyList<Delegation> Delegations => delegations;

    public static async Task<OrganisationWorld> LoadAsync(AppDb db, CancellationToken cancellation)
    {
        var revision = await db.Set<OrganisationRevision>().SingleAsync(cancellation);
        var world = new OrganisationWorld(db, revision, await db.Set<Delegation>().ToListAsync(cancellation));
        (await db.Set<Unit>().Include(u => u.States).ToListAsync(cancellation)).ForEach(world.Keep);
        (await db.Set<Person>().ToListAsync(cancellation)).ForEach(world.Keep);
        (await db.Set<Post>().ToListAsync(cancellation)).ForEach(world.Keep);
        (await db.Set<Posting>().ToListAsync(cancellation)).ForEach(world.Keep);
        var numbers = await db.Set<CalendarVersion>().GroupBy(c => c.CodeKey)
            .Select(g => new { g.Key, Number = g.Max(c => c.Number) }).ToListAsync(cancellation);
        numbers.ForEach(c => world.calendars[c.Key] = c.Number);
        return world;
    }

    /// <summary>A new install starts from the calendars that come with the product; from then on they are versions like any other.</summary>
    public void StartCalendars(Act act)
    {
        if (calendars.Count == 0)
        {
            foreach (var definition in CalendarCatalogue.Embedded.Definitions)
            {
                Add(CalendarVersion.Publish(new NewCalendarVersion(definition), 1, act));
            }
        }
    }

    public Unit Unit(UnitId id) => units.GetValueOrDefault(id) ?? throw new NotFoundException("unit");

    public Person Person(PersonId id) => people.GetValueOrDefault(id) ?? throw new NotFoundException("person");

    public Post Post(PostId id) => posts.GetValueOrDefault(id) ?? throw new NotFoundException("post");

    public Post? FindPost(PostId id) => posts.GetValueOrDefault(id);

    public IReadOnlyList<Post> PostsOf(UnitId unit) => postsOfUnit.GetValueOrDefault(unit) ?? [];

    public IReadOnlyList<Posting> PostingsOf(PostId post) => postingsOfPost.GetValueOrDefault(post) ?? [];

    public IReadOnlyList<Posting> PostingsOf(PersonId person) => postingsOfPerson.GetValueOrDefault(person) ?? [];

    /// <summary>The latest version of the calendar; zero when there is none.</summary>
    public int LatestVersion(string calendarCode) => calendars.GetValueOrDefault(Keys.Of(calendarCode));

    public void Add(Unit unit) => Add(unit, unit.CodeKey, Keep);

    public void Add(Person person) => Add(person, person.CodeKey, Keep);

    public void Add(Post post) => Add(post, post.CodeKey, Keep);

    public void Add(Posting posting)
    {
        db.Add(posting);
        Keep(posting);
    }

    public void Add(Delegation delegation)
    {
        db.Add(delegation);
        delegations.Add(delegation);
    }

    public void Add(CalendarVersion version)
    {
        db.Add(version);
        calendars[version.CodeKey] = version.Number;
    }

    public void Add(UnitSuccession succession) => db.Add(succession);

    private static void Index<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key, TItem item)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(item);
    }

    private static string Slot<T>(string codeKey) => typeof(T).Name + " " + codeKey;

    private void Add<T>(T record, string codeKey, Action<T> keep)
        where T : OrganisationRecord
    {
        Rule.Require(
            !codes.Contains(Slot<T>(codeKey)),
            "organisation.code.taken",
            $"Mã “{codeKey}” đã được dùng. Mã không dùng lại, kể cả sau khi kết thúc; hãy chọn mã khác.",
            "Code");
        db.Add(record);
        keep(record);
    }

    private void Keep(Unit unit)
    {
        units.Add(unit.Id, unit);
        codes.Add(Slot<Unit>(unit.CodeKey));
    }

    private void Keep(Person person)
    {
        people.Add(person.Id, person);
        codes.Add(Slot<Person>(person.CodeKey));
    }

    private void Keep(Post post)
    {
        posts.Add(post.Id, post);
        codes.Add(Slot<Post>(post.CodeKey));
        Index(postsOfUnit, post.Unit, post);
    }

    private void Keep(Posting posting)
    {
        Index(postingsOfPost, posting.Post, posting);
        Index(postingsOfPerson, posting.Person, posting);
    }
}

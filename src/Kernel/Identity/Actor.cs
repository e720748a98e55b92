namespace NamRo.Kernel.Identity;

/// <summary>
/// Who acts, with every role held on the day of the act. Built afresh for each request from present posts and delegations, so a right ends
/// with the post. A deputy's grants name the person they come from, and the record keeps both.
/// </summary>
public sealed class Actor
{
    public static readonly PersonId SystemPerson = new(Guid.Empty);

    public Actor(PersonId person, string name, UnitId unit, IReadOnlyList<Grant> grants)
    {
        Person = person;
        Name = name;
        Unit = unit;
        Grants = grants;
    }

    /// <summary>The program itself: scheduled reminders, never a decision about a person.</summary>
    public static Actor System { get; } = new(SystemPerson, "Hệ thống", new UnitId(Guid.Empty), []);

    public PersonId Person { get; }

    public string Name { get; }

    /// <summary>The unit of the first post: whose inbox opens first.</summary>
    public UnitId Unit { get; }

    public IReadOnlyList<Grant> Grants { get; }

    public bool IsSystem => Person == SystemPerson;

    /// <summary>The people for whom this actor may act today: self first, then those who delegated.</summary>
    public IEnumerable<PersonId> ActsFor => Grants.Select(g => g.Holder).Prepend(Person).Distinct();

    public bool Has(Role role) => Grants.Any(g => g.Role == role);

    public override string ToString() => Name;
}

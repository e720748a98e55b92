using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Host.Demo.Town;

/// <summary>Finds the people of the story by the part they play.</summary>
internal sealed class DemoPeople(IOrganisation organisation, IActorSource actors, TimeProvider clock)
{
    private DateOnly Today => clock.Today();

    private OrganisationMap Map => organisation.Map;

    public UnitId Unit(string code) => Map.UnitByCode(code)!.Id;

    public async Task<Actor> ActorAsync(PersonId person, CancellationToken cancellation) =>
        await actors.FindAsync(person, clock.UtcNow(), cancellation)
        ?? throw new InvalidOperationException($"{Map.NameOf(person)} holds no post on {Today}.");

    public PersonId Head(UnitId unit) => Map.HeadOf(unit, Today)!.Id;

    public PersonId Leader(UnitId committee) => With(committee, Role.Leader, 1) ?? Head(committee);

    public PersonId Clerk(string officeCode) => With(Unit(officeCode), Role.OfficeClerk, 1) ?? Head(Unit(officeCode));

    public IReadOnlyList<PersonId> Counter(UnitId desk) => [.. Map.PeopleIn(desk, Today).Where(p => p.Post.Roles.Contains(Role.CounterClerk)).Select(p => p.Person.Id)];

    public PersonId Officer(UnitId unit, Random random)
    {
        var officers = Map.PeopleIn(unit, Today).Where(p => p.Post.Roles is [Role.Officer]).ToList();
        return officers.Count == 0 ? Head(unit) : officers[random.Next(officers.Count)].Person.Id;
    }

    private PersonId? With(UnitId unit, Role role, int skip) =>
        Map.PeopleIn(unit, Today).Where(p => p.Post.Roles.Contains(role)).Skip(skip).Select(p => (PersonId?)p.Person.Id).FirstOrDefault();
}

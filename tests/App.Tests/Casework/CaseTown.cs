using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Testing;

namespace NamRo.App.Tests.Casework;

/// <summary>A committee with a leader and an office, and two divisions with a head and officers; cases of a test's own in it.</summary>
internal sealed class CaseTown(TestApp app)
{
    private ProcessId? process;

    public TestApp App => app;

    public UnitId Committee { get; private set; }

    public UnitId Division { get; private set; }

    public UnitId Neighbour { get; private set; }

    public PersonId Leader { get; private set; }

    public PersonId Clerk { get; private set; }

    public PersonId Head { get; private set; }

    public PersonId Officer { get; private set; }

    public PersonId Colleague { get; private set; }

    public PersonId NeighbourHead { get; private set; }

    public BasisId Basis { get; } = new(Guid.CreateVersion7());

    private DateOnly Founded => app.Time.Today().AddYears(-1);

    public static async Task<CaseTown> OpenAsync(TestApp app)
    {
        var town = new CaseTown(app);
        using var turn = await app.TakeTurnAsync();
        await using var work = app.Begin(Actor.System);
        await work.Get<ICaseworkUpkeep>().ShipDefaultsAsync();
        var edit = await work.Get<IOrganisationEditor>().BeginAsync(Actor.System);
        town.Committee = edit.OpenUnit(town.NewUnit("UBND quận Thử", null));
        var office = edit.OpenUnit(town.NewUnit("Văn phòng", town.Committee));
        town.Division = edit.OpenUnit(town.NewUnit("Phòng Nội vụ", town.Committee));
        town.Neighbour = edit.OpenUnit(town.NewUnit("Thanh tra", town.Committee));
        town.Leader = town.Hire(edit, "Nguyễn Đăng Khải", town.Committee, Role.Leader, isHead: true);
        town.Clerk = town.Hire(edit, "Trần Minh An", office, Role.OfficeClerk, scope: town.Committee);
        town.Head = town.Hire(edit, "Phạm Thị Hòa", town.Division, Role.UnitHead, isHead: true);
        town.Officer = town.Hire(edit, "Lê Thu Hà", town.Division, Role.Officer);
        town.Colleague = town.Hire(edit, "Vũ Hoàng Sơn", town.Division, Role.Officer);
        town.NeighbourHead = town.Hire(edit, "Phạm Văn Lâm", town.Neighbour, Role.UnitHead, isHead: true);
        await edit.SaveAsync();
        return town;
    }

    public async Task<Actor> ActorAsync(PersonId person)
    {
        await using var work = app.Begin();
        return (await work.Get<IActorSource>().FindAsync(person, app.Time.UtcNow()))!;
    }

    /// <summary>One act of one person through the engine's door, in a scope of its own.</summary>
    public async Task<CaseReceipt> DoAsync(PersonId person, CaseId id, CaseVerb verb, long? expected = null)
    {
        var actor = await ActorAsync(person);
        await using var work = app.Begin(actor);
        return await work.Get<ICasework>().ActAsync(actor, id, verb, expected);
    }

    public async Task<CaseView> ViewAsync(PersonId person, CaseId id)
    {
        var actor = await ActorAsync(person);
        await using var work = app.Begin(actor);
        return await work.Get<ICasework>().GetAsync(actor, id);
    }

    public async Task<CaseId> DraftAsync(Func<CaseContent, CaseContent>? change = null)
    {
        var clerk = await ActorAsync(Clerk);
        await using var work = app.Begin(clerk);
        process ??= (await work.Get<ICasework>().ProcessesAsync())[0].Id;
        var content = new CaseContent
        {
            Title = "Rà soát danh mục hồ sơ", Issuer = Committee, Lead = Division, Officer = Officer, AccountableLeader = Leader, Basis = Basis,
            Clause = "2.a", Citation = "Khoản 2.a, Chỉ thị 05/CT-UBND", Process = process, Product = "Báo cáo", JudgedBy = "Báo cáo được ký",
            Due = DueSpec.On(Workday(10)),
        };
        return (await work.Get<ICasework>().OpenAsync(clerk, change?.Invoke(content) ?? content)).Id;
    }

    /// <summary>Work that was given just now.</summary>
    public async Task<CaseId> GiveAsync(Func<CaseContent, CaseContent>? change = null)
    {
        var id = await DraftAsync(change);
        await DoAsync(Clerk, id, new Issue());
        return id;
    }

    public DateOnly Workday(int ahead) => CalendarCatalogue.Embedded.Default.AddWorkingDays(app.Time.Today(), ahead);

    private NewUnit NewUnit(string name, UnitId? parent) => new(Code(), name, UnitSystem.State, "phòng", parent, Founded);

    private PersonId Hire(IOrganisationEdit edit, string name, UnitId unit, Role role, bool isHead = false, UnitId? scope = null)
    {
        var person = edit.RecordPerson(new NewPerson(Code(), name));
        var post = edit.OpenPost(new NewPost(Code(), unit, "Chức vụ", Founded) { Roles = [role], IsHead = isHead, Scope = scope });
        edit.Appoint(new NewPosting(person, post, Founded));
        return person;
    }

    private static string Code() => $"K{Guid.NewGuid():n}"[..16].ToUpperInvariant();
}

using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Testing;
using NamRo.Testing.Web;

namespace NamRo.Browser.Tests;

/// <summary>
/// A small office of one journey, in a program of its own: a committee with a leader, a clerk and an administrator, and two divisions below
/// it, made through the doors that the pages use.
/// </summary>
internal sealed class Town : IAsyncDisposable
{
    public const string Division = "Phòng Nội vụ";
    public const string Finance = "Phòng Tài chính";
    public const string Officer = "Vũ Văn Em";

    private readonly Chromium browser;
    private readonly Dictionary<string, PersonId> people = [];
    private int lastCode;

    private Town(Chromium browser, TestApp app)
    {
        this.browser = browser;
        App = app;
    }

    public TestApp App { get; }

    /// <summary>The last day that <see cref="IssueAsync"/> gives unless told otherwise: a Friday.</summary>
    public DateOnly Due { get; } = new(2025, 6, 20);

    /// <summary>The unit that is asked for its opinion.</summary>
    public UnitId Adviser { get; private set; }

    private DateOnly Founded => App.Time.Today().AddYears(-1);

    private UnitId Committee { get; set; }

    private UnitId Lead { get; set; }

    public static async Task<Town> OpenAsync(Chromium browser)
    {
        var town = new Town(browser, await TestApp.StartAsync(DatabaseProvider.Sqlite, options => options.Listens = true));
        await town.FoundAsync();
        return town;
    }

    public PersonId Person(string role) => people[role];

    public Task<Visitor> VisitAsync(string role, Device device) => ComeAsync(role, device);

    /// <summary>Somebody of another office of the same program.</summary>
    public Task<Visitor> VisitAsync(PersonId person, Device device) => ComeAsync(person, device);

    public Task<Visitor> LeaderAsync(Device? device = null) => ComeAsync("leader", device);

    public Task<Visitor> ClerkAsync(Device? device = null) => ComeAsync("clerk", device);

    public Task<Visitor> AdministratorAsync(Device? device = null) => ComeAsync("administrator", device);

    /// <summary>The head of the division that leads the work.</summary>
    public Task<Visitor> HeadAsync(Device? device = null) => ComeAsync("head", device);

    public Task<Visitor> OfficerAsync(Device? device = null) => ComeAsync("officer", device);

    /// <summary>The head of the division that is asked for its opinion.</summary>
    public Task<Visitor> AdviserAsync(Device? device = null) => ComeAsync("adviser", device);

    /// <summary>Somebody who has not signed in.</summary>
    public Task<Visitor> StrangerAsync(Device? device = null) => Visitor.ComeAsync(browser, App.Address, device ?? Device.Desk);

    /// <summary>The clerk gives the division a piece of work, in the head's hands until the head names the officer.</summary>
    public async Task<string> IssueAsync(string title, string firstOfficer = "head", DateOnly? due = null)
    {
        var code = await DraftAsync(title, firstOfficer, due);
        await ActAsync("clerk", code, new Issue());
        return code;
    }

    /// <summary>The clerk writes a piece of work and does not give it yet.</summary>
    public async Task<string> DraftAsync(string title, string firstOfficer = "head", DateOnly? due = null)
    {
        var actor = await ActorAsync("clerk");
        await using var work = App.Begin(actor);
        var casework = work.Get<ICasework>();
        var process = (await casework.ProcessesAsync()).First(p => p.Code == "QT-NV");
        return (await casework.OpenAsync(actor, new CaseContent
        {
            Title = title, Issuer = Committee, Lead = Lead, Officer = people[firstOfficer], AccountableLeader = people["leader"],
            Basis = BasisId.New(), Clause = "2.a", Citation = "Khoản 2.a, Chỉ thị 05/CT-UBND", Process = process.Id,
            Product = "Báo cáo", JudgedBy = "Báo cáo được ký, có số và ngày", Due = DueSpec.On(due ?? Due),
        })).Code;
    }

    /// <summary>Somebody does something with a piece of work, where the journey is about what comes after.</summary>
    public async Task ActAsync(string role, string code, params CaseVerb[] verbs)
    {
        foreach (var verb in verbs)
        {
            var actor = await ActorAsync(role);
            await using var work = App.Begin(actor);
            var casework = work.Get<ICasework>();
            await casework.ActAsync(actor, (await casework.FindByCodeAsync(actor, code))!.Value, verb);
        }
    }

    /// <summary>Lets office time pass.</summary>
    public void Wait(TimeSpan span) => App.Time.Advance(span);

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private Task<Visitor> ComeAsync(string role, Device? device) => ComeAsync(people[role], device);

    private async Task<Visitor> ComeAsync(PersonId person, Device? device) =>
        await Visitor.ComeAsync(browser, App.Address, device ?? Device.Desk, await App.OpenSessionAsync(person));

    private async Task<Actor> ActorAsync(string role)
    {
        await using var work = App.Begin(Actor.System);
        return (await work.Get<IActorSource>().FindAsync(people[role], App.Time.UtcNow()))!;
    }

    private async Task FoundAsync()
    {
        await using var work = App.Begin(Actor.System);
        await work.Get<ICaseworkUpkeep>().ShipDefaultsAsync();
        var edit = await work.Get<IOrganisationEditor>().BeginAsync(Actor.System);
        Committee = Open(edit, "Ủy ban nhân dân quận", null);
        Lead = Open(edit, Division, Committee);
        Adviser = Open(edit, Finance, Committee);
        Hire(edit, "leader", "Lê Văn An", Committee, Role.Leader, isHead: true);
        Hire(edit, "clerk", "Ngô Văn Cảnh", Committee, Role.OfficeClerk);
        Hire(edit, "administrator", "Bùi Thị Giang", Committee, Role.Administrator);
        Hire(edit, "head", "Đỗ Thị Dung", Lead, Role.UnitHead, isHead: true);
        Hire(edit, "officer", Officer, Lead, Role.Officer);
        Hire(edit, "adviser", "Hồ Thị Lan", Adviser, Role.UnitHead, isHead: true);
        await edit.SaveAsync();
    }

    private UnitId Open(IOrganisationEdit edit, string name, UnitId? parent) =>
        edit.OpenUnit(new NewUnit(NextCode(), name, UnitSystem.State, parent is null ? "quận" : "phòng", parent, Founded));

    private void Hire(IOrganisationEdit edit, string key, string name, UnitId unit, Role role, bool isHead = false)
    {
        people[key] = edit.RecordPerson(new NewPerson(NextCode(), name));
        var post = edit.OpenPost(new NewPost(NextCode(), unit, "Chức vụ thử nghiệm", Founded) { Roles = [role], IsHead = isHead });
        edit.Appoint(new NewPosting(people[key], post, Founded));
    }

    private string NextCode() => $"T{++lastCode}";
}

using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
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

    private Town(Chromium browser, TestApp app)
    {
        this.browser = browser;
        App = app;
    }

    public TestApp App { get; }

    /// <summary>The last day that <see cref="IssueAsync"/> gives unless told otherwise: a Friday.</summary>
    public DateOnly Due { get; } = new(2025, 6, 20);

    private UnitId Committee { get; set; }

    private UnitId Lead { get; set; }

    public static async Task<Town> OpenAsync(Chromium browser)
    {
        var town = new Town(browser, await TestApp.StartAsync(DatabaseProvider.Sqlite, options => options.Listens = true));
        await town.FoundAsync();
        return town;
    }

    public PersonId Person(string role) => people[role];

    public Task<Visitor> LeaderAsync(Device? device = null) => ComeAsync("leader", device);

    public Task<Visitor> ClerkAsync(Device? device = null) => ComeAsync("clerk", device);

    public Task<Visitor> AdministratorAsync(Device? device = null) => ComeAsync("administrator", device);

    /// <summary>The head of the division that leads the work.</summary>
    public Task<Visitor> HeadAsync(Device? device = null) => ComeAsync("head", device);

    public Task<Visitor> OfficerAsync(Device? device = null) => ComeAsync("officer", device);

    /// <summary>The head of the division that is asked for its opinion.</summary>
    public Task<Visitor> AdviserAsync(Device? device = null) => ComeAsync("adviser", device);

    /// <summary>Somebody who has not signed in.</summary>
    public Task<Visitor> StrangerAsync() => Visitor.ComeAsync(browser, App.Address, Device.Desk);

    /// <summary>The clerk gives the division a piece of work, in the head's hands until the head names the officer.</summary>
    public async Task<string> IssueAsync(string title, string firstOfficer = "head", DateOnly? due = null)
    {
        var actor = await ActorAsync("clerk");
        await using var work = App.Begin(actor);
        var casework = work.Get<ICasework>();
        var process = (await casework.ProcessesAsync()).First(p => p.Code == "QT-NV");
        var draft = await casework.OpenAsync(actor, new CaseContent
        {
            Title = title, Issuer = Committee, Lead = Lead, Officer = people[firstOfficer], AccountableLeader = people["leader"],
            Basis = BasisId.New(), Clause = "2.a", Citation = "Khoản 2.a, Chỉ thị 05/CT-UBND", Process = process.Id,
            Product = "Báo cáo", JudgedBy = "Báo cáo được ký, có số và ngày", Due = DueSpec.On(due ?? Due),
        });
        return (await casework.ActAsync(actor, draft.Id, new Issue())).Code;
    }

    /// <summary>Lets office time pass.</summary>
    public void Wait(TimeSpan span) => App.Time.Advance(span);

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private async Task<Visitor> ComeAsync(string role, Device? device) =>
        await Visitor.ComeAsync(browser, App.Address, device ?? Device.Desk, await App.OpenSessionAsync(people[role]));

    private async Task<Actor> ActorAsync(string role)
    {
        await using var work = App.Begin(Actor.System);
        return (await work.Get<IActorSource>().FindAsync(people[role], App.Time.UtcNow()))!;
    }

    private async Task FoundAsync()
    {
        var committee = await TestOffice.OpenAsync(App, "Ủy ban nhân dân quận");
        var division = await TestOffice.OpenAsync(App, Division, committee.Unit);
        var finance = await TestOffice.OpenAsync(App, Finance, committee.Unit);
        (Committee, Lead) = (committee.Unit, division.Unit);
        people["leader"] = await committee.HireAsync("Lê Văn An", Role.Leader);
        people["clerk"] = await committee.HireAsync("Ngô Văn Cảnh", Role.OfficeClerk);
        people["administrator"] = await committee.HireAsync("Bùi Thị Giang", Role.Administrator);
        people["head"] = await division.HireAsync("Đỗ Thị Dung", Role.UnitHead);
        people["officer"] = await division.HireAsync(Officer, Role.Officer);
        people["adviser"] = await finance.HireAsync("Hồ Thị Lan", Role.UnitHead);
        await using var work = App.Begin(Actor.System);
        await work.Get<ICaseworkUpkeep>().ShipDefaultsAsync();
    }
}

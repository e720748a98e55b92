using NamRo.Casework;
using NamRo.Directives;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Testing;

namespace NamRo.App.Tests.Directives;

/// <summary>A district of a test's own: a committee with a leader and a clerk, two divisions, two wards, each with a head; documents in its register.</summary>
internal sealed class DirectiveTown(TestApp app)
{
    private static int lastNumber = 100;

    public TestApp App => app;

    public UnitId Committee { get; private set; }

    public UnitId HomeAffairs { get; private set; }

    public UnitId Justice { get; private set; }

    public UnitId FirstWard { get; private set; }

    public UnitId SecondWard { get; private set; }

    public PersonId Leader { get; private set; }

    public PersonId Clerk { get; private set; }

    public PersonId Head { get; private set; }

    public DateOnly Signed => app.Time.Today().AddDays(-3);

    private DateOnly Founded => app.Time.Today().AddYears(-1);

    public static async Task<DirectiveTown> OpenAsync(TestApp app)
    {
        var town = new DirectiveTown(app);
        using var turn = await app.TakeTurnAsync();
        await using var work = app.Begin(Actor.System);
        await work.Get<ICaseworkUpkeep>().ShipDefaultsAsync();
        var edit = await work.Get<IOrganisationEditor>().BeginAsync(Actor.System);
        town.Committee = town.Open(edit, "Ủy ban nhân dân quận Thử", "quận", null);
        var office = town.Open(edit, "Văn phòng HĐND và UBND quận", "phòng", town.Committee);
        town.HomeAffairs = town.Open(edit, "Phòng Nội vụ", "phòng", town.Committee);
        town.Justice = town.Open(edit, "Phòng Tư pháp", "phòng", town.Committee);
        town.FirstWard = town.Open(edit, "Ủy ban nhân dân phường An Lạc", "phường", town.Committee);
        town.SecondWard = town.Open(edit, "Ủy ban nhân dân phường Bến Sưa", "phường", town.Committee);
        town.Leader = town.Hire(edit, "Nguyễn Đăng Khải", town.Committee, Role.Leader, isHead: true);
        town.Clerk = town.Hire(edit, "Trần Minh An", office, Role.OfficeClerk, scope: town.Committee);
        town.Head = town.Hire(edit, "Phạm Thị Hòa", town.HomeAffairs, Role.UnitHead, isHead: true);
        town.Hire(edit, "Lê Thu Hà", town.Justice, Role.UnitHead, isHead: true);
        town.Hire(edit, "Vũ Hoàng Sơn", town.FirstWard, Role.UnitHead, isHead: true);
        town.Hire(edit, "Phạm Văn Lâm", town.SecondWard, Role.UnitHead, isHead: true);
        await edit.SaveAsync();
        return town;
    }

    public async Task<Actor> ActorAsync(PersonId person)
    {
        await using var work = app.Begin();
        return (await work.Get<IActorSource>().FindAsync(person, app.Time.UtcNow()))!;
    }

    /// <summary>Uses the door of directives as one person, in a scope of its own.</summary>
    public async Task<T> DoAsync<T>(PersonId person, Func<IDirectives, Actor, Task<T>> act)
    {
        var actor = await ActorAsync(person);
        await using var work = app.Begin(actor);
        return await act(work.Get<IDirectives>(), actor);
    }

    public async Task<T> DoCaseworkAsync<T>(PersonId person, Func<ICasework, Actor, Task<T>> act)
    {
        var actor = await ActorAsync(person);
        await using var work = app.Begin(actor);
        return await act(work.Get<ICasework>(), actor);
    }

    public NewDocument Document(string text, string? number = null) => new(
        Committee, number ?? Interlocked.Increment(ref lastNumber).ToString(System.Globalization.CultureInfo.InvariantCulture), "KH-UBND", "kế hoạch",
        "UBND quận Thử", Signed, "Rà soát hồ sơ cán bộ", SecurityLabel.Internal, text, []);

    public Task<DocumentId> RegisterAsync(string text, string? number = null) =>
        DoAsync(Clerk, (door, actor) => door.RegisterAsync(actor, Document(text, number)));

    public Task<DocumentView> ViewAsync(DocumentId id) => DoAsync(Clerk, (door, actor) => door.GetAsync(actor, id));

    public Task ReviewAsync(DocumentId id, params DraftChange[] changes) => DoAsync(Clerk, async (door, actor) =>
    {
        await door.ReviewAsync(actor, id, changes);
        return true;
    });

    public Task<IssueOutcome> IssueAsync(DocumentId id) => DoAsync(Clerk, (door, actor) => door.IssueAsync(actor, id));

    /// <summary>A draft that passes the gate for each of the leads.</summary>
    public DraftContent Content(params UnitId[] leads) => new()
    {
        Anchor = "1", Title = "Rà soát hồ sơ cán bộ", Leads = leads, Product = "Báo cáo", JudgedBy = "Báo cáo đã gửi", Due = DueSpec.On(Workday(10)),
    };

    public DateOnly Workday(int ahead) => CalendarCatalogue.Embedded.Default.AddWorkingDays(app.Time.Today(), ahead);

    private UnitId Open(IOrganisationEdit edit, string name, string level, UnitId? parent) =>
        edit.OpenUnit(new NewUnit(Code(), name, UnitSystem.State, level, parent, Founded));

    private PersonId Hire(IOrganisationEdit edit, string name, UnitId unit, Role role, bool isHead = false, UnitId? scope = null)
    {
        var person = edit.RecordPerson(new NewPerson(Code(), name));
        var post = edit.OpenPost(new NewPost(Code(), unit, "Chức vụ", Founded) { Roles = [role], IsHead = isHead, Scope = scope });
        edit.Appoint(new NewPosting(person, post, Founded));
        return person;
    }

    private static string Code() => $"D{Guid.NewGuid():n}"[..16].ToUpperInvariant();
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Organisation;
using NamRo.Testing;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.Organisation;

/// <summary>
/// A program of a test's own with a stored organisation: a committee, a division, a head seat in each, a head of the division, an
/// administrator of the system, and a person without a post.
/// </summary>
internal sealed class Office : IAsyncDisposable
{
    public static readonly DateOnly Founded = new(2023, 1, 1);
    public static readonly DateOnly Today = new(2025, 6, 2);

    private readonly TestApp app;

    private Office(TestApp app) => this.app = app;

    public UnitId Committee { get; } = UnitId.New();

    public UnitId Division { get; } = UnitId.New();

    public PostId ChairSeat { get; } = PostId.New();

    public PostId HeadSeat { get; } = PostId.New();

    public PersonId Head { get; } = PersonId.New();

    public PersonId Administrator { get; } = PersonId.New();

    public PersonId Other { get; } = PersonId.New();

    public OrganisationMap Map => app.Services.GetRequiredService<IOrganisation>().Map;

    public static async Task<Office> OpenAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var office = new Office(await TestApp.StartAsync(provider, options => options.Services = SignIn.Add));
        await office.EditAsync(office.Found);
        return office;
    }

    public async Task EditAsync(Action<IOrganisationEdit> change, Actor? actor = null)
    {
        await using var work = app.Begin(actor ?? Actor.System);
        var edit = await work.Get<IOrganisationEditor>().BeginAsync(actor ?? Actor.System);
        change(edit);
        await edit.SaveAsync();
    }

    public Task<T> ReadAsync<T>(Func<AppDb, Task<T>> read) => UseAsync(read);

    /// <summary>Uses a service of the module in a scope of its own.</summary>
    public async Task<TResult> UseAsync<TService, TResult>(Func<TService, Task<TResult>> use)
        where TService : notnull
    {
        await using var work = app.Begin(Actor.System);
        return await use(work.Get<TService>());
    }

    public Task<List<string>> ActionsOn(Guid objectId) => ReadAsync(db =>
        db.Activity.Where(a => a.ObjectId == objectId).OrderBy(a => a.ObjectVersion).Select(a => a.Action).ToListAsync());

    /// <summary>A browser in which the person is signed in.</summary>
    public TestClient Browser(PersonId person)
    {
        var client = app.CreateClient();
        client.Http.DefaultRequestHeaders.Add(SignIn.Header, person.ToString());
        return client;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private void Found(IOrganisationEdit edit)
    {
        edit.OpenUnit(new NewUnit("UBND", "Ủy ban nhân dân quận", UnitSystem.State, "quận", null, Founded) { Id = Committee });
        edit.OpenUnit(new NewUnit("TNMT", "Phòng Tài nguyên", UnitSystem.State, "phòng", Committee, Founded) { Id = Division });
        edit.OpenPost(new NewPost("UBND-CT", Committee, "Chủ tịch", Founded) { Id = ChairSeat, Roles = [Role.Leader], IsHead = true });
        edit.OpenPost(new NewPost("TNMT-TP", Division, "Trưởng phòng", Founded)
        {
            Id = HeadSeat, Roles = [Role.UnitHead], IsHead = true, ReportsTo = ChairSeat,
        });
        var desk = edit.OpenPost(new NewPost("UBND-QT", Committee, "Quản trị hệ thống", Founded) { Roles = [Role.Administrator] });
        edit.RecordPerson(new NewPerson("CB01", "Đỗ Thị Dung") { Id = Head, Email = "dung@coquan.gov.vn" });
        edit.RecordPerson(new NewPerson("CB02", "Vũ Văn Em") { Id = Other });
        edit.RecordPerson(new NewPerson("CB03", "Bùi Thị Giang") { Id = Administrator });
        edit.Appoint(new NewPosting(Head, HeadSeat, Founded));
        edit.Appoint(new NewPosting(Administrator, desk, Founded));
    }
}

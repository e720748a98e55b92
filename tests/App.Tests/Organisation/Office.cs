using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NamRo.Kernel;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Modules;
using NamRo.Organisation;

namespace NamRo.App.Tests.Organisation;

/// <summary>A stored organisation of a test's own, with a committee, a division, a seat in each and a head of the division.</summary>
internal sealed class Office : IAsyncDisposable
{
    public static readonly DateOnly Founded = new(2023, 1, 1);
    public static readonly DateOnly Today = new(2024, 5, 6);

    private readonly string file = Path.Combine(Path.GetTempPath(), $"namro-{Guid.CreateVersion7():n}.db");
    private readonly ServiceProvider services;

    private Office()
    {
        var modules = new ModuleCatalogue([new KernelModule(), new OrganisationModule()]);
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Database:ConnectionString", $"Data Source={file};Pooling=False")]).Build();
        var collection = new ServiceCollection().AddSingleton(modules).AddSingleton<TimeProvider>(Time).AddLogging()
            .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        foreach (var module in modules.Modules)
        {
            module.Register(collection, settings);
        }

        services = collection.BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2024, 5, 6, 8, 0, 0, TimeSpan.FromHours(7)));

    public UnitId Committee { get; } = UnitId.New();

    public UnitId Division { get; } = UnitId.New();

    public PostId ChairSeat { get; } = PostId.New();

    public PostId HeadSeat { get; } = PostId.New();

    public PersonId Head { get; } = PersonId.New();

    public PersonId Other { get; } = PersonId.New();

    public OrganisationMap Map => services.GetRequiredService<IOrganisation>().Map;

    public static async Task<Office> OpenAsync()
    {
        var office = new Office();
        await using (var scope = office.services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AppDb>().Database.EnsureCreatedAsync();
        }

        await office.EditAsync(edit =>
        {
            edit.OpenUnit(new NewUnit("UBND", "Ủy ban nhân dân quận", UnitSystem.State, "quận", null, Founded) { Id = office.Committee });
            edit.OpenUnit(new NewUnit("TNMT", "Phòng Tài nguyên", UnitSystem.State, "phòng", office.Committee, Founded) { Id = office.Division });
            edit.OpenPost(new NewPost("UBND-CT", office.Committee, "Chủ tịch", Founded) { Id = office.ChairSeat, Roles = [Role.Leader], IsHead = true });
            edit.OpenPost(new NewPost("TNMT-TP", office.Division, "Trưởng phòng", Founded)
            {
                Id = office.HeadSeat, Roles = [Role.UnitHead], IsHead = true, ReportsTo = office.ChairSeat,
            });
            edit.RecordPerson(new NewPerson("CB01", "Đỗ Thị Dung") { Id = office.Head, Email = "dung@coquan.gov.vn" });
            edit.RecordPerson(new NewPerson("CB02", "Vũ Văn Em") { Id = office.Other });
            edit.Appoint(new NewPosting(office.Head, office.HeadSeat, Founded));
        });
        return office;
    }

    public async Task EditAsync(Action<IOrganisationEdit> change, Actor? actor = null)
    {
        await using var scope = services.CreateAsyncScope();
        var edit = await scope.ServiceProvider.GetRequiredService<IOrganisationEditor>().BeginAsync(actor ?? Actor.System);
        change(edit);
        await edit.SaveAsync();
    }

    public async Task<T> ReadAsync<T>(Func<AppDb, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    /// <summary>Uses a service of the module in a scope of its own.</summary>
    public async Task<TResult> UseAsync<TService, TResult>(Func<TService, Task<TResult>> use)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<List<string>> ActionsOn(Guid objectId) => ReadAsync(db =>
        db.Activity.Where(a => a.ObjectId == objectId).OrderBy(a => a.ObjectVersion).Select(a => a.Action).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        File.Delete(file);
    }
}

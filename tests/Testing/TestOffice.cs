using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Testing;

/// <summary>A unit of the test's own, with people in it; made through the organisation's own door.</summary>
public sealed class TestOffice
{
    private readonly TestApp app;

    private TestOffice(TestApp app, UnitId unit)
    {
        this.app = app;
        Unit = unit;
    }

    public UnitId Unit { get; }

    /// <summary>Opens a unit, below <paramref name="parent"/> or at the top.</summary>
    public static async Task<TestOffice> OpenAsync(TestApp app, string name = "Phòng Thử nghiệm", UnitId? parent = null)
    {
        using var turn = await app.TakeTurnAsync();
        await using var work = app.Begin(Actor.System);
        var edit = await work.Get<IOrganisationEditor>().BeginAsync(Actor.System);
        var unit = edit.OpenUnit(new NewUnit(NewCode(), name, UnitSystem.State, "phòng", parent, FirstDay(app)));
        await edit.SaveAsync();
        return new TestOffice(app, unit);
    }

    /// <summary>Records a person and appoints them to a new seat of the unit.</summary>
    public async Task<PersonId> HireAsync(string name, params Role[] roles)
    {
        using var turn = await app.TakeTurnAsync();
        await using var work = app.Begin(Actor.System);
        var edit = await work.Get<IOrganisationEditor>().BeginAsync(Actor.System);
        var person = edit.RecordPerson(new NewPerson(NewCode(), name));
        var post = edit.OpenPost(new NewPost(NewCode(), Unit, "Chức vụ thử nghiệm", FirstDay(app)) { Roles = roles });
        edit.Appoint(new NewPosting(person, post, FirstDay(app)));
        await edit.SaveAsync();
        return person;
    }

    /// <summary>Ends every posting of the person on the given office day.</summary>
    public async Task LetGoAsync(PersonId person, DateOnly lastDay)
    {
        using var turn = await app.TakeTurnAsync();
        await using var work = app.Begin(Actor.System);
        var edit = await work.Get<IOrganisationEditor>().BeginAsync(Actor.System);
        edit.LeavePerson(person, lastDay);
        await edit.SaveAsync();
    }

    private static DateOnly FirstDay(TestApp app) => app.Time.Today().AddYears(-1);

    private static string NewCode() => $"T{Guid.NewGuid():n}"[..16].ToUpperInvariant();
}

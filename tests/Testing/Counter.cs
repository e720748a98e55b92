using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.Organisation;

namespace NamRo.Testing;

/// <summary>A ward of a test's own: a desk with two clerks, a division with a head and a specialist, a leader, a seal clerk; procedures of its own.</summary>
public sealed class Counter(TestApp app)
{
    private static int lastProcedure = 100_000;

    public TestApp App => app;

    public UnitId Committee { get; private set; }

    public UnitId Desk { get; private set; }

    public UnitId Division { get; private set; }

    public UnitId Neighbour { get; private set; }

    public string DeskCode { get; private set; } = "";

    public PersonId Leader { get; private set; }

    public PersonId Clerk { get; private set; }

    public PersonId SecondClerk { get; private set; }

    public PersonId Head { get; private set; }

    public PersonId Specialist { get; private set; }

    /// <summary>The head of the neighbour, who is asked for an opinion.</summary>
    public PersonId Adviser { get; private set; }

    private DateOnly Founded => app.Time.Today().AddYears(-1);

    public static async Task<Counter> OpenAsync(TestApp app)
    {
        var ward = new Counter(app);
        using var turn = await app.TakeTurnAsync();
        await using var work = app.Begin(Actor.System);
        var edit = await work.Get<IOrganisationEditor>().BeginAsync(Actor.System);
        ward.DeskCode = Code();
        ward.Committee = ward.Open(edit, "Ủy ban nhân dân phường Thử", null, Code());
        ward.Desk = ward.Open(edit, "Bộ phận một cửa phường Thử", ward.Committee, ward.DeskCode);
        ward.Division = ward.Open(edit, "Phòng Kinh tế - Hạ tầng", ward.Committee, Code());
        ward.Neighbour = ward.Open(edit, "Phòng Văn hóa - Xã hội", ward.Committee, Code());
        ward.Leader = ward.Hire(edit, "Nguyễn Đăng Khải", ward.Committee, Role.Leader, isHead: true);
        ward.Clerk = ward.Hire(edit, "Trần Minh An", ward.Desk, Role.CounterClerk);
        ward.SecondClerk = ward.Hire(edit, "Đỗ Thị Mận", ward.Desk, Role.CounterClerk);
        ward.Head = ward.Hire(edit, "Phạm Thị Hòa", ward.Division, Role.UnitHead, isHead: true);
        ward.Specialist = ward.Hire(edit, "Lê Thu Hà", ward.Division, Role.Officer);
        ward.Adviser = ward.Hire(edit, "Cao Thị Sim", ward.Neighbour, Role.UnitHead, isHead: true);
        await edit.SaveAsync();
        return ward;
    }

    public async Task<Actor> ActorAsync(PersonId person)
    {
        await using var work = app.Begin();
        return (await work.Get<IActorSource>().FindAsync(person, app.Time.UtcNow()))!;
    }

    public async Task<T> DoAsync<T>(PersonId person, Func<IOneStop, Actor, Task<T>> act)
    {
        var actor = await ActorAsync(person);
        await using var work = app.Begin(actor);
        return await act(work.Get<IOneStop>(), actor);
    }

    public async Task<T> CatalogueAsync<T>(Func<ICatalogue, Actor, Task<T>> act)
    {
        await using var work = app.Begin(Actor.System);
        return await act(work.Get<ICatalogue>(), Actor.System);
    }

    /// <summary>A published procedure of the test's own with a process of three steps: desk, specialist, seal.</summary>
    public async Task<string> ProcedureAsync(Func<ProcedureContent, ProcedureContent>? change = null)
    {
        var code = $"1.{Interlocked.Increment(ref lastProcedure)}";
        var content = new ProcedureContent
        {
            Code = code, Name = "Cấp giấy phép thử nghiệm", Field = "Xây dựng", Levels = ["xã"], Term = "10wd", Result = "Giấy phép",
            From = app.Time.Today().AddYears(-1),
        };
        content = change?.Invoke(content) ?? content;
        await using var work = app.Begin(Actor.System);
        var process = await work.Get<IProcesses>().PublishAsync(Actor.System, Process(code, "1h", "2h", "1h"));
        var catalogue = work.Get<ICatalogue>();
        await catalogue.PublishAsync(Actor.System, await catalogue.DraftAsync(Actor.System, content with { Process = process }));
        return code;
    }

    public static NewProcess Process(string code, params string[] terms) => new(
        $"QT-{code}", "Quy trình thử", "Quyết định thử", false,
        [.. terms.Select((t, i) => new NewProcessStep($"Bước {i + 1}", i == 1 ? ProcessStepKind.AnswerFor : ProcessStepKind.Do, "Người thử", t))]);

    public NewDossier Dossier(string procedure) => new(
        Guid.NewGuid(), Desk, procedure, Division,
        new Applicant("Nguyễn Thị Bưởi", ApplicantKind.Person, "001185000123", new DateOnly(1985, 4, 3), "Số 5 ngõ Thử", "0912345678", "buoi@thu.vn"))
    {
        Parts = [new PartHandedIn(null, "Đơn đề nghị")],
    };

    public async Task<DossierReceipt> ReceiveAsync(string procedure, Func<NewDossier, NewDossier>? change = null)
    {
        var given = change?.Invoke(Dossier(procedure)) ?? Dossier(procedure);
        return (await DoAsync(Clerk, (desk, actor) => desk.ReceiveAsync(actor, [given])))[0];
    }

    public Task<DossierReceipt> ActAsync(PersonId person, CaseId id, DossierVerb verb, long? expected = null) =>
        DoAsync(person, (desk, actor) => desk.ActAsync(actor, id, verb, expected));

    public Task<DossierView> ViewAsync(CaseId id) => DoAsync(Clerk, (desk, actor) => desk.GetAsync(actor, id));

    /// <summary>Received and in the specialist's hands.</summary>
    public async Task<CaseId> InProcessAsync(Func<ProcedureContent, ProcedureContent>? change = null)
    {
        var receipt = await ReceiveAsync(await ProcedureAsync(change));
        await ActAsync(Clerk, receipt.Id, new Forward(2, Specialist));
        return receipt.Id;
    }

    /// <summary>Finished with a result at the last step.</summary>
    public async Task<CaseId> FinishedAsync()
    {
        var id = await InProcessAsync();
        await ActAsync(Specialist, id, new Forward(3, Specialist));
        await ActAsync(Specialist, id, new FinishDossier("Cấp phép", "12/GP-UBND"));
        return id;
    }

    private UnitId Open(IOrganisationEdit edit, string name, UnitId? parent, string code) =>
        edit.OpenUnit(new NewUnit(code, name, UnitSystem.State, "phòng", parent, Founded));

    private PersonId Hire(IOrganisationEdit edit, string name, UnitId unit, Role role, bool isHead = false)
    {
        var person = edit.RecordPerson(new NewPerson(Code(), name));
        var post = edit.OpenPost(new NewPost(Code(), unit, "Chức vụ", Founded) { Roles = [role], IsHead = isHead });
        edit.Appoint(new NewPosting(person, post, Founded));
        return person;
    }

    private static string Code() => $"M{Guid.NewGuid():n}"[..16].ToUpperInvariant();
}

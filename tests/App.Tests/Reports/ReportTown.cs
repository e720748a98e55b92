using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Testing;

namespace NamRo.App.Tests.Reports;

/// <summary>
/// A program of a test's own with a district committee, its People's Committee and two divisions, and work in every cell, made by the
/// engine's own verbs: the Home division has one case of each cell and one overdue more, the Justice division one done in time.
/// </summary>
internal sealed class ReportTown : IAsyncDisposable
{
    public static readonly DateOnly Founded = new(2023, 1, 1);

    private ReportTown(TestApp app) => App = app;

    public TestApp App { get; }

    public UnitId Committee { get; } = UnitId.New();

    public UnitId Home { get; } = UnitId.New();

    public UnitId Justice { get; } = UnitId.New();

    public PersonId Chair { get; } = PersonId.New();

    public PersonId HomeHead { get; } = PersonId.New();

    public PersonId HomeOfficer { get; } = PersonId.New();

    public PersonId JusticeHead { get; } = PersonId.New();

    public BasisId Directive { get; } = BasisId.New();

    public CaseGroupId Group { get; } = CaseGroupId.New();

    public static async Task<ReportTown> OpenAsync(DatabaseProvider provider)
    {
        var town = new ReportTown(await TestApp.StartAsync(provider));
        await town.FoundAsync();
        await town.WorkAsync();
        return town;
    }

    public async Task<Actor> ActorAsync(PersonId person)
    {
        await using var work = App.Begin();
        return (await work.Get<IActorSource>().FindAsync(person, App.Time.UtcNow()))!;
    }

    /// <summary>Uses a service in a scope of its own.</summary>
    public async Task<T> UseAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var work = App.Begin();
        return await use(work.Get<TService>());
    }

    public async Task ActAsync(PersonId person, CaseId id, CaseVerb verb)
    {
        var actor = await ActorAsync(person);
        await UseAsync<ICasework, CaseReceipt>(c => c.ActAsync(actor, id, verb));
    }

    /// <summary>Gives work that is due by the close of a day.</summary>
    public async Task<CaseId> GiveAsync(UnitId lead, PersonId officer, string title, DateOnly due, string product = "Báo cáo")
    {
        var chair = await ActorAsync(Chair);
        var process = (await UseAsync<ICasework, IReadOnlyList<ProcessInfo>>(c => c.ProcessesAsync()))[0].Id;
        var content = new CaseContent
        {
            Title = title, Issuer = Committee, Lead = lead, Officer = officer, AccountableLeader = Chair, Basis = Directive, Clause = "2.a",
            Citation = "Khoản 2.a, Chỉ thị 05/CT-UBND", Group = Group, Process = process, Product = product, JudgedBy = "Được chấp nhận",
            Due = DueSpec.On(due),
        };
        var id = (await UseAsync<ICasework, CaseReceipt>(c => c.OpenAsync(chair, content))).Id;
        await ActAsync(Chair, id, new Issue());
        return id;
    }

    public async Task DoAsync(CaseId id, PersonId head)
    {
        await ActAsync(head, id, new Receive());
        await ActAsync(head, id, new Submit("Đã hoàn thành theo yêu cầu."));
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private async Task FoundAsync()
    {
        await using var work = App.Begin();
        await work.Get<ICaseworkUpkeep>().ShipDefaultsAsync();
        var edit = await work.Get<IOrganisationEditor>().BeginAsync(Actor.System);
        edit.OpenUnit(new NewUnit("UBND", "Ủy ban nhân dân quận Thanh Khuê", UnitSystem.State, "quận", null, Founded) { Id = Committee });
        edit.OpenUnit(new NewUnit("NV", "Phòng Nội vụ", UnitSystem.State, "phòng", Committee, Founded) { Id = Home });
        edit.OpenUnit(new NewUnit("TP", "Phòng Tư pháp", UnitSystem.State, "phòng", Committee, Founded) { Id = Justice });
        Seat(edit, Chair, "Lê Văn An", Committee, "Chủ tịch", Role.Leader, isHead: true);
        Seat(edit, HomeHead, "Đỗ Thị Dung", Home, "Trưởng phòng", Role.UnitHead, isHead: true);
        Seat(edit, HomeOfficer, "Vũ Văn Em", Home, "Chuyên viên", Role.Officer, isHead: false);
        Seat(edit, JusticeHead, "Hồ Văn Giang", Justice, "Trưởng phòng", Role.UnitHead, isHead: true);
        await edit.SaveAsync();
    }

    private static void Seat(IOrganisationEdit edit, PersonId person, string name, UnitId unit, string title, Role role, bool isHead)
    {
        var post = PostId.New();
        edit.RecordPerson(new NewPerson($"CB-{person.Value:n}"[^20..], name) { Id = person });
        edit.OpenPost(new NewPost($"VT-{post.Value:n}"[^20..], unit, title, Founded) { Id = post, Roles = [role], IsHead = isHead });
        edit.Appoint(new NewPosting(person, post, Founded));
    }

    /// <summary>From Monday 2 June 2025 to Thursday 12 June 2025.</summary>
    private async Task WorkAsync()
    {
        var soon = new DateOnly(2025, 6, 5);
        var later = new DateOnly(2025, 6, 30);
        var inTime = await GiveAsync(Home, HomeOfficer, "Rà soát danh mục hồ sơ", soon);
        var late = await GiveAsync(Home, HomeOfficer, "Tổng hợp số liệu biên chế", soon);
        await GiveAsync(Home, HomeOfficer, "Xây dựng quy chế làm việc", later);
        await GiveAsync(Home, HomeOfficer, "Báo cáo công tác cải cách", soon);
        await GiveAsync(Home, HomeHead, "Kiểm tra công vụ đột xuất", soon);
        var paused = await GiveAsync(Home, HomeOfficer, "Sắp xếp đơn vị sự nghiệp", soon);
        var cancelled = await GiveAsync(Home, HomeOfficer, "Tổ chức hội nghị chuyên đề", later);
        var justice = await GiveAsync(Justice, JusticeHead, "Phổ biến giáo dục pháp luật", soon);
        await DoAsync(inTime, HomeHead);
        await DoAsync(justice, JusticeHead);
        await ActAsync(Chair, paused, new Pause("Chờ hướng dẫn của Thành phố", "Khoản 3 Điều 5"));
        await ActAsync(Chair, cancelled, new Cancel("Không còn cần thiết", "12/QĐ-UBND"));
        App.Time.Advance(TimeSpan.FromDays(10));
        await DoAsync(late, HomeHead);
    }
}

using NamRo.Casework.Cases;
using NamRo.Casework.Clears;
using NamRo.Casework.Processes;
using NamRo.Casework.Reading;
using NamRo.Casework.Storage;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation;

namespace NamRo.Casework.Acting;

/// <inheritdoc cref="ICasework"/>
internal sealed class CaseworkDoor(ActingServices acting, ReadingServices reading) : ICasework
{
    public async Task<CaseReceipt> OpenAsync(Actor actor, CaseContent content, CancellationToken cancellation = default) =>
        (await OpenManyAsync(actor, [content], cancellation))[0];

    public async Task<IReadOnlyList<CaseReceipt>> OpenManyAsync(
        Actor actor, IReadOnlyList<CaseContent> contents, CancellationToken cancellation = default)
    {
        var time = acting.Time();
        var opened = new List<CaseFile>(contents.Count);
        foreach (var content in contents)
        {
            Rule.Require(
                !CaseKinds.IsOwned(content.Kind), "case.open.owned", $"Loại việc này chỉ mở được ở trang riêng của nó.", "kind");
            var grant = acting.RequireMayOpen(actor, content);
            var act = time.Act(actor, grant, time.Map.CalendarOf(content.Lead ?? content.Issuer));
            var caseFile = CaseFile.Open(act, await acting.Numbers.NextAsync(time.Now, cancellation), ContentGuard.Checked(content));
            acting.Store.Add(caseFile);
            opened.Add(caseFile);
        }

        await acting.Store.SaveAsync(cancellation);
        return [.. opened.Select(Receipt)];
    }

    public async Task<IReadOnlyList<CaseReceipt>> GiveAsync(
        Actor actor, IReadOnlyList<WorkInHand> given, CancellationToken cancellation = default)
    {
        var time = acting.Time();
        var opened = new List<CaseFile>(given.Count);
        foreach (var work in given)
        {
            var grant = acting.RequireMayOpen(actor, work.Content);
            var act = time.Act(actor, grant, time.Map.CalendarOf(work.Content.Lead ?? work.Content.Issuer));
            var caseFile = CaseFile.Open(act, work.Code, ContentGuard.Checked(work.Content), id: work.Id);
            acting.Store.Add(caseFile);
            await acting.Runner.RunAsync(actor, caseFile, new Issue { Within = caseFile.Kind }, time, cancellation);
            if (work.First is { } first)
            {
                await acting.Runner.RunAsync(actor, caseFile, first with { Within = caseFile.Kind }, time, cancellation);
            }

            opened.Add(caseFile);
        }

        await acting.Store.SaveAsync(cancellation);
        return [.. opened.Select(Receipt)];
    }

    public ValueTask PrepareNumbersAsync(int count, CancellationToken cancellation = default) =>
        acting.Numbers.PrepareAsync(acting.Time().Now, count, cancellation);

    public async Task<CaseReceipt> ActAsync(
        Actor actor, CaseId id, CaseVerb verb, long? expected = null, CancellationToken cancellation = default)
    {
        var caseFile = await acting.Store.FindAsync(id, cancellation) ?? throw new NotFoundException(CaseFile.LogKind);
        await acting.Runner.RunAsync(actor, Expected(actor, caseFile, expected), verb, acting.Time(), cancellation);
        await acting.Store.SaveAsync(cancellation);
        return Receipt(caseFile);
    }

    public async Task<IReadOnlyList<CaseReceipt>> ActOnManyAsync(
        Actor actor, IReadOnlyList<(CaseId Id, CaseVerb Verb)> acts, CancellationToken cancellation = default)
    {
        var time = acting.Time();
        var cases = await acting.Store.FindAllAsync([.. acts.Select(a => a.Id)], cancellation);
        foreach (var (id, verb) in acts)
        {
            var caseFile = cases.GetValueOrDefault(id) ?? throw new NotFoundException(CaseFile.LogKind);
            await acting.Runner.RunAsync(actor, caseFile, verb, time, cancellation);
        }

        await acting.Store.SaveAsync(cancellation);
        return [.. acts.Select(a => Receipt(cases[a.Id]))];
    }

    public async Task<IReadOnlyList<ClearState>> CheckClearsAsync(CaseContent content, CancellationToken cancellation = default)
    {
        var time = acting.Time();
        var published = content.Process is { } process && await acting.Processes.IsPublishedAsync(process, cancellation);
        var calendar = time.Map.CalendarOf(content.Lead is { } lead && time.Map.Exists(lead, time.Today) ? lead : content.Issuer);
        var check = new ClearGate(time.Map, time.Today, calendar, published).Check(content);
        return [.. check.Findings.Select(f => new ClearState(f.Clear, f.Passed, f.HowToMend))];
    }

    public Task<CaseView> GetAsync(Actor actor, CaseId id, CancellationToken cancellation = default) => reading.Views.GetAsync(actor, id, cancellation);

    public Task<CaseId?> FindByCodeAsync(Actor actor, string code, CancellationToken cancellation = default) =>
        reading.Views.FindByCodeAsync(actor, code, cancellation);

    public IQueryable<CaseRow> Visible(Actor actor, bool openOnly = false) => reading.Visibility.For(actor, openOnly).Select(CaseRows.Of);

    public Task<IReadOnlyList<CaseId>> NextAsync(Actor actor, IQueryable<CaseId> among, CaseWindow window, CancellationToken cancellation = default) =>
        reading.Pages.NextAsync(actor, among, window, cancellation);

    public IQueryable<StepTime> StepTimes() => reading.Owned.StepTimes();

    public IQueryable<CaseRow> Owned(string kind) => reading.Owned.Rows(kind);

    public Task<CitizenCase?> FindForCitizenAsync(string kind, string code, CancellationToken cancellation = default) =>
        reading.Owned.FindAsync(kind, code, cancellation);

    public Task<IReadOnlyDictionary<UnitId, LatenessShare>> LatenessByUnitAsync(
        Actor actor, CaseFilter filter, CancellationToken cancellation = default) =>
        reading.Lateness.ByUnitAsync(actor, filter, cancellation);

    public Task<InboxPage> InboxAsync(Actor actor, InboxQuery query, CancellationToken cancellation = default) =>
        reading.Inbox.ReadAsync(actor, query, cancellation);

    public async Task<IReadOnlyList<ProcessInfo>> ProcessesAsync(CancellationToken cancellation = default) =>
        [.. (await acting.Processes.PublishedAsync(cancellation)).GroupBy(p => p.Code).Select(g => CaseViews.Info(g.First()))];

    private CaseFile Expected(Actor actor, CaseFile caseFile, long? expected)
    {
        if (expected is { } version && version != caseFile.Version && acting.Rights.MaySee(actor, caseFile))
        {
            throw new StaleVersionException(caseFile.Code, version, caseFile.Version);
        }

        return caseFile;
    }

    private static CaseReceipt Receipt(CaseFile c) => new(c.Id, c.Code, c.State, c.DueAt, c.Version);
}

/// <summary>What acts need, gathered so that the door's constructor stays a sentence.</summary>
internal sealed class ActingServices(
    CaseStore store, VerbRunner runner, CaseRights rights, CaseNumbers numbers, ActingContext context)
{
    public CaseStore Store => store;

    public VerbRunner Runner => runner;

    public CaseRights Rights => rights;

    public CaseNumbers Numbers => numbers;

    public ProcessCatalogue Processes => context.Processes;

    public ActTime Time() => new(context.Clock, context.Organisation);

    /// <summary>The grant under which the actor may open it; null for the program, through which a module takes in what a citizen sends.</summary>
    public Grant? RequireMayOpen(Actor actor, CaseContent content)
    {
        if (actor.IsSystem && CaseKinds.IsOwned(content.Kind))
        {
            return null;
        }

        var facts = new AccessFacts(content.Label, content.Issuer, content.Lead, [], null, null, actor.Person);
        return context.Authoriser.Decide(actor, CaseKinds.HasOwnVerbs(content.Kind) ? $"{content.Kind}.open" : "case.open", facts) ?? throw new AccessDeniedException(
            "case.open.not-issuer", $"Bạn không có quyền giao việc thay cho đơn vị này. Hãy chọn đơn vị giao việc trong phạm vi của bạn.");
    }
}

internal sealed record ActingContext(TimeProvider Clock, IOrganisation Organisation, Authoriser Authoriser, ProcessCatalogue Processes);

internal sealed record ReadingServices(CaseVisibility Visibility, CaseViews Views, InboxReader Inbox, LatenessReader Lateness, OwnedCases Owned, VisiblePages Pages);

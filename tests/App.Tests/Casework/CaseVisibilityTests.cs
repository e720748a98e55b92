using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Casework.Acting;
using NamRo.Casework.Cases;
using NamRo.Casework.Listing;
using NamRo.Casework.Storage;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Casework;

/// <summary>The filter of lists and the authoriser of single cases must agree on every combination of role, ceiling, label and relation.</summary>
public sealed class CaseVisibilityTests(AppFixture fixture)
{
    private static readonly UnitId Mine = UnitId.New();
    private static readonly UnitId Elsewhere = UnitId.New();
    private static readonly PersonId Reader = PersonId.New();
    private static readonly PersonId Absent = PersonId.New();
    private static readonly PersonId Nobody = PersonId.New();

    private static readonly Dictionary<string, Func<CaseContent, CaseContent>> Relations = new()
    {
        ["none"] = c => c,
        ["issuer"] = c => c with { Issuer = Mine },
        ["lead"] = c => c with { Lead = Mine },
        ["coordinator"] = c => c with { Coordinators = [Mine] },
        ["watcher"] = c => c with { Watchers = [Mine] },
        ["officer"] = c => c with { Officer = Reader },
        ["accountable"] = c => c with { AccountableLeader = Reader },
        ["absent officer"] = c => c with { Officer = Absent },
        ["absent leader"] = c => c with { AccountableLeader = Absent },
    };

    [Theory, EachDatabase]
    public async Task The_list_shows_a_case_exactly_when_it_opens(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        var cases = await StoreAsync(app);

        var disagreements = new List<string>();
        foreach (var (name, actor) in Actors())
        {
            await using var work = app.Begin(actor);
            var casework = work.Get<ICasework>();
            var ids = cases.Values.ToArray();
            var listed = (await casework.Visible(actor).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync()).ToHashSet();
            foreach (var (what, id) in cases)
            {
                var opens = await OpensAsync(casework, actor, id);
                if (opens != listed.Contains(id))
                {
                    disagreements.Add($"{name} and {what}: opens {opens}, listed {listed.Contains(id)}");
                }
            }
        }

        Assert.Empty(disagreements);
    }

    [Theory, EachDatabase]
    public async Task A_lists_total_is_the_number_of_its_rows_for_every_reader(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        await StoreAsync(app);

        var disagreements = new List<string>();
        foreach (var (name, actor) in Actors())
        {
            await using var work = app.Begin(actor);
            var lists = work.Get<CaseListReader>();
            foreach (var filter in new[] { new CaseFilter(), new CaseFilter { State = CaseState.Draft }, new CaseFilter { Sum = CaseSum.Open } })
            {
                var page = await lists.ReadAsync(actor, filter, new CaseListPlace(Size: 1), default);
                var rows = await lists.CountAsync(actor, filter, default);
                if (page.Total != rows)
                {
                    disagreements.Add($"{name} and {filter}: total {page.Total}, rows {rows}");
                }
            }
        }

        Assert.Empty(disagreements);
    }

    private static IEnumerable<(string Name, Actor Actor)> Actors()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var ceiling in Enum.GetValues<SecurityLabel>())
            {
                var own = new Grant(role, Mine, new HashSet<UnitId> { Mine }, ceiling, Reader);
                yield return ($"{role} up to {ceiling}", new Actor(Reader, "Người đọc", Mine, [own]));
                yield return ($"deputy of {role} up to {ceiling}", new Actor(Reader, "Người đọc", Mine,
                    [new Grant(Role.Officer, Mine, new HashSet<UnitId> { Mine }, SecurityLabel.Public, Reader), own with { Holder = Absent }]));
            }
        }
    }

    private static async Task<bool> OpensAsync(ICasework casework, Actor actor, CaseId id)
    {
        try
        {
            await casework.GetAsync(actor, id);
            return true;
        }
        catch (NotFoundException)
        {
            return false;
        }
    }

    private static async Task<Dictionary<string, CaseId>> StoreAsync(TestApp app)
    {
        await using var work = app.Begin(Actor.System);
        var store = work.Get<CaseStore>();
        var stored = new Dictionary<string, CaseId>();
        foreach (var label in Enum.GetValues<SecurityLabel>())
        {
            foreach (var (relation, change) in Relations.Append(new("opener", c => c)))
            {
                var content = change(new CaseContent { Title = "Rà soát hồ sơ", Issuer = Elsewhere, Lead = Elsewhere, Officer = Nobody, Label = label });
                var opener = relation == "opener" ? Reader : Nobody;
                var act = new CaseAct(opener, Elsewhere, null, app.Time.UtcNow(), CalendarCatalogue.Embedded.Default);
                var caseFile = CaseFile.Open(act, await work.Get<CaseNumbers>().NextAsync(act.At, default), content);
                store.Add(caseFile);
                stored[$"{label} as {relation}"] = caseFile.Id;
            }
        }

        await store.SaveAsync(default);
        return stored;
    }
}

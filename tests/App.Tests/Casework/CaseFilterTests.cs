using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Casework.Listing;
using NamRo.Kernel.Data;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Casework;

public sealed class CaseFilterTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task Every_cell_counts_the_rows_it_opens_and_the_cells_sum_to_the_given_work(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var town = await CaseTown.OpenAsync(app);
        await FillCellsAsync(town);
        var actor = await town.ActorAsync(town.Leader);
        await using var work = app.Begin(actor);
        var (casework, map, now) = (work.Get<ICasework>(), work.Get<IOrganisation>().Map, app.Time.UtcNow());
        var all = await casework.Visible(actor).ToListAsync();

        var counts = new Dictionary<TimeCell, int>();
        foreach (var cell in Enum.GetValues<TimeCell>())
        {
            var filter = new CaseFilter { Unit = town.Division, Cell = cell };
            var rows = await filter.Apply(casework.Visible(actor), map, now).ToListAsync();
            counts[cell] = await filter.Apply(casework.Visible(actor), map, now).CountAsync();

            Assert.Equal(all.Where(r => r.IssuedAt is not null && CaseCells.Of(r, now) == cell).Select(r => r.Code).Order(), rows.Select(r => r.Code).Order());
            Assert.Equal(counts[cell], rows.Count);
        }

        Assert.All(counts.Values, c => Assert.Equal(1, c));
        Assert.Equal(await new CaseFilter { Unit = town.Division, Counted = true }.Apply(casework.Visible(actor), map, now).CountAsync(), counts.Values.Sum());
    }

    [Theory]
    [EachDatabase("danh mục", true)]
    [EachDatabase("danh muc", true)]
    [EachDatabase("DANH MUC ho so", true)]
    [EachDatabase("danh mực", false)]
    [EachDatabase("05/ct", true)]
    [EachDatabase("100%", false)]
    [EachDatabase("ho_so", false)]
    [EachDatabase("\"mục hồ sơ\"", true)]
    public async Task Text_is_found_with_and_without_marks(DatabaseProvider provider, string typed, bool found)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.DraftAsync();

        Assert.Equal(found, (await ListAsync(town, new CaseFilter { Q = typed, Unit = town.Division })).Rows.Any(r => r.Id == id));
    }

    [Theory, EachDatabase]
    public async Task A_number_finds_the_case_of_that_number_and_whole_words_only(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.DraftAsync(c => c with { Title = "Rà soát 4711 hồ sơ năm trước" });
        var code = (await town.ViewAsync(town.Clerk, id)).Row.Code;
        var number = int.Parse(code.Split('-')[2], System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal([id], await IdsAsync(town, code));
        Assert.Contains(id, await IdsAsync(town, $"{number}"));
        Assert.Contains(id, await IdsAsync(town, "4711"));
        Assert.DoesNotContain(id, await IdsAsync(town, "471"));
    }

    [Theory]
    [EachDatabase("due")]
    [EachDatabase("-due")]
    [EachDatabase("code")]
    [EachDatabase("-code")]
    public async Task Paging_forward_and_back_shows_every_row_once(DatabaseProvider provider, string sort)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        for (var i = 0; i < 5; i++)
        {
            // Three share a deadline, so the id must break the tie.
            var day = town.Workday(10 + (i / 3));
            await town.GiveAsync(c => c with { Due = DueSpec.On(day) });
        }

        var filter = new CaseFilter { Unit = town.Division };
        var whole = (await ListAsync(town, filter, new CaseListPlace(sort))).Rows.Select(r => r.Code).ToList();
        var pages = new List<CaseListPage> { await ListAsync(town, filter, new CaseListPlace(sort, Size: 2)) };
        while (pages[^1].Next is { } next)
        {
            pages.Add(await ListAsync(town, filter, new CaseListPlace(sort, After: next, Size: 2)));
        }

        var back = await ListAsync(town, filter, new CaseListPlace(sort, Before: pages[^1].Previous, Size: 2));

        Assert.Equal(5, whole.Count);
        Assert.Equal(whole, pages.SelectMany(p => p.Rows).Select(r => r.Code));
        Assert.Equal(pages[^2].Rows.Select(r => r.Code), back.Rows.Select(r => r.Code));
        Assert.Null(pages[0].Previous);
    }

    [Fact]
    public void The_address_of_a_filter_names_only_what_filters()
    {
        var unit = NamRo.Kernel.Identity.UnitId.New();

        var href = new CaseFilter { Unit = unit, Cell = TimeCell.OpenOverdue, Below = true, Counted = false, DueTo = new DateOnly(2025, 6, 30) }.Href();

        Assert.Equal($"/cases?unit={unit}&below=true&cell=OpenOverdue&dueTo=2025-06-30", href);
        Assert.True(new CaseFilter().IsEmpty);
    }

    /// <summary>One case for each cell, given on one day and looked at a month later.</summary>
    private static async Task FillCellsAsync(CaseTown town)
    {
        var cases = new List<CaseId>();
        for (var i = 0; i < 6; i++)
        {
            var day = town.Workday(i == 2 ? 60 : 5);
            cases.Add(await town.GiveAsync(c => c with { Due = DueSpec.On(day) }));
        }

        await town.DraftAsync();
        await town.DoAsync(town.Officer, cases[0], new Submit("Xong đúng hạn."));
        await town.DoAsync(town.Leader, cases[3], new Pause("Chờ hướng dẫn.", "Khoản 3 Điều 7"));
        await town.DoAsync(town.Leader, cases[4], new Cancel("Không còn cần.", "15/QĐ-UBND"));
        town.App.Time.Advance(TimeSpan.FromDays(30));
        await town.DoAsync(town.Officer, cases[1], new Submit("Xong muộn."));
    }

    private static async Task<IEnumerable<CaseId>> IdsAsync(CaseTown town, string typed) =>
        (await ListAsync(town, new CaseFilter { Q = typed, Unit = town.Division })).Rows.Select(r => r.Id);

    private static async Task<CaseListPage> ListAsync(CaseTown town, CaseFilter filter, CaseListPlace? place = null)
    {
        var actor = await town.ActorAsync(town.Clerk);
        await using var work = town.App.Begin(actor);
        return await work.Get<CaseListReader>().ReadAsync(actor, filter, place ?? new CaseListPlace(), default);
    }
}

using CsCheck;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Reports.Statistics;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Reports.Statistics;

public sealed class FollowUpStatisticsTests
{
    [Theory]
    [EachDatabase]
    public async Task Every_figure_is_the_number_of_rows_its_link_opens_for_that_reader(DatabaseProvider provider)
    {
        await using var town = await ReportTown.OpenAsync(provider);
        foreach (var person in new[] { town.Chair, town.HomeHead, town.JusticeHead, town.HomeOfficer })
        {
            var actor = await town.ActorAsync(person);
            await using var work = town.App.Begin(actor);
            var figures = await work.Get<FollowUpStatistics>().ReadAsync(actor, new CaseFilter { Basis = town.Directive }, CancellationToken.None);
            var officers = await work.Get<FollowUpStatistics>().ByOfficerUnitAsync(actor, figures.Total.Filter, CancellationToken.None);

            var lines = figures.ByUnit.Select(u => u.Line).Concat(figures.ByGroup.Select(g => g.Line)).Concat(figures.ByBasis.Select(b => b.Line))
                .Concat(figures.Matrix.Values).Concat(officers.Select(o => o.Line)).Append(figures.Total).ToList();

            Assert.True(lines.Count > 5);
            foreach (var line in lines)
            {
                await AssertOpensItsRowsAsync(work, actor, line);
            }
        }
    }

    [Theory]
    [EachDatabase]
    public async Task The_cells_of_the_town_are_counted_by_unit(DatabaseProvider provider)
    {
        await using var town = await ReportTown.OpenAsync(provider);
        var chair = await town.ActorAsync(town.Chair);

        var figures = await town.UseAsync<FollowUpStatistics, FollowUpFigures>(s =>
            s.ReadAsync(chair, new CaseFilter { Scope = town.Committee }, CancellationToken.None));

        var byUnit = figures.ByUnit.ToDictionary(u => u.Unit, u => u.Line.Cells);
        Assert.Equal(new CellCounts(1, 1, 1, 2, 1, 1), byUnit[town.Home]);
        Assert.Equal(new CellCounts(1, 0, 0, 0, 0, 0), byUnit[town.Justice]);
        Assert.Equal(8, figures.Total.Cells.Total);
    }

    [Theory]
    [EachDatabase]
    public async Task A_reader_of_one_division_counts_only_what_it_may_see(DatabaseProvider provider)
    {
        await using var town = await ReportTown.OpenAsync(provider);
        var head = await town.ActorAsync(town.JusticeHead);

        var figures = await town.UseAsync<FollowUpStatistics, FollowUpFigures>(s => s.ReadAsync(head, new CaseFilter(), CancellationToken.None));

        Assert.Equal(new CellCounts(1, 0, 0, 0, 0, 0), figures.Total.Cells);
    }

    [Theory]
    [EachDatabase]
    public async Task The_one_expression_says_the_same_as_the_filter_of_every_cell(DatabaseProvider provider)
    {
        await using var town = await ReportTown.OpenAsync(provider);
        var chair = await town.ActorAsync(town.Chair);
        await using var work = town.App.Begin(chair);
        var now = town.App.Time.UtcNow();
        foreach (var cell in Enum.GetValues<TimeCell>())
        {
            var rows = work.Get<ICasework>().Visible(chair);

            var byFilter = await rows.Where(CaseCells.In(cell, now)).CountAsync();
            var byExpression = await rows.Where(CaseCells.Counted).Select(CaseCells.Standing(now)).CountAsync(s => s.Cell == (int)cell);

            Assert.True(byFilter > 0);
            Assert.Equal(byFilter, byExpression);
        }
    }

    [Theory]
    [EachDatabase]
    public async Task Lateness_is_shared_out_by_unit_and_holders_and_months_are_counted(DatabaseProvider provider)
    {
        await using var town = await ReportTown.OpenAsync(provider);
        var chair = await town.ActorAsync(town.Chair);
        await using var work = town.App.Begin(chair);

        var late = await work.Get<ICasework>().LatenessByUnitAsync(chair, new CaseFilter { Basis = town.Directive });
        var holders = (await work.Get<HolderStatistics>().ReadAsync(chair, new CaseFilter(), CancellationToken.None)).ByPerson();
        var trend = await work.Get<TrendStatistics>().ReadAsync(chair, new CaseFilter(), CancellationToken.None);

        Assert.Equal([town.Home], late.Keys);
        Assert.Equal(late[town.Home].Total, late[town.Home].Own + late[town.Home].Waiting);
        Assert.True(late[town.Home].Own > 3 * 4 * 480);
        Assert.Contains(holders, h => h.Person == town.HomeHead && h.Overdue == 1);
        Assert.Equal((7, 2, 1), ((int)trend[^1].Given, (int)trend[^1].InTime, (int)trend[^1].Late));
        foreach (var holder in holders)
        {
            var map = work.Get<IOrganisation>().Map;
            Assert.Equal(holder.Held, await holder.Filter.Apply(work.Get<ICasework>().Visible(chair), map, town.App.Time.UtcNow()).CountAsync());
        }
    }

    [Fact]
    public void The_cells_always_sum_to_the_total_and_rates_have_their_denominators()
    {
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 1_000_000]).Array[0, 40].Sample(parts =>
        {
            var cells = CellCounts.Of(parts.Select(p => (p.Item1, (long)p.Item2)));
            Assert.Equal(parts.Sum(p => (long)p.Item2), cells.Total);
            Assert.Equal(cells.Total, Enum.GetValues<TimeCell>().Sum(c => cells[c]));
            Assert.Equal(cells.Due, cells.DoneInTime + cells.DoneLate + cells.OpenOverdue);
            var rates = FollowUpIndicators.Of(new FigureLine(new CaseFilter(), cells)).Where(i => i.IsRate).ToList();
            Assert.Equal(3, rates.Count);
            Assert.All(rates, r => Assert.True(r.Denominator == 0 ? r.Value is null : r.Value is >= 0 and <= 1));
        });
    }

    private static async Task AssertOpensItsRowsAsync(NamRo.Testing.TestWork work, Actor actor, FigureLine line)
    {
        var now = work.Get<TimeProvider>().UtcNow();
        Task<int> Rows(CaseFilter filter) => filter.Apply(work.Get<ICasework>().Visible(actor), work.Get<IOrganisation>().Map, now).CountAsync();
        foreach (var cell in Enum.GetValues<TimeCell>())
        {
            Assert.Equal(line.Cells[cell], await Rows(line.Filter with { Cell = cell }));
        }

        Assert.Equal(line.Cells.Total, await Rows(line.Filter with { Counted = true }));
        Assert.Equal(line.Cells.Done, await Rows(line.Filter with { Sum = CaseSum.Done }));
        Assert.Equal(line.Cells.Due, await Rows(line.Filter with { Sum = CaseSum.Due }));
    }
}

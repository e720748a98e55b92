using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Indicators;
using NamRo.Reports.Making;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Reports;

public sealed class YearFiguresTests
{
    [Fact]
    public void Every_figure_of_the_story_has_a_period_and_a_source()
    {
        Assert.Equal(22, YearFigure.All.Count);
        Assert.All(YearFigure.All, f => Assert.True(f.From <= f.Until && f.Source.Length > 0));
        Assert.Equal(YearFigure.All.Count, YearFigure.All.Select(f => f.Code).Distinct().Count());
    }

    [Theory]
    [EachDatabase]
    public async Task Without_task_groups_a_figure_of_a_group_has_no_value_and_the_report_says_why(DatabaseProvider provider)
    {
        await using var town = await ReportTown.OpenAsync(provider);
        var chair = await town.ActorAsync(town.Chair);

        var content = await town.UseAsync<ReportCatalogue, ReportContent>(r =>
            r.MakeAsync(chair, new ReportRequest(ReportKinds.Year, new CaseFilter { Basis = town.Directive }), CancellationToken.None));

        IndicatorValue Of(string code) => content.Indicators.Single(i => i.Code == code);
        Assert.Null(Of("petitions").Value);
        Assert.Equal(0, Of("groups").Value);
        Assert.Contains("Chưa có văn bản nào chia nhóm", Assert.Single(content.Notes), StringComparison.Ordinal);
    }
}

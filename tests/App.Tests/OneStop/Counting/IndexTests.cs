using NamRo.OneStop;
using NamRo.OneStop.Counting;

namespace NamRo.App.Tests.OneStop.Counting;

/// <summary>The index of decision 766: checks (a) to (g) of one-stop.md 12.</summary>
public sealed class IndexTests
{
    [Fact]
    public void The_groups_hold_a_hundred_points_and_each_the_sum_of_its_items()
    {
        var groups = IndexBook.Decision766.Groups;

        Assert.Equal(100, groups.Sum(g => g.Max));
        Assert.All(groups, g => Assert.Equal(g.Max, g.Items.Sum(i => i.Max)));
        Assert.Equal([18m, 20, 12, 10, 22, 18], groups.Select(g => g.Max));
    }

    [Fact]
    public void Check_a_a_province_with_88_42_percent_in_time_has_17_68()
    {
        Assert.Equal(17.68m, Points((DossierMeasures.Progress, 528_684, 597_918)));
    }

    [Fact]
    public void Check_b_five_of_the_seven_dossiers_of_the_example_give_14_29()
    {
        var ratio = IndexRatios.ProgressOf(Facts.Example.Values, Facts.June);

        Assert.Equal(new Ratio(5, 7), ratio);
        Assert.Equal(14.29m, Points((DossierMeasures.Progress, ratio.Part, ratio.Whole)));
    }

    [Fact]
    public void Check_c_online_shares_of_70_60_and_45_give_9_55()
    {
        Assert.Equal(9.55m, Points(("ONLINE_PROCEDURES", 70, 100), ("ONLINE_SERVICES_USED", 60, 100), ("ONLINE_DOSSIERS", 45, 100)));
    }

    [Fact]
    public void Check_d_74_1_percent_paid_online_gives_8_45()
    {
        Assert.Equal(8.45m, Points(("PAYMENT_PROCEDURES", 80, 100), ("PAYMENT_PROCEDURES_USED", 95, 100), ("PAYMENT_DOSSIERS", 741, 1000)));
    }

    [Fact]
    public void Check_e_three_percent_late_and_one_disliked_is_full_satisfaction()
    {
        var ratio = IndexRatios.Satisfaction(late: 3, disliked: 1, all: 100);

        Assert.Equal(6.00m, Points(("DOSSIERS_SATISFIED", ratio.Part, ratio.Whole)));
    }

    [Fact]
    public void Check_f_36_of_40_published_on_time_give_5_40()
    {
        Assert.Equal(5.40m, Points(("PUBLISH_ON_TIME", 36, 40)));
    }

    [Fact]
    public void Check_g_a_month_without_feedback_has_all_its_points()
    {
        Assert.Equal(12m, Points(("FEEDBACK_ON_TIME", 0, 0), ("FEEDBACK_SATISFIED", 0, 0)));
    }

    [Fact]
    public void A_missing_denominator_gives_no_points_elsewhere()
    {
        Assert.Equal(0, Points(("DOSSIERS_SATISFIED", 0, 0), (DossierMeasures.Progress, 0, 0)));
    }

    [Fact]
    public void An_item_without_a_source_gets_no_points_and_says_so()
    {
        var item = IndexScore.Of(IndexBook.Decision766, new Dictionary<string, Ratio>()).Groups[0].Items[3];

        Assert.Null(item.Ratio);
        Assert.Equal(0, item.Points);
    }

    [Fact]
    public void The_total_says_of_how_many_points_it_is_and_no_level_is_given_before_all_are_known()
    {
        var score = IndexScore.Of(IndexBook.Decision766, new Dictionary<string, Ratio> { [DossierMeasures.Progress] = new(9, 10), ["PUBLISH_ON_TIME"] = new(0, 0) });
        var whole = IndexScore.Of(IndexBook.Decision766, IndexBook.Decision766.Items.ToDictionary(i => i.Key, _ => new Ratio(1, 1)));

        Assert.Equal((18m, 26m, 100m), (score.Total, score.Known, score.Max));
        Assert.Null(score.Level(IndexBook.Decision766));
        Assert.Equal((100m, "Xuất sắc"), (whole.Total, whole.Level(IndexBook.Decision766)));
    }

    [Fact]
    public void Particulars_that_the_catalogue_does_not_record_give_no_ratio()
    {
        ProcedureFacts[] silent = [Procedure(p => p)];
        ProcedureFacts[] online = [Procedure(p => p with { Online = OnlineLevel.Full }), Procedure(p => p)];

        Assert.Null(ProcedureMeasure.Find("ONLINE_PROCEDURES")!.Of(silent, Facts.June));
        Assert.Equal(new Ratio(1, 2), ProcedureMeasure.Find("ONLINE_PROCEDURES")!.Of(online, Facts.June));
    }

    /// <summary>Decided Monday 2 June: five working days on is Monday 9 June.</summary>
    [Theory]
    [InlineData("2025-06-09", 1)]
    [InlineData("2025-06-08", 0)]
    public void A_procedure_is_published_on_time_five_working_days_before_it_takes_effect(string from, int part)
    {
        var procedure = Procedure(p => p with { DecisionDate = new DateOnly(2025, 6, 2), From = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture) });

        Assert.Equal(new Ratio(part, 1), ProcedureMeasure.Find("PUBLISH_ON_TIME")!.Of([procedure], Facts.June));
        Assert.Null(ProcedureMeasure.Find("PUBLISH_ON_TIME")!.Of([procedure, Procedure(p => p)], Facts.June));
    }

    [Fact]
    public void A_measure_holds_as_many_rows_as_it_counts()
    {
        foreach (var measure in DossierMeasures.All)
        {
            var facts = Facts.Example.Values.ToList();

            var ratio = measure.Of(facts, Facts.June);

            Assert.Equal(ratio, new Ratio(facts.Count(f => measure.Holds(f, Facts.June, true)), facts.Count(f => measure.Holds(f, Facts.June, null))));
        }
    }

    [Fact]
    public void More_than_one_supplement_request_counts_as_late()
    {
        var twice = Facts.Example["A"] with { Supplements = 2 };

        Assert.True(IndexRatios.IsInTime(Facts.Example["A"], Facts.June));
        Assert.False(IndexRatios.IsInTime(twice, Facts.June));
    }

    [Fact]
    public void A_dossier_that_waits_for_papers_is_measured_at_the_request()
    {
        var asked = Facts.Example["G"];

        Assert.Equal(new DateOnly(2025, 6, 26), IndexRatios.MeasuredOn(asked, Facts.June));
        Assert.False(IndexRatios.IsInTime(asked with { WaitsSince = Facts.At("28-06") }, Facts.June));
    }

    [Fact]
    public void Unfinished_dossiers_are_measured_at_the_end_of_the_period()
    {
        Assert.Equal(Facts.June.To, IndexRatios.MeasuredOn(Facts.Example["D"], Facts.June));
    }

    [Fact]
    public void Satisfaction_never_falls_below_nothing()
    {
        Assert.Equal(0, Points(("DOSSIERS_SATISFIED", -20, 100)));
    }

    private static ProcedureFacts Procedure(Func<ProcedureContent, ProcedureContent> change) => new(
        ProcedureVersionId.New(), change(new ProcedureContent { Code = "1.000001", Name = "Thử", Field = "Thử", From = new DateOnly(2025, 1, 1) }), 1,
        new DateOnly(2025, 6, 3), false);

    private static decimal Points(params (string Key, long Part, long Whole)[] ratios) =>
        IndexScore.Of(IndexBook.Decision766, ratios.ToDictionary(r => r.Key, r => new Ratio(r.Part, r.Whole))).Total;
}

using NamRo.Kernel.Rules;
using NamRo.OneStop.Counting;

namespace NamRo.App.Tests.OneStop.Counting;

/// <summary>Scoring of the desk (one-stop.md 13).</summary>
public sealed class DeskScoreTests
{
    [Theory]
    [InlineData(18, "Xuất sắc")]
    [InlineData(15, "Xuất sắc")]
    [InlineData(14.99, "Tốt")]
    [InlineData(12, "Tốt")]
    [InlineData(11.99, "Khá")]
    [InlineData(9, "Khá")]
    [InlineData(8.99, "Trung bình")]
    [InlineData(6, "Trung bình")]
    [InlineData(5.99, "Yếu")]
    [InlineData(0, "Yếu")]
    public void The_rank_follows_from_the_sum(double total, string rank)
    {
        var points = Enumerable.Range(1, 9).ToDictionary(i => i, i => i == 1 ? (decimal)total : 0m);

        Assert.Equal(rank, new DeskScore(points).Rank(DeskScoreBook.Circular01));
    }

    [Fact]
    public void A_desk_without_all_nine_has_no_rank()
    {
        var refused = Assert.Throws<RuleException>(() => new DeskScore(new Dictionary<int, decimal> { [1] = 2 }).Rank(DeskScoreBook.Circular01));

        Assert.Equal("onestop.desk.missing", refused.Code);
    }

    [Theory]
    [InlineData(479, 2)]
    [InlineData(480, 1)]
    [InlineData(481, 0)]
    public void Shorter_than_the_limit_is_two_points_longer_none(long used, int points)
    {
        Assert.Equal(points, DeskScore.Time(used, 480));
    }

    [Theory]
    [InlineData("tỉnh", 20, 2)]
    [InlineData("tỉnh", 19, 1)]
    [InlineData("huyện", 50, 2)]
    [InlineData("huyện", 49, 1)]
    [InlineData("xã", 100, 2)]
    [InlineData("xã", 99, 1)]
    public void Each_level_has_its_share_of_procedures_decided_on_the_spot(string level, int share, int points)
    {
        Assert.Equal(points, DeskScore.Organisation(DeskScoreBook.Circular01, level, new Ratio(share, 100), allReceivedThere: true));
        Assert.Equal(points == 2 ? 2 : 0, DeskScore.Organisation(DeskScoreBook.Circular01, level, new Ratio(share, 100), allReceivedThere: false));
    }

    [Theory]
    [InlineData(0, 0, 2)]
    [InlineData(10, 10, 2)]
    [InlineData(9, 10, 1)]
    [InlineData(89, 100, 0)]
    public void Feedback_is_scored_by_what_was_answered_in_time(long onTime, long received, int points)
    {
        Assert.Equal(points, DeskScore.Feedback(new Ratio(onTime, received)));
    }

    [Theory]
    [InlineData(true, false, false, 2)]
    [InlineData(false, false, false, 1)]
    [InlineData(false, true, false, 0)]
    [InlineData(true, false, true, 0)]
    public void Attitude_is_spoilt_by_lateness_or_an_upheld_complaint(bool early, bool late, bool upheld, int points)
    {
        Assert.Equal(points, DeskScore.Attitude(early, late, upheld));
    }

    [Fact]
    public void Five_indices_are_also_asked_of_an_officer()
    {
        Assert.Equal([1, 2, 3, 4, 7], DeskScore.OfOfficer);
        Assert.Equal(9, DeskScoreBook.Circular01.Indices.Count);
    }

    [Fact]
    public void The_mean_of_no_dossier_is_no_score()
    {
        Assert.Null(DeskScore.Mean([]));
        Assert.Equal(1.67m, DeskScore.Mean([2, 2, 1]));
    }
}

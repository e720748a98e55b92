using CsCheck;
using NamRo.Ui;
using NamRo.Ui.TagHelpers;

namespace NamRo.App.Tests.Ui;

public sealed class FormatTests
{
    private static readonly DateTime Instant = new(2024, 3, 25, 10, 30, 0, DateTimeKind.Utc);

    [Fact]
    public void Figures_take_the_Vietnamese_form()
    {
        using var _ = ReadingLanguage.Vietnamese();

        Assert.Equal("1.204", Format.Number(1204));
        Assert.Equal("2,5", Format.Number(2.5m));
        Assert.Equal("2", Format.Number(2.0m));
        Assert.Equal("93,3\u00a0%", Format.Percent(1204m / 1291));
    }

    [Fact]
    public void Figures_take_the_English_form_for_an_English_reader()
    {
        using var _ = ReadingLanguage.English();

        Assert.Equal("1,204", Format.Number(1204));
        Assert.Equal("93.3%", Format.Percent(1204m / 1291));
        Assert.Equal("25 Mar 2024 17:30", Format.Moment(Instant));
        Assert.Equal("1\u00a0day 2\u00a0hours", Format.Duration(600));
    }

    [Fact]
    public void A_rate_never_stands_without_its_fraction()
    {
        using var _ = ReadingLanguage.Vietnamese();

        Assert.Equal("93,3\u00a0% (1.204/1.291)", Format.Rate(1204, 1291));
        Assert.Equal("– (0/0)", Format.Rate(0, 0));
    }

    [Fact]
    public void Instants_are_shown_in_office_time()
    {
        using var _ = ReadingLanguage.Vietnamese();

        Assert.Equal("25/3/2024 17:30", Format.Moment(Instant));
        Assert.Equal("2024-03-25T17:30:00+07:00", Format.Machine(Instant));
        Assert.Equal(new DateOnly(2024, 3, 26), Format.OfficeDay(Instant.AddHours(8)));
    }

    [Fact]
    public void A_local_instant_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Format.Moment(DateTime.SpecifyKind(Instant, DateTimeKind.Local)));
    }

    [Theory]
    [InlineData(0, "0\u00a0phút")]
    [InlineData(45, "45\u00a0phút")]
    [InlineData(60, "1\u00a0giờ")]
    [InlineData(479, "7\u00a0giờ")]
    [InlineData(480, "1\u00a0ngày")]
    [InlineData(2100, "4\u00a0ngày 3\u00a0giờ")]
    [InlineData(-960, "−2\u00a0ngày")]
    public void Working_time_is_said_in_days_of_eight_hours(int minutes, string said)
    {
        using var _ = ReadingLanguage.Vietnamese();

        Assert.Equal(said, Format.Duration(minutes));
    }

    [Fact]
    public void Printed_shares_add_up_to_one_hundred_and_stay_within_one_of_the_truth()
    {
        Gen.Long[0, 1_000_000].Array[1, 12].Where(parts => parts.Sum() > 0).Sample(parts =>
        {
            var shares = Shares.Of(parts);

            Assert.Equal(100, shares.Sum());
            Assert.All(parts.Zip(shares), p => Assert.InRange(p.Second, Math.Floor(p.First * 100.0 / parts.Sum()), Math.Ceiling((p.First * 100.0 / parts.Sum()) + 1e-9)));
        });
    }
}

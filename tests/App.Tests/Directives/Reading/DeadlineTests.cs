namespace NamRo.App.Tests.Directives.Reading;

/// <summary>Time limits of section 7 of task-extraction.md; the notice is signed on 3 June 2024.</summary>
public sealed class DeadlineTests
{
    [Theory]
    [InlineData("trước ngày 20/9/2024", "date 2024-09-20")]
    [InlineData("trước 15.6.2024", "date 2024-06-15")]
    [InlineData("trước 30-9-2024", "date 2024-09-30")]
    [InlineData("chậm nhất là ngày 05 tháng 7 năm 2024", "date 2024-07-05")]
    [InlineData("xong trước ngày 15/9", "date 2024-09-15")]
    [InlineData("trước ngày 15/02", "date 2025-02-15")]
    [InlineData("trước 16h00 ngày 20/6/2024", "date 2024-06-20")]
    [InlineData("trước 14 giờ, ngày 20/6/2024", "date 2024-06-20")]
    [InlineData("(thời hạn 05.7.2024)", "date 2024-07-05")]
    [InlineData("trong ngày 06/9/2024", "date 2024-09-06")]
    [InlineData("từ ngày 10/6 đến hết ngày 10/7/2024", "date 2024-07-10")]
    [InlineData("từ ngày 01/7/2024", "date 2024-07-01")]
    [InlineData("trước ngày 25 tháng này", "date 2024-06-25")]
    [InlineData("trước ngày khai giảng (05/9/2024)", "date 2024-09-05")]
    [InlineData("trước l5/6/2O24", "date 2024-06-15")]
    [InlineData("điều chỉnh thời hạn từ ngày 15/6/2024 sang ngày 30/7/2024", "date 2024-07-30")]
    [InlineData("chậm nhất ngày 30/7/2024 (thay vì ngày 15/6/2024)", "date 2024-07-30")]
    public void A_day_is_read_in_every_printed_style(string time, string expected)
    {
        Assert.Equal(expected, Sentences.Limit(time));
    }

    [Theory]
    [InlineData("trong tháng 9/2024", "month 2024-09")]
    [InlineData("cuối tháng 8", "month 2024-08")]
    [InlineData("hoàn thành tháng 02-2025", "month 2025-02")]
    [InlineData("trong tháng 3", "month 2025-03")]
    [InlineData("trong tháng này", "month 2024-06")]
    [InlineData("trong quý IV năm 2024", "quarter 2024-Q4")]
    [InlineData("trong quý III-2024", "quarter 2024-Q3")]
    [InlineData("hoàn thành trong quý 1/2025", "quarter 2025-Q1")]
    [InlineData("trong 6 tháng đầu năm 2025", "quarter 2025-Q2")]
    [InlineData("trong năm 2024", "year 2024")]
    public void A_month_a_quarter_and_a_year_are_read(string time, string expected)
    {
        Assert.Equal(expected, Sentences.Limit(time));
    }

    [Theory]
    [InlineData("thường xuyên", "recurring continuous")]
    [InlineData("24/24 giờ", "recurring continuous")]
    [InlineData("trước 16 giờ hằng ngày", "recurring daily:16:00")]
    [InlineData("trước 07 giờ và 15 giờ hằng ngày", "recurring daily")]
    [InlineData("hằng tuần", "recurring weekly")]
    [InlineData("vào chiều thứ Sáu hằng tuần", "recurring weekly:fri")]
    [InlineData("02 lượt/tuần", "recurring weekly")]
    [InlineData("định kỳ trước ngày 20 hằng tháng", "recurring monthly:20")]
    [InlineData("trước ngày 05 và ngày 20 hằng tháng", "recurring monthly:05,20")]
    [InlineData("từ ngày 1 đến ngày 5 hằng tháng", "recurring monthly:05")]
    [InlineData("vào ngày làm việc đầu tiên của tháng", "recurring monthly:first")]
    [InlineData("mỗi quý một lần", "recurring quarterly")]
    [InlineData("trước ngày 15 của tháng cuối quý", "recurring quarterly:15")]
    [InlineData("6 tháng một lần", "recurring semiannual")]
    [InlineData("trước ngày 15/12 hằng năm", "recurring yearly:12-15")]
    [InlineData("mỗi học kỳ", "recurring semester")]
    [InlineData("02 giờ/lần", "recurring every:2h")]
    [InlineData("10 ngày một lần", "recurring every:10d")]
    public void A_rhythm_is_read(string time, string expected)
    {
        Assert.Equal(expected, Sentences.Limit(time));
    }

    [Theory]
    [InlineData("trong 05 ngày làm việc kể từ ngày nhận được Thông báo này", "relative 5wd:receipt")]
    [InlineData("trong vòng 07 ngày kể từ ngày ban hành", "relative 7d:sign")]
    [InlineData("trong 10 ngày", "relative 10d:sign")]
    [InlineData("trong thời hạn 03 ngày kể từ khi kết thúc cuộc họp", "relative 3d:meeting")]
    [InlineData("trong 15 ngày kể từ ngày khởi công", "relative 15d:event")]
    [InlineData("ít nhất 05 ngày làm việc trước kỳ họp", "relative 5wd:before")]
    [InlineData("trước mùa mưa bão", "relative before:event")]
    [InlineData("trước Tết Nguyên đán", "relative before:event")]
    [InlineData("trong 48 giờ", "relative 48h:sign")]
    public void A_limit_counted_from_something_else_is_read(string time, string expected)
    {
        Assert.Equal(expected, Sentences.Limit(time));
    }

    [Theory]
    [InlineData("theo Kế hoạch số 96/KH-UBND ngày 02/4/2024")]
    [InlineData("theo dự toán năm 2024")]
    [InlineData("theo quy định")]
    [InlineData("khi có yêu cầu")]
    [InlineData("số liệu tính đến ngày 31/5/2024")]
    [InlineData("từ nguồn chi thường xuyên")]
    [InlineData("tồn đọng của 9 tháng")]
    public void A_date_that_is_no_limit_is_left_alone(string time)
    {
        Assert.Equal("none", Sentences.Limit(time));
    }

    [Fact]
    public void A_limit_before_the_signing_is_kept_and_flagged()
    {
        var reading = Sentences.Read("1. Phòng Nội vụ rà soát tài sản công trước ngày 20/6/2023.");

        Assert.Equal("2023-06-20", reading.Tasks[0].Deadline.Value);
        Assert.Contains(reading.Warnings, warning => warning is { Kind: NamRo.Directives.Reading.WarningKind.DeadlineBeforeSigning, Anchor: "1" });
    }
}

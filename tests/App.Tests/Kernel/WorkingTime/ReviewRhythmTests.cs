using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Kernel.WorkingTime;

public sealed class ReviewRhythmTests
{
    [Theory]
    [InlineData("daily", "2025-06-06", "2025-06-07")]
    [InlineData("daily:16:30", "2025-06-06", "2025-06-07")]
    [InlineData("weekly", "2025-06-06", "2025-06-13")]
    [InlineData("weekly:mon", "2025-06-06", "2025-06-09")]
    [InlineData("weekly:sun", "2025-06-06", "2025-06-08")]
    [InlineData("monthly", "2025-06-06", "2025-06-30")]
    [InlineData("monthly:20", "2025-06-20", "2025-07-20")]
    [InlineData("monthly:31", "2025-01-31", "2025-02-28")]
    [InlineData("monthly:5,20", "2025-06-06", "2025-06-20")]
    [InlineData("monthly:first", "2025-12-06", "2026-01-01")]
    [InlineData("monthly:last", "2025-06-30", "2025-07-31")]
    [InlineData("quarterly:15", "2025-06-14", "2025-06-15")]
    [InlineData("quarterly:15", "2025-06-15", "2025-09-15")]
    [InlineData("quarterly:15", "2025-12-20", "2026-03-15")]
    [InlineData("quarterly:first", "2025-06-06", "2025-07-01")]
    [InlineData("quarterly:last", "2025-06-06", "2025-06-30")]
    [InlineData("quarterly", "2025-12-31", "2026-03-31")]
    [InlineData("semiannual", "2025-06-06", "2025-06-30")]
    [InlineData("semiannual:06-15,12-15", "2025-06-15", "2025-12-15")]
    [InlineData("yearly", "2025-12-31", "2026-12-31")]
    [InlineData("yearly:02-29", "2025-01-05", "2025-02-28")]
    [InlineData("semester", "2025-02-01", "2025-05-31")]
    [InlineData("every:2h", "2025-06-06", "2025-06-07")]
    [InlineData("every:3d", "2025-06-06", "2025-06-09")]
    [InlineData("every:2w", "2025-06-06", "2025-06-20")]
    [InlineData("every:1m", "2025-01-31", "2025-02-28")]
    [InlineData("continuous", "2025-06-06", null)]
    public void The_next_day_of_a_rhythm_is_found(string rhythm, string after, string? next)
    {
        DateOnly? expected = next is null ? null : Office.Day(next);

        Assert.Equal(expected, ReviewRhythm.Parse(rhythm).Next(Office.Day(after)));
    }

    [Theory]
    [InlineData("monthly:first", "2025-12-20", "2026-01-05")]
    [InlineData("weekly:sun", "2025-06-07", "2025-06-09")]
    [InlineData("weekly:sun", "2025-06-08", "2025-06-09")]
    [InlineData("weekly:sun", "2025-06-09", "2025-06-16")]
    [InlineData("daily", "2025-06-06", "2025-06-09")]
    public void A_day_off_moves_to_the_next_working_day_without_repeating_one(string rhythm, string after, string next)
    {
        Assert.Equal(Office.Day(next), ReviewRhythm.Parse(rhythm).Next(Office.Day(after), Office.Hours));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hằng tháng")]
    [InlineData("weekly:thứ hai")]
    [InlineData("daily:25:00")]
    [InlineData("monthly:32")]
    [InlineData("monthly:1,2,3")]
    [InlineData("monthly:0")]
    [InlineData("semiannual:06-30")]
    [InlineData("yearly:13-01")]
    [InlineData("every:0d")]
    [InlineData("every:2")]
    [InlineData("continuous:1")]
    public void Other_text_is_refused_with_the_accepted_forms(string text)
    {
        var refusal = Assert.Throws<RuleException>(() => ReviewRhythm.Parse(text));

        Assert.Contains("monthly:20", refusal.Message, StringComparison.Ordinal);
    }
}

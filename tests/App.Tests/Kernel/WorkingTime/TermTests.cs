using System.Globalization;
using System.Text.Json;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Kernel.WorkingTime;

public sealed class TermTests
{
    [Theory]
    [InlineData("3wd", "3wd", "3 ngày làm việc")]
    [InlineData("0.5wd", "0.5wd", "0,5 ngày làm việc")]
    [InlineData("2.25WD", "2.25wd", "2,25 ngày làm việc")]
    [InlineData("4h", "4h", "4 giờ làm việc")]
    [InlineData("1.5h", "90m", "90 phút làm việc")]
    [InlineData("90m", "90m", "90 phút làm việc")]
    [InlineData("120m", "2h", "2 giờ làm việc")]
    [InlineData(" 20d ", "20d", "20 ngày")]
    [InlineData("2w", "14d", "14 ngày")]
    [InlineData("6mo", "6mo", "6 tháng")]
    [InlineData("24ch", "24ch", "24 giờ liên tục")]
    [InlineData("same-day", "same-day", "trong ngày")]
    [InlineData("none", "none", "không quy định")]
    public void A_term_is_read_stored_and_said(string text, string stored, string words)
    {
        Term term = Term.Parse(text);

        Assert.Equal((stored, words), (term.ToString(), term.ToString("w", CultureInfo.GetCultureInfo("vi-VN"))));
        Assert.Equal(term, JsonSerializer.Deserialize<Term>(JsonSerializer.Serialize(term)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("wd")]
    [InlineData("-1wd")]
    [InlineData("0.3wd")]
    [InlineData("1.5d")]
    [InlineData("3 ngày")]
    [InlineData("1e3d")]
    [InlineData("1,5h")]
    [InlineData("99999999999999wd")]
    [InlineData("40000wd")]
    public void What_is_no_term_is_refused_with_the_accepted_forms(string text)
    {
        var refusal = Assert.Throws<RuleException>(() => Term.Parse(text));

        Assert.Equal("term.invalid", refusal.Code);
        Assert.Contains("3wd", refusal.Message, StringComparison.Ordinal);
    }
}

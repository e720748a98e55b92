using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Rules;

namespace NamRo.App.Tests.Kernel.Papers;

public sealed class FormatRuleBookTests
{
    [Theory]
    [InlineData(nameof(LayoutFamily.State), "2024-02-05", "ND30")]
    [InlineData(nameof(LayoutFamily.State), "2020-03-05", "ND30")]
    [InlineData(nameof(LayoutFamily.Party), "2018-04-03", "HD36")]
    [InlineData(nameof(LayoutFamily.Party), "2026-05-26", "HD36")]
    [InlineData(nameof(LayoutFamily.Party), "2026-05-27", "HD05")]
    [InlineData(nameof(LayoutFamily.Front), "2024-08-20", "FRONT")]
    public void The_rule_follows_from_family_and_date_of_the_paper(string family, string date, string expected)
    {
        var rule = FormatRuleBook.Default.For(Enum.Parse<LayoutFamily>(family), Day(date));

        Assert.Equal(expected, rule.Code);
    }

    [Theory]
    [InlineData(nameof(LayoutFamily.State), "2020-03-04")]
    [InlineData(nameof(LayoutFamily.Party), "2018-04-02")]
    public void A_date_before_the_first_rule_is_refused(string family, string date)
    {
        var refusal = Assert.Throws<RuleException>(() => FormatRuleBook.Default.For(Enum.Parse<LayoutFamily>(family), Day(date)));

        Assert.Equal("paper.format.none", refusal.Code);
    }

    [Fact]
    public void No_two_rules_of_a_family_hold_on_one_day()
    {
        var rules = FormatRuleBook.Default.Rules;

        Assert.All(rules, r => Assert.Equal([r.Code], rules.Where(o => o.Family == r.Family && o.HoldsOn(r.From)).Select(o => o.Code)));
    }

    [Fact]
    public void What_a_rule_takes_over_from_another_counts_as_unverified()
    {
        var guidance36 = FormatRuleBook.Default.For(LayoutFamily.Party, new DateOnly(2024, 1, 1));
        var guidance05 = FormatRuleBook.Default.For(LayoutFamily.Party, new DateOnly(2026, 11, 1));

        Assert.Equal(FormatStatus.Secondary, guidance36.Element("PartyName").Status);
        Assert.Equal(FormatStatus.Unverified, guidance05.Element("PartyName").Status);
        Assert.Equal(FormatStatus.Secondary, guidance05.Element("Text").Status);
        Assert.Equal(19, guidance05.Number("line.exact"));
        Assert.Equal(18, guidance36.Number("line.exact"));
    }

    [Fact]
    public void Every_size_and_setting_lies_in_its_own_range()
    {
        foreach (var rule in FormatRuleBook.Default.Rules)
        {
            Assert.All(rule.Elements.Values, e => Assert.InRange(e.Size, e.Min, e.Max));
            Assert.All(
                rule.Settings.Values.Where(s => s.Min is not null || s.Max is not null),
                s => Assert.InRange(rule.Number(s.Name)!.Value, s.Min ?? decimal.MinValue, s.Max ?? decimal.MaxValue));
        }
    }

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd");
}

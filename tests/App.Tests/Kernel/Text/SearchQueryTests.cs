using System.Diagnostics;
using CsCheck;
using NamRo.Kernel.Text;

namespace NamRo.App.Tests.Kernel.Text;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("hòa", "Phường Hòa Bình", true)]
    [InlineData("hoà", "Phường Hòa Bình", true)]
    [InlineData("hoa", "Phường Hòa Bình", true)]
    [InlineData("HOA BINH", "Phường Hòa Bình", true)]
    [InlineData("hóa", "Phường Hòa Bình", false)]
    [InlineData("đo", "do thám", false)]
    [InlineData("do", "đo đạc", true)]
    [InlineData("\"hoa binh\"", "Phường Hòa Bình", true)]
    [InlineData("\"binh hoa\"", "Phường Hòa Bình", false)]
    [InlineData("binh hoa", "Phường Hòa Bình", true)]
    [InlineData("nguye\u0302\u0303n", "Nguyễn Văn Thử", true)]
    public void Marks_in_the_query_decide_how_it_is_compared(string query, string text, bool expected)
    {
        SearchQuery parsed = SearchQuery.Parse(query);

        Assert.Equal(expected, parsed.Matches(VietnameseText.ExactKey(text), VietnameseText.Fold(text)));
    }

    [Fact]
    public void Numbers_match_by_equality_and_leading_zeros_do_not_count()
    {
        SearchQuery five = SearchQuery.Parse("05");

        Assert.Equal(5, Assert.Single(five.Terms).Number);
        Assert.True(five.Matches("", "", 5));
        Assert.False(five.Matches("", "", 15, 50));
        Assert.False(five.Matches("", "to 105 phuong"));
        Assert.True(five.Matches("", "to 05 phuong"));
    }

    [Fact]
    public void Wildcards_typed_by_people_are_literal()
    {
        SearchTerm term = Assert.Single(SearchQuery.Parse(@"50%_a\b").Terms);

        Assert.Equal(@"%50\%\_a\\b%", term.LikePattern);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  \u00A0\t")]
    [InlineData("\"\" . , ;")]
    public void A_query_without_words_is_empty(string? query)
    {
        Assert.True(SearchQuery.Parse(query).IsEmpty);
    }

    [Fact]
    public void Broken_text_is_an_empty_query()
    {
        Assert.True(SearchQuery.Parse("a \uD800 b").IsEmpty);
    }

    [Fact]
    public void Any_text_parses_within_the_bounds()
    {
        Gen.String.Sample(text =>
        {
            SearchQuery query = SearchQuery.Parse(text);

            Assert.True(query.Terms.Count <= SearchQuery.MaxTerms);
            Assert.All(query.Terms, term => Assert.NotEmpty(term.Key));
        });
    }

    [Fact]
    public void A_hundred_thousand_characters_cost_no_more_than_the_cap()
    {
        string hostile = "(a+)+$" + new string('a', 100_000);
        Stopwatch watch = Stopwatch.StartNew();

        SearchQuery query = SearchQuery.Parse(hostile);

        Assert.True(watch.ElapsedMilliseconds < 100, $"{watch.ElapsedMilliseconds} ms");
        Assert.True(Assert.Single(query.Terms).Key.Length <= SearchQuery.MaxLength);
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NamRo.App.Tests.Architecture;

namespace NamRo.App.Tests.Directives.Reading;

/// <summary>Scores whole documents by the rules of score.py, written again here so that the suite needs no other language.</summary>
public sealed class ReadingSetTests
{
    [Fact]
    public void The_development_set_is_read()
    {
        SetScore score = ReadingScorer.Score(Path.Combine(SourceTree.Root, "reference-data", "directives"));

        Assert.True(score.F1 >= 0.97, score.ToString());
        Assert.True(score is { Deadline: >= 0.97, Product: >= 0.95, Coordinate: >= 0.95, Monitor: >= 0.95, Header: >= 0.98 }, score.ToString());
    }

    [Fact]
    public void Texts_the_reader_was_not_made_for_are_read()
    {
        SetScore score = ReadingScorer.Score(Path.Combine(SourceTree.Root, "tests", "App.Tests", "Directives", "Reading", "Samples"));

        Assert.True(score.F1 >= 0.93, score.ToString());
        Assert.True(score is { Deadline: >= 0.95, Product: >= 0.92, Coordinate: >= 0.93, Monitor: >= 0.93, Header: >= 0.97 }, score.ToString());
    }

    [Theory]
    [InlineData("without marks")]
    [InlineData("decomposed")]
    [InlineData("carriage returns")]
    [InlineData("without blank lines")]
    [InlineData("tabs as blanks")]
    public void The_form_of_a_copy_does_not_matter(string form)
    {
        SetScore score = ReadingScorer.Score(Path.Combine(SourceTree.Root, "reference-data", "directives"), text => InForm(form, text));

        Assert.True(score.F1 >= 0.97, $"{form}: {score}");
        Assert.True(score.Deadline >= 0.97, $"{form}: {score}");
    }

    private static string InForm(string form, string text)
    {
        string lines = text.Replace("\r", "", StringComparison.Ordinal);
        return form switch
        {
            "without marks" => string.Concat(lines.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
                .Replace('đ', 'd').Replace('Đ', 'D'),
            "decomposed" => lines.Normalize(NormalizationForm.FormD),
            "carriage returns" => lines.Replace("\n", "\r\n", StringComparison.Ordinal),
            "without blank lines" => Regex.Replace(lines, @"\n[ \t]*\n+", "\n"),
            _ => lines.Replace("\t", "    ", StringComparison.Ordinal),
        };
    }
}

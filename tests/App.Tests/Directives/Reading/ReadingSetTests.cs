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
}

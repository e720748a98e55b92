using System.Diagnostics;
using System.Text;
using CsCheck;
using NamRo.App.Tests.Architecture;
using NamRo.Directives.Reading;
using NamRo.Kernel.Text;

namespace NamRo.App.Tests.Directives.Reading;

/// <summary>No text makes the reader throw, hang, or point outside the text it was given.</summary>
public sealed class RobustnessTests
{
    private static readonly Gen<string> Noise = Gen.Int[0, 12].Select(i => new[] { "", "\n", ";", "1. ", "a) ", "|", "\t", "(", "\"", "- ", "ngày 31/2", "các ", ":" }[i]);

    private static readonly string[] Texts = [.. Directory.GetFiles(Path.Combine(SourceTree.Root, "reference-data", "directives"), "*.txt")
        .Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("một dòng")]
    [InlineData("1. ")]
    [InlineData("Số: /")]
    [InlineData("|||||\n|||||\n")]
    [InlineData("PHỤ LỤC")]
    [InlineData("\ud800\u0301\u0301\u0301")]
    public void A_text_with_nothing_in_it_gives_an_empty_reading(string text)
    {
        DirectiveReading reading = DirectiveReader.Read(text);

        Assert.Empty(reading.Tasks);
        Assert.Contains(reading.Warnings, warning => warning.Kind == WarningKind.NoTasks);
    }

    [Fact]
    public void Mutated_documents_are_read_without_an_exception_and_spans_stay_inside()
    {
        Gen.Select(Gen.Int[0, Texts.Length - 1], Gen.Int[0, 1_000_000], Gen.Int[0, 200], Noise)
            .Sample((index, at, cut, insert) =>
            {
                string text = Texts[index];
                int start = at % text.Length;
                string mutated = text[..start] + insert + text[Math.Min(text.Length, start + cut)..];

                DirectiveReading reading = DirectiveReader.Read(mutated);

                Assert.All(reading.Tasks, task => Assert.InRange(task.Span.End, 0, mutated.Length));
                Assert.All(reading.Tasks.SelectMany(task => task.Lead), unit => Assert.InRange(unit.Span.End, 0, mutated.Length));
            }, iter: 150);
    }

    [Fact]
    public void Every_lead_span_holds_the_words_of_the_lead()
    {
        foreach (string text in Texts)
        {
            DirectiveReading reading = DirectiveReader.Read(text);
            Assert.All(reading.Tasks.Where(task => task.Lead.Count == 1), task =>
            {
                string fragment = VietnameseText.Fold(text.Substring(task.Lead[0].Span.Start, task.Lead[0].Span.Length));
                string last = VietnameseText.Fold(task.Lead[0].Name).Split(' ', '-')[^1];
                Assert.True(fragment.Contains(last, StringComparison.Ordinal) || fragment.Any(char.IsAsciiLetter), fragment);
            });
        }
    }

    [Theory]
    [InlineData("abc def. ")]
    [InlineData("trước ngày ")]
    [InlineData("các phòng, ")]
    [InlineData("1. Phòng Nội vụ rà soát trước ngày 20/6;\n")]
    [InlineData("((((")]
    [InlineData("| a | b | c |\n")]
    public void A_megabyte_of_anything_is_read_in_seconds(string unit)
    {
        string text = new StringBuilder().Insert(0, unit, 1_000_000 / unit.Length).ToString();
        var watch = Stopwatch.StartNew();

        DirectiveReader.Read(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{unit}: {watch.Elapsed}");
    }
}

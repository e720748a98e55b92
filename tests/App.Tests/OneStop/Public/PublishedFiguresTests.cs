using CsCheck;
using NamRo.OneStop.Public;

namespace NamRo.App.Tests.OneStop.Public;

/// <summary>Small numbers are hidden, and cannot be found by subtracting.</summary>
public sealed class PublishedFiguresTests
{
    [Fact]
    public void Small_fields_stand_together_as_one()
    {
        var lines = PublishedFigures.Of([Field("Hộ tịch", 100, 95), Field("Đất đai", 6, 3), Field("Xây dựng", 7, 7)]);

        Assert.Equal([Field("Hộ tịch", 100, 95), Field(null, 13, 10)], lines);
    }

    [Fact]
    public void A_single_small_field_takes_the_next_smallest_with_it()
    {
        var lines = PublishedFigures.Of([Field("Hộ tịch", 100, 95), Field("Đất đai", 20, 18), Field("Xây dựng", 2, 1)]);

        Assert.Equal([Field("Hộ tịch", 100, 95), Field(null, 22, 19)], lines);
    }

    [Fact]
    public void A_desk_with_hardly_any_dossiers_publishes_nothing()
    {
        Assert.Empty(PublishedFigures.Of([Field("Hộ tịch", 4, 4), Field("Đất đai", 3, 3)]));
    }

    [Fact]
    public void No_line_is_small_and_the_lines_sum_to_the_whole()
    {
        (from done in Gen.Int[0, 60] from late in Gen.Int[0, 60] from open in Gen.Int[0, 5] select (done, late: Math.Min(done, late), open)).Array[0, 8].Sample(fields =>
        {
            var given = fields.Select((f, i) => new PublishedLine($"F{i}", f.done + f.open, f.done, f.done - f.late)).ToList();
            var lines = PublishedFigures.Of(given);
            return lines.All(l => l.Done >= PublishedFigures.Smallest)
                && (lines.Count == 0 || lines.Sum(l => l.Done) == given.Sum(g => g.Done))
                && lines.Count(l => l.Field is null) <= 1;
        });
    }

    private static PublishedLine Field(string? name, int done, int inTime) => new(name, done, done, inTime);
}

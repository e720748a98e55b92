using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Papers.Model;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>The body of a paper or of an annex.</summary>
/// <param name="layout">The paper and its rule.</param>
/// <param name="width">Width between the margins, in twentieths of a point.</param>
public sealed class BodyBlock(PaperLayout layout, int width)
{
    private readonly OutlineNumbers numbers = new(layout.Rule.Text("heading.mark"));

    public IEnumerable<OpenXmlElement> Build(IReadOnlyList<Block> blocks) => blocks.SelectMany(One);

    /// <summary>
    /// The body with the rule's end mark after its last sentence; after a table the mark gets a line of its own (documents.md 3.2, 5.2).
    /// The last line keeps with the signature that follows.
    /// </summary>
    public IEnumerable<OpenXmlElement> BuildClosed(IReadOnlyList<Block> blocks)
    {
        var elements = Build(blocks.Count == 0 ? blocks : [.. blocks.SkipLast(1), .. Close(blocks[^1])]).ToList();
        if (elements.LastOrDefault() is Paragraph { ParagraphProperties: { } properties })
        {
            properties.KeepNext = new();
        }

        return elements;
    }

    private IEnumerable<Block> Close(Block last)
    {
        var mark = layout.Rule.Text("end.mark");
        return last switch
        {
            Block.Paragraph { Spans.Count: > 0 } text =>
                [new Block.Paragraph([.. text.Spans.SkipLast(1), text.Spans[^1] with { Text = PaperText.WithoutEndMark(text.Spans[^1].Text) + mark }])],
            Block.Items { Lines.Count: > 0 } list =>
                [list with { Lines = [.. list.Lines.SkipLast(1), PaperText.WithoutEndMark(list.Lines[^1]) + mark] }],
            _ => [last, new Block.Paragraph(mark)],
        };
    }

    private IEnumerable<OpenXmlElement> One(Block block) => block switch
    {
        Block.Paragraph text => [Wml.Line(layout.Looks["Text"], text.Spans)],
        Block.Centred centred => [Wml.Line(layout.Looks["Enacting"], centred.Line)],
        Block.Heading heading => [Heading(heading)],
        Block.Items list => list.Lines.Select((line, i) => Wml.Line(layout.Looks["Text"], $"{Mark(list.Marks, i + 1)} {line}")),
        Block.Table table => new TableBlock(layout.Rule, layout.Looks, width).Build(table.Content),
        Block.PageBreak => [new Paragraph(new Run(new Break { Type = BreakValues.Page }))],
        _ => throw new InvalidOperationException($"Unknown block {block.GetType().Name}."),
    };

    private Paragraph Heading(Block.Heading heading)
    {
        var look = layout.Looks[$"Heading{heading.Level}"];
        return Wml.Line(look, $"{numbers.Next(heading.Level)} {PaperText.OneLine(heading.Title)}");
    }

    private static string Mark(ListMarks marks, int number) => marks switch
    {
        ListMarks.Number => $"{number}.",
        ListMarks.Letter => $"{OutlineNumbers.Letter(number)})",
        _ => "-",
    };
}

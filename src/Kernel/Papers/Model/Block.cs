namespace NamRo.Kernel.Papers.Model;

/// <summary>A piece of the body of a paper.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A paragraph of running text.</summary>
    public sealed record Paragraph(IReadOnlyList<Span> Spans) : Block
    {
        public Paragraph(string text)
            : this([new Span(text)])
        {
        }
    }

    /// <summary>A line of its own in the middle, bold, such as "QUYẾT ĐỊNH:".</summary>
    public sealed record Centred(string Line) : Block;

    /// <summary>A heading of level 1 (I), 2 (1) or 3 (a); the writer numbers it.</summary>
    public sealed record Heading(int Level, string Title) : Block;

    /// <summary>A list; each item is a paragraph with its mark.</summary>
    public sealed record Items(ListMarks Marks, IReadOnlyList<string> Lines) : Block;

    public sealed record Table(PaperTable Content) : Block;

    public sealed record PageBreak : Block;
}

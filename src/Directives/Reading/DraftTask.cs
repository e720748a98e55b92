using NamRo.Directives.Reading.Deadlines;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading;

/// <summary>A task as the reader proposes it; a person confirms it (task-extraction.md, introduction and 13).</summary>
internal sealed record DraftTask(string Anchor, string Action, SourceSpan Span)
{
    public IReadOnlyList<DraftUnit> Lead { get; init; } = [];

    public IReadOnlyList<DraftUnit> Coordinate { get; init; } = [];

    public IReadOnlyList<DraftUnit> Monitor { get; init; } = [];

    public DraftDeadline Deadline { get; init; } = DraftDeadline.None;

    public IReadOnlyList<DraftProduct> Product { get; init; } = [];

    /// <summary>How the lead was found: the part that is most often wrong.</summary>
    public Evidence Evidence { get; init; }

    /// <summary>0 to 1; a hint for the order in which a person should look, no probability.</summary>
    public double Confidence { get; init; }
}

/// <summary>A unit as printed and where it stands.</summary>
internal sealed record DraftUnit(string Name, SourceSpan Span);

/// <summary>A type of document to be made and where the text says so.</summary>
internal sealed record DraftProduct(string Type, SourceSpan Span);

/// <summary>A time limit: its kind, its value in the grammar of task-extraction.md 7, the fragment as printed.</summary>
internal sealed record DraftDeadline(DeadlineKind Kind, string? Value, string? Text, SourceSpan Span)
{
    public static DraftDeadline None { get; } = new(DeadlineKind.None, null, null, SourceSpan.None);
}

using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>One numbered item of a document with what stands under it. The root has neither marker nor parent.</summary>
internal sealed class ClauseNode(Marker? marker, ClauseNode? parent, string anchor)
{
    private readonly List<MappedText> lead = [];
    private readonly List<(int After, MappedText Text)> tail = [];

    public Marker? Marker => marker;

    public ClauseNode? Parent => parent;

    /// <summary>Markers from the outermost level down, joined by dots (task-extraction.md 13).</summary>
    public string Anchor => anchor;

    public List<ClauseNode> Children { get; } = [];

    /// <summary>Paragraphs before the first child.</summary>
    public IReadOnlyList<MappedText> Lead => lead;

    /// <summary>Paragraphs between or after the children, each with the number of children before it.</summary>
    public IReadOnlyList<(int After, MappedText Text)> Tail => tail;

    /// <summary>Number of the line at which the item begins.</summary>
    public int Line { get; init; }

    public MappedText Heading => lead.Count > 0 ? lead[0] : MappedText.Empty;

    public void Add(MappedText paragraph)
    {
        if (Children.Count == 0)
        {
            lead.Add(paragraph);
        }
        else
        {
            tail.Add((Children.Count, paragraph));
        }
    }

    /// <summary>The same item with its children under another anchor.</summary>
    public ClauseNode WithAnchor(string changed)
    {
        var copy = new ClauseNode(Marker, Parent, changed) { Line = Line };
        lead.ForEach(copy.lead.Add);
        copy.Children.AddRange(Children.Select(child => child.WithAnchor(changed + child.Anchor[anchor.Length..])));
        copy.tail.AddRange(tail);
        return copy;
    }

    public IEnumerable<ClauseNode> Descendants() => Children.SelectMany(child => child.Descendants().Prepend(child));
}

namespace NamRo.Directives.Reading.Layout;

/// <summary>Hangs paragraphs under one another by the level of their markers.</summary>
internal sealed class ClauseTreeBuilder(string prefix)
{
    private readonly List<ClauseNode> path = [];

    public ClauseNode Root { get; } = new(null, null, prefix);

    private ClauseNode Current => path.Count > 0 ? path[^1] : Root;

    public void Add(Paragraph paragraph)
    {
        if (paragraph.Marker is null)
        {
            AddUnmarked(paragraph);
        }
        else
        {
            Descend(paragraph.Marker, paragraph.Line).Add(paragraph.Text);
        }
    }

    /// <summary>An unnumbered paragraph belongs to the item above; after a dash list it belongs to the owner of the list.</summary>
    private void AddUnmarked(Paragraph paragraph)
    {
        bool label = ParagraphReader.IsLabel(paragraph.Text.Folded);
        while (paragraph.IsApart && !label && Current.Marker is { Level: MarkerLevel.Dash or MarkerLevel.Plus } && Current.Lead.Count > 0
            && Current.Children.Count == 0)
        {
            path.RemoveAt(path.Count - 1);
        }

        Current.Add(paragraph.Text);
    }

    private ClauseNode Descend(Marker marker, int line)
    {
        while (path.Count > 0 && !IsUnder(marker, path[^1].Marker!))
        {
            path.RemoveAt(path.Count - 1);
        }

        ClauseNode parent = Current;
        var node = new ClauseNode(marker, parent, Anchor(parent, marker)) { Line = line };
        parent.Children.Add(node);
        path.Add(node);
        return node;
    }

    private static bool IsUnder(Marker marker, Marker above)
    {
        return marker.Level == MarkerLevel.Decimal && above.Level == MarkerLevel.Decimal
            ? marker.Label.StartsWith(above.Label + ".", StringComparison.Ordinal)
            : marker.Level > above.Level;
    }

    private static string Anchor(ClauseNode parent, Marker marker)
    {
        string own = marker.Level switch
        {
            MarkerLevel.Dash => "-" + (1 + parent.Children.Count(child => child.Marker!.Level == MarkerLevel.Dash)),
            MarkerLevel.Plus => "+" + (1 + parent.Children.Count(child => child.Marker!.Level == MarkerLevel.Plus)),
            _ => marker.Label,
        };
        string above = marker.Level == MarkerLevel.Decimal ? AboveDecimal(parent, marker) : parent.Anchor;
        return above.Length == 0 ? own : $"{above}.{own}";
    }

    /// <summary>"1.2" replaces the "1" it stands under.</summary>
    private static string AboveDecimal(ClauseNode parent, Marker marker)
    {
        ClauseNode node = parent;
        while (node.Parent is not null && node.Marker!.Level is MarkerLevel.Number or MarkerLevel.Decimal
            && marker.Label.StartsWith(node.Marker.Label + ".", StringComparison.Ordinal))
        {
            node = node.Parent;
        }

        return node.Anchor;
    }
}

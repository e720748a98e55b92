using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>The numbered items of a document, what stands before them and what follows them.</summary>
/// <param name="Root">Holds the items; its own text is the preamble and the trigger.</param>
/// <param name="Closing">Paragraphs after the last item (anchor "end").</param>
internal sealed record ClauseTree(ClauseNode Root, IReadOnlyList<MappedText> Closing)
{
    public bool HasItems => Root.Children.Count > 0;

    public static ClauseTree Build(IReadOnlyList<Paragraph> paragraphs, string prefix = "")
    {
        var builder = new ClauseTreeBuilder(prefix);
        int lastMarked = LastMarked(paragraphs);
        int closing = lastMarked < 0 ? paragraphs.Count : FirstClosing(paragraphs, lastMarked);
        for (int i = 0; i < closing; i++)
        {
            builder.Add(paragraphs[i]);
        }

        return new ClauseTree(builder.Root, [.. paragraphs.Skip(closing).Select(paragraph => paragraph.Text)]);
    }

    /// <summary>The last marker that can belong to an item; a dash list in the preamble of an unnumbered letter counts too.</summary>
    private static int LastMarked(IReadOnlyList<Paragraph> paragraphs)
    {
        for (int i = paragraphs.Count - 1; i >= 0; i--)
        {
            if (paragraphs[i].Marker is not null)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A heading that ends without a full stop takes the paragraph below it; the others are the closing.</summary>
    private static int FirstClosing(IReadOnlyList<Paragraph> paragraphs, int lastMarked)
    {
        string heading = paragraphs[lastMarked].Text.Text;
        bool open = heading.EndsWith(':') || IsTitle(heading);
        bool titled = false;
        int at = lastMarked + 1;
        while (at < paragraphs.Count
            && (open || !paragraphs[at].IsApart || ParagraphReader.IsLabel(paragraphs[at].Text.Folded) || (titled && IsTitle(paragraphs[at].Text.Text))))
        {
            open = IsTitle(paragraphs[at].Text.Text);
            titled |= open;
            at++;
        }

        return at;
    }

    /// <summary>A line such as "Phòng Kinh tế" that stands over paragraphs of its own.</summary>
    private static bool IsTitle(string text) => text.Length is > 0 and < 90 && text[^1] is not ('.' or ';' or ':' or ',' or '/' or ')');
}

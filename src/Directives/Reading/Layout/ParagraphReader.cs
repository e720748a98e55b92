using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>Joins wrapped lines into paragraphs and finds their markers.</summary>
internal sealed class ParagraphReader
{
    private const int Narrow = 60;
    private const int Wide = 135;
    private const int LongestPageNumber = 16;

    private static readonly Regex PageNumber = Pattern.Of(@"^(?:trang )?-? ?\d{1,3}(?: ?/ ?\d{1,3})? ?-?$");

    private static readonly Regex Label = Pattern.Of(
        @"^(?:(?:don vi|co quan|bo phan|can bo|nguoi|ca nhan) )?(?:chu tri|phoi hop|thuc hien|theo doi|thoi gian|thoi han|han hoan thanh|"
            + @"tien do|san pham|"
        + @"ket qua|dau moi|phu trach)[^:]{0,30}:");

    private readonly IReadOnlyList<TextLine> lines;
    private readonly MarkerGate gate;
    private readonly int width;
    private readonly bool isWrapped;
    private readonly List<Paragraph> paragraphs = [];
    private readonly List<MappedText> open = [];
    private Marker? openMarker;
    private TextLine? openLine;
    private TextLine? previous;
    private bool openApart;
    private bool blank;

    public ParagraphReader(IReadOnlyList<TextLine> lines)
    {
        this.lines = lines;
        int[] lengths = [.. lines.Where(line => !line.IsBlank).Select(line => line.Content.Length).Order()];
        width = lengths.Length == 0 ? 0 : lengths[Math.Min(lengths.Length - 1, lengths.Length * 95 / 100)];
        isWrapped = width is >= Narrow and <= Wide;
        gate = new MarkerGate(Math.Min(width, Wide));
    }

    public static bool IsLabel(string folded) => folded.Contains(':', StringComparison.Ordinal) && Label.IsMatch(folded);

    public List<Paragraph> Read()
    {
        foreach (TextLine line in lines)
        {
            if (line.IsBlank || line.IsRule)
            {
                blank = true;
            }
            else if (!IsPageNumber(line))
            {
                Take(line);
            }
        }

        Close();
        return paragraphs;
    }

    private bool IsPageNumber(TextLine line) => line.Text.Length <= LongestPageNumber && PageNumber.IsMatch(line.Folded) && (line.Text.All(char.IsAsciiDigit) || previous is null || blank || !previous.EndsSentence);

    private void Take(TextLine line)
    {
        Marker? marker = gate.Admit(MarkerReader.Read(line), line, previous, blank && !IsTorn(line));
        bool begins = marker is not null || openLine is null || BeginsParagraph(line);
        if (begins)
        {
            Close();
            openMarker = marker;
            openLine = line;
            openApart = blank || previous is null || previous.EndsSentence;
        }

        open.Add(marker is null ? line.Trimmed : line.Trimmed.Slice(marker.Length));
        previous = line;
        blank = false;
    }

    /// <summary>A blank line, or a page number, may stand in the middle of a sentence.</summary>
    private bool IsTorn(TextLine line)
    {
        return previous is { EndsSentence: false } && !previous.Text.EndsWith(')') && !previous.IsCapitals
            && (Casing.StartsWithSmallLetter(line.Text) && MarkerReader.Read(line) is null);
    }

    private bool BeginsParagraph(TextLine line)
    {
        if (IsLabel(line.Folded))
        {
            return true;
        }

        if (blank)
        {
            return !IsTorn(line);
        }

        bool small = Casing.StartsWithSmallLetter(line.Text) || char.IsAsciiDigit(line.Text[0]);
        if (previous!.EndsSentence)
        {
            return !small && (!isWrapped || EndedEarly(line));
        }

        return !small && Casing.StartsWithCapital(line.Text) && EndedEarly(line) && (width > Wide || (isWrapped && openMarker is not null && open.Count == 1));
    }

    /// <summary>The line above had room for the first word of this one.</summary>
    private bool EndedEarly(TextLine line)
    {
        int word = Math.Max(1, line.Text.IndexOf(' ', StringComparison.Ordinal));
        return previous!.Content.Length + 1 + word <= width - 12;
    }

    private void Close()
    {
        if (openLine is not null)
        {
            MappedText text = TextRepair.Compact(MappedText.Join(open, ' '));
            paragraphs.Add(new Paragraph(text, openMarker, openLine.Number, openApart));
        }

        open.Clear();
        openLine = null;
        openMarker = null;
    }
}

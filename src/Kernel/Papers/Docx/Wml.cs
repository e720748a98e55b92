using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>
/// Paragraphs and runs of WordprocessingML in a given look (documents.md 8). Runs carry face, size and language themselves as well as
/// through their style, so that a piece copied into another file keeps the look.
/// </summary>
public static class Wml
{
    public const string Face = "Times New Roman";
    public const string Language = "vi-VN";

    private const uint RuleWidth = 6;

    public static Paragraph Line(Look look, string text) => Line(look, [new Span(text)]);

    public static Paragraph Line(Look look, IEnumerable<Span> spans)
    {
        var paragraph = new Paragraph(Properties(look));
        foreach (var span in spans)
        {
            paragraph.Append(Run(look, span));
        }

        return paragraph;
    }

    public static Run Run(Look look, Span span)
    {
        var run = new Run(RunProperties(look with { Bold = look.Bold || span.Bold, Italic = look.Italic || span.Italic }));
        var lines = PaperText.Clean(span.Text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new WordText(lines[i].Replace('\t', ' ')) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>A drawn rule: a flat paragraph whose upper border is as long as the indents leave it.</summary>
    public static Paragraph RuleLine(int columnWidth, decimal lengthInPoints)
    {
        var indent = Math.Max(0, (columnWidth - (int)Math.Round(lengthInPoints * 20)) / 2).ToString(Culture);
        return new Paragraph(new ParagraphProperties
        {
            ParagraphBorders = new ParagraphBorders(
                new TopBorder { Val = BorderValues.Single, Size = RuleWidth, Space = 1, Color = "000000" }),
            SpacingBetweenLines = new() { Before = "60", After = "0", Line = "60", LineRule = LineSpacingRuleValues.Exact },
            Indentation = new() { Left = indent, Right = indent },
            Justification = new() { Val = JustificationValues.Center },
            ParagraphMarkRunProperties = FlatMark(),
        });
    }

    /// <summary>A paragraph of no height but the space before it, in twentieths of a point: a table must be followed by one.</summary>
    public static Paragraph Flat(SectionProperties? section = null, int before = 0) => new(new ParagraphProperties
    {
        SpacingBetweenLines = new() { Before = before.ToString(Culture), After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact },
        ParagraphMarkRunProperties = FlatMark(),
        SectionProperties = section,
    });

    public static ParagraphProperties Properties(Look look) => new()
    {
        ParagraphStyleId = new() { Val = LookBook.StyleId(look.Element) },
        KeepNext = look.KeepNext ? new() : null,
        SpacingBetweenLines = Spacing(look),
        Indentation = Indents(look),
        Justification = new() { Val = Justify(look.Align) },
    };

    public static SpacingBetweenLines Spacing(Look look) => new()
    {
        Before = look.Before.ToString(Culture),
        After = look.After.ToString(Culture),
        Line = look.Line.ToString(Culture),
        LineRule = look.LineIsExact ? LineSpacingRuleValues.Exact : LineSpacingRuleValues.Auto,
    };

    public static Indentation Indents(Look look)
    {
        var indents = new Indentation { Left = look.Left.ToString(Culture), Right = look.Right.ToString(Culture) };
        if (look.Hanging > 0)
        {
            indents.Hanging = look.Hanging.ToString(Culture);
        }
        else
        {
            indents.FirstLine = look.FirstLine.ToString(Culture);
        }

        return indents;
    }

    public static RunProperties RunProperties(Look look) => new()
    {
        RunFonts = Fonts(),
        Bold = look.Bold ? new() : null,
        BoldComplexScript = look.Bold ? new() : null,
        Italic = look.Italic ? new() : null,
        ItalicComplexScript = look.Italic ? new() : null,
        FontSize = new() { Val = look.Size.ToString(Culture) },
        FontSizeComplexScript = new() { Val = look.Size.ToString(Culture) },
        Underline = look.Underline ? new() { Val = UnderlineValues.Single } : null,
        Languages = Speech(),
    };

    public static RunFonts Fonts() => new() { Ascii = Face, HighAnsi = Face, ComplexScript = Face, EastAsia = Face };

    public static Languages Speech() => new() { Val = Language, EastAsia = Language };

    public static JustificationValues Justify(PaperAlign align) => align switch
    {
        PaperAlign.Center => JustificationValues.Center,
        PaperAlign.Right => JustificationValues.Right,
        PaperAlign.Both => JustificationValues.Both,
        _ => JustificationValues.Left,
    };

    private static System.Globalization.CultureInfo Culture => System.Globalization.CultureInfo.InvariantCulture;

    private static ParagraphMarkRunProperties FlatMark() => new(Fonts(), new FontSize { Val = "2" });
}

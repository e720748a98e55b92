using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>The styles of the file: one per element of the rule.</summary>
public static class StyleSheet
{
    private const string Normal = "Normal";

    public static Styles Build(LookBook looks)
    {
        var styles = new Styles(Defaults(), NormalStyle());
        styles.Append(looks.All.Select(Style));
        return styles;
    }

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle
        {
            RunFonts = Wml.Fonts(),
            FontSize = new() { Val = "28" },
            FontSizeComplexScript = new() { Val = "28" },
            Languages = Wml.Speech(),
        }),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle
        {
            SpacingBetweenLines = new() { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto },
        }));

    private static Style NormalStyle() =>
        new(new StyleName { Val = Normal }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = Normal, Default = true };

    private static Style Style(Look look) => new()
    {
        Type = StyleValues.Paragraph,
        StyleId = LookBook.StyleId(look.Element),
        CustomStyle = true,
        StyleName = new() { Val = look.Name },
        BasedOn = new() { Val = Normal },
        PrimaryStyle = new(),
        StyleParagraphProperties = Paragraphs(look),
        StyleRunProperties = Runs(look),
    };

    private static StyleParagraphProperties Paragraphs(Look look) => new()
    {
        KeepNext = look.KeepNext ? new() : null,
        SpacingBetweenLines = Wml.Spacing(look),
        Indentation = Wml.Indents(look),
        Justification = new() { Val = Wml.Justify(look.Align) },
        OutlineLevel = look.OutlineLevel is { } level ? new() { Val = level } : null,
    };

    private static StyleRunProperties Runs(Look look) => new()
    {
        RunFonts = Wml.Fonts(),
        Bold = look.Bold ? new() : null,
        Italic = look.Italic ? new() : null,
        FontSize = new() { Val = look.Size.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        FontSizeComplexScript = new() { Val = look.Size.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        Underline = look.Underline ? new() { Val = UnderlineValues.Single } : null,
        Languages = Wml.Speech(),
    };
}

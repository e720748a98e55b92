using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NamRo.Kernel.Files;

/// <summary>Fonts from before Unicode that announce their alphabet by their name.</summary>
internal enum OldFont
{
    None,

    /// <summary>".VnTime" and its family: TCVN3.</summary>
    Tcvn3,

    /// <summary>".VnTimeH": TCVN3 whose small letters look like capitals.</summary>
    Tcvn3Capitals,

    /// <summary>"VNI-Times" and its family.</summary>
    Vni,
}

/// <summary>Which old font a run is set in: its own, its character style's, its paragraph style's with ancestors, or the document's default.</summary>
internal sealed class DocxFonts
{
    private const int DeepestStyle = 20;

    private readonly Dictionary<string, Style> styles;
    private readonly string? defaultFont;

    public DocxFonts(MainDocumentPart main)
    {
        Styles? part = main.StyleDefinitionsPart?.Styles;
        styles = [];
        foreach (Style style in part?.Elements<Style>() ?? [])
        {
            styles.TryAdd(style.StyleId?.Value ?? "", style);
        }

        defaultFont = NameOf(part?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.RunFonts);
    }

    public OldFont Of(Run run, Paragraph paragraph)
    {
        string? name = NameOf(run.RunProperties?.RunFonts)
            ?? StyleFont(run.RunProperties?.RunStyle?.Val?.Value)
            ?? StyleFont(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal")
            ?? defaultFont;
        return Alphabet(name);
    }

    private static OldFont Alphabet(string? name)
    {
        if (name is null)
        {
            return OldFont.None;
        }

        if (name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
        {
            return name.EndsWith('H') ? OldFont.Tcvn3Capitals : OldFont.Tcvn3;
        }

        return name.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) ? OldFont.Vni : OldFont.None;
    }

    private string? StyleFont(string? styleId)
    {
        for (int depth = 0; styleId is not null && depth < DeepestStyle && styles.TryGetValue(styleId, out Style? style); depth++)
        {
            if (NameOf(style.StyleRunProperties?.RunFonts) is { } name)
            {
                return name;
            }

            styleId = style.BasedOn?.Val?.Value;
        }

        return null;
    }

    private static string? NameOf(RunFonts? fonts)
    {
        return fonts?.Ascii?.Value ?? fonts?.HighAnsi?.Value;
    }
}

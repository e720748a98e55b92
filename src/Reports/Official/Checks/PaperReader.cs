using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.Rules;

namespace NamRo.Reports.Official.Checks;

/// <summary>Reads a DOCX back, resolving what a run takes from its style and from the file's defaults.</summary>
internal sealed class PaperReader
{
    private readonly MainDocumentPart main;
    private readonly Dictionary<string, Style> styles;
    private readonly RunPropertiesBaseStyle? defaults;

    private PaperReader(MainDocumentPart main)
    {
        this.main = main;
        var sheet = main.StyleDefinitionsPart?.Styles;
        styles = (sheet?.Elements<Style>() ?? []).Where(s => s.StyleId?.Value is not null).ToDictionary(s => s.StyleId!.Value!, StringComparer.Ordinal);
        defaults = sheet?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
    }

    /// <exception cref="RuleException">The bytes are no DOCX.</exception>
    public static ReadPaper Read(Stream docx)
    {
        try
        {
            using var document = WordprocessingDocument.Open(docx, isEditable: false);
            return document.MainDocumentPart is { Document.Body: { } body } main ? new PaperReader(main).Read(body) : throw Unreadable();
        }
        catch (Exception error) when (error is FileFormatException or InvalidDataException or OpenXmlPackageException or XmlException)
        {
            throw Unreadable();
        }
    }

    private static RuleException Unreadable() => new("paper.unreadable", $"Tệp không phải văn bản DOCX đọc được. Hãy kiểm tra lại tệp.");

    private ReadPaper Read(Body body) => new(
        body.Descendants<Paragraph>().Select(Paragraph).ToList(),
        body.Descendants<SectionProperties>().Select(Section).ToList());

    private ReadParagraph Paragraph(Paragraph paragraph)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        var width = paragraph.Ancestors<TableCell>().FirstOrDefault()?.TableCellProperties?.TableCellWidth?.Width?.Value;
        return new ReadParagraph
        {
            Element = style?.StartsWith(LookBook.StylePrefix, StringComparison.Ordinal) == true ? style[LookBook.StylePrefix.Length..] : null,
            Text = paragraph.InnerText,
            Runs = paragraph.Descendants<Run>().Where(r => r.InnerText.Length > 0).Select(r => Run(r, style)).ToList(),
            CellWidth = width is null ? null : decimal.Parse(width, CultureInfo.InvariantCulture) / 20,
        };
    }

    private ReadParagraph.Run Run(Run run, string? style)
    {
        var own = run.RunProperties;
        var from = style is not null && styles.TryGetValue(style, out var found) ? found.StyleRunProperties : null;
        var size = own?.FontSize?.Val?.Value ?? from?.FontSize?.Val?.Value ?? defaults?.FontSize?.Val?.Value ?? "20";
        return new ReadParagraph.Run(
            run.InnerText,
            own?.RunFonts?.Ascii?.Value ?? from?.RunFonts?.Ascii?.Value ?? defaults?.RunFonts?.Ascii?.Value,
            decimal.Parse(size, CultureInfo.InvariantCulture) / 2,
            On(own?.Bold) ?? On(from?.Bold) ?? false,
            own?.Color?.Val?.Value ?? from?.Color?.Val?.Value);
    }

    private static bool? On(OnOffType? property) => property is null ? null : property.Val?.Value ?? true;

    private ReadPaper.Section Section(SectionProperties section)
    {
        var size = section.GetFirstChild<PageSize>();
        var margin = section.GetFirstChild<PageMargin>();
        return new ReadPaper.Section
        {
            Width = (int)(size?.Width?.Value ?? 0),
            Height = (int)(size?.Height?.Value ?? 0),
            Margins = new Dictionary<string, int>
            {
                ["margin.top"] = margin?.Top?.Value ?? 0,
                ["margin.bottom"] = margin?.Bottom?.Value ?? 0,
                ["margin.left"] = (int)(margin?.Left?.Value ?? 0),
                ["margin.right"] = (int)(margin?.Right?.Value ?? 0),
            },
            HasFirstPage = section.GetFirstChild<TitlePage>() is not null,
            NumberOnFirstPage = HasNumber(section, HeaderFooterValues.First),
            NumberOnNextPages = HasNumber(section, HeaderFooterValues.Default),
        };
    }

    private bool HasNumber(SectionProperties section, HeaderFooterValues type)
    {
        var id = section.Elements<HeaderReference>().FirstOrDefault(r => r.Type?.Value == type)?.Id?.Value;
        return id is not null
            && main.GetPartById(id) is HeaderPart { Header: { } header }
            && Fields(header).Any(f => f.Contains("PAGE", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Fields(OpenXmlElement header) => header.Descendants<SimpleField>()
        .Select(f => f.Instruction?.Value ?? "")
        .Concat(header.Descendants<FieldCode>().Select(f => f.Text));
}

using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Papers.Format;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>The DOCX file around a paper: styles, page numbers, settings, properties. Equal papers give equal bytes: no clock, no chance.</summary>
/// <param name="rule">The layout rule of the paper's day.</param>
/// <param name="looks">Its looks, which become the styles.</param>
/// <param name="title">For the file's properties.</param>
/// <param name="creator">The issuing body.</param>
/// <param name="date">The date printed on the paper.</param>
public sealed class PaperPackage(FormatRule rule, LookBook looks, string title, string creator, DateOnly date)
{
    /// <param name="body">Makes the body; it gets the part to which pictures are added.</param>
    /// <param name="output">Where the file goes.</param>
    public void Write(Func<MainDocumentPart, Body> body, Stream output)
    {
        ArgumentNullException.ThrowIfNull(body);
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            AddParts(document, body);
        }

        package.Position = 0;
        StablePackage.Repack(package, output);
    }

    private void AddParts(WordprocessingDocument document, Func<MainDocumentPart, Body> body)
    {
        var main = document.AddMainDocumentPart();
        document.ChangeIdOfPart(main, "rIdDocument");
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = StyleSheet.Build(looks);
        main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = SettingsOfFile();
        main.AddNewPart<HeaderPart>(Sections.FirstHeader).Header = Sections.Empty(looks);
        main.AddNewPart<HeaderPart>(Sections.NextHeader).Header = Sections.Numbered(looks);
        main.Document = new Document(body(main));
        WriteProperties(document);
    }

    private static Settings SettingsOfFile() => new(
        new DefaultTabStop { Val = 567 },
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = Wml.Language });

    private void WriteProperties(WordprocessingDocument document)
    {
        const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string Dublin = "http://purl.org/dc/elements/1.1/";
        var part = document.AddNewPart<CoreFilePropertiesPart>("rIdCore");
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dublin, PaperText.OneLine(title));
        xml.WriteElementString("dc", "creator", Dublin, PaperText.OneLine(creator));
        xml.WriteElementString("dc", "language", Dublin, Wml.Language);
        xml.WriteElementString("cp", "category", Core, rule.Code);
        xml.WriteElementString("cp", "version", Core, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}

using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>
/// Writes a paper as DOCX in the layout of the law (documents.md 2 to 5 and 8). Equal papers give equal bytes: no clock, no chance.
/// </summary>
public static class OfficialPaperWriter
{
    /// <exception cref="RuleException">No rule holds on the date, the family has no such kind, or the paper is secret.</exception>
    public static byte[] ToBytes(OfficialPaper paper)
    {
        using var output = new MemoryStream();
        Write(paper, output);
        return output.ToArray();
    }

    /// <inheritdoc cref="ToBytes"/>
    public static void Write(OfficialPaper paper, Stream output)
    {
        var layout = Layout(paper);
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            AddParts(document, layout);
        }

        package.Position = 0;
        StablePackage.Repack(package, output);
    }

    private static PaperLayout Layout(OfficialPaper paper)
    {
        Rule.Require(
            string.IsNullOrWhiteSpace(paper.SecrecyGrade),
            "paper.secret",
            $"Văn bản có độ mật không được soạn và xuất trong hệ thống này. Hãy soạn trên máy dành riêng cho tài liệu mật.");
        var rule = FormatRuleBook.Default.For(paper.Family, paper.Date);
        var kind = PaperKind.Find(paper.Family, paper.Kind, paper.Date);
        return new PaperLayout(paper, rule, kind, new LookBook(rule));
    }

    private static void AddParts(WordprocessingDocument document, PaperLayout layout)
    {
        var main = document.AddMainDocumentPart();
        document.ChangeIdOfPart(main, "rIdDocument");
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = StyleSheet.Build(layout.Looks);
        main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = SettingsOfFile();
        main.AddNewPart<HeaderPart>(Sections.FirstHeader).Header = Sections.Empty(layout.Looks);
        main.AddNewPart<HeaderPart>(Sections.NextHeader).Header = Sections.Numbered(layout.Looks);
        main.Document = new Document(Content(layout));
        WriteProperties(document, layout);
    }

    private static Body Content(PaperLayout layout)
    {
        var sections = new Sections(layout.Rule);
        var body = new Body(new HeaderBlock(layout).Build());
        body.Append(new OpeningBlock(layout).Build());
        body.Append(new BodyBlock(layout, layout.TextWidth).BuildClosed(layout.Paper.Blocks));
        body.Append(new ClosingBlock(layout).Build());
        var section = sections.Build(landscape: false, restart: false);
        var annexes = layout.Paper.Annexes;
        for (var i = 0; i < annexes.Count; i++)
        {
            body.Append(Wml.Flat(section));
            body.Append(new AnnexBlock(layout).Build(annexes[i], i + 1));
            section = sections.Build(annexes[i].Landscape, restart: true);
        }

        body.Append(Wml.Flat());
        body.Append(section);
        return body;
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

    private static void WriteProperties(WordprocessingDocument document, PaperLayout layout)
    {
        const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string Dublin = "http://purl.org/dc/elements/1.1/";
        var part = document.AddNewPart<CoreFilePropertiesPart>("rIdCore");
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dublin, PaperText.OneLine($"{layout.Kind.Name} {layout.Paper.Subject}"));
        xml.WriteElementString("dc", "creator", Dublin, PaperText.OneLine(layout.Paper.Issuer.Name));
        xml.WriteElementString("dc", "language", Dublin, Wml.Language);
        xml.WriteElementString("cp", "category", Core, layout.Rule.Code);
        xml.WriteElementString("cp", "version", Core, layout.Paper.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}

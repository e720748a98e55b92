using System.Text;

namespace NamRo.App.Tests.Kernel.Files;

/// <summary>Small DOCX files from the inner XML of a body, with optional further parts.</summary>
internal static class DocxSample
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(string body, string? numbering = null, string? styles = null)
    {
        return Package(body, numbering, styles).Build();
    }

    public static RawZip Package(string body, string? numbering = null, string? styles = null, string? moreRelations = null)
    {
        RawZip zip = new RawZip()
            .Add("[Content_Types].xml", ContentTypes())
            .Add("_rels/.rels", Relations($"<Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>"))
            .Add(
                "word/document.xml",
                $"<w:document {W} xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" mc:Ignorable=\"wps\">"
                + $"<w:body>{body}<w:sectPr/></w:body></w:document>")
            .Add(
                "word/_rels/document.xml.rels",
                Relations($"<Relationship Id=\"n1\" Type=\"{Office}/numbering\" Target=\"numbering.xml\"/><Relationship Id=\"s1\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>{moreRelations}"))
            .Add("word/numbering.xml", $"<w:numbering {W}>{numbering}</w:numbering>")
            .Add("word/styles.xml", $"<w:styles {W}>{styles}</w:styles>");
        return zip;
    }

    /// <summary>A paragraph of plain text.</summary>
    public static string P(string text, string properties = "") => $"<w:p>{properties}{R(text)}</w:p>";

    public static string R(string text, string properties = "") => $"<w:r>{properties}<w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>";

    /// <summary>A table of rows of cells; each cell is the XML of its paragraphs.</summary>
    public static string Table(bool hasBorders, params string[][] rows)
    {
        StringBuilder table = new("<w:tbl><w:tblPr>");
        table.Append(hasBorders ? "<w:tblBorders><w:top w:val=\"single\"/></w:tblBorders>" : "").Append("</w:tblPr>");
        foreach (string[] row in rows)
        {
            table.Append("<w:tr>").AppendJoin("", row.Select(cell => cell.StartsWith("<w:tc>", StringComparison.Ordinal) ? cell : $"<w:tc>{cell}</w:tc>")).Append("</w:tr>");
        }

        return table.Append("</w:tbl>").ToString();
    }

    public static string Relations(string inner)
    {
        return $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";
    }

    private static string ContentTypes()
    {
        const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Main}.document.main+xml\"/>"
            + $"<Override PartName=\"/word/numbering.xml\" ContentType=\"{Main}.numbering+xml\"/>"
            + $"<Override PartName=\"/word/styles.xml\" ContentType=\"{Main}.styles+xml\"/></Types>";
    }
}

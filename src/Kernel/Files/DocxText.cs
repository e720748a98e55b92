using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Files;

/// <summary>
/// The body of a DOCX as lines: paragraphs with their list numbers, tables as rows of "|". Headers, footers, notes, comments, deleted and
/// hidden text are left out.
/// </summary>
internal sealed class DocxText
{
    private readonly StringBuilder text = new();
    private readonly DocxParagraphs paragraphs;

    private DocxText(MainDocumentPart main)
    {
        paragraphs = new DocxParagraphs(main);
    }

    /// <summary>Expects bytes that passed <see cref="ArchiveGuard"/>.</summary>
    public static RawText Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using Stream stream = new ReadOnlyMemoryStream(bytes);
            using var package = WordprocessingDocument.Open(stream, isEditable: false);
            if (package.MainDocumentPart is not { Document.Body: { } body } main)
            {
                throw Refusals.Damaged();
            }

            var reader = new DocxText(main);
            reader.AddBlocks(body);
            return Finish(reader, package, body);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or System.Xml.XmlException or FormatException or InvalidOperationException or IOException)
        {
            // Each library throws its own kinds for parts that don't fit together; for the person it is one thing: a damaged file.
            throw Refusals.Damaged();
        }
    }

    private static RawText Finish(DocxText reader, WordprocessingDocument package, Body body)
    {
        List<string> notes = [];
        DecodedText repaired = LegacyEncoding.Repair(reader.text.ToString());
        string? encoding = repaired.IsLegacy ? repaired.Encoding : reader.paragraphs.LegacyEncoding;
        if (encoding is not null)
        {
            notes.Add(DocumentTextReader.ConvertedNote);
        }

        if (body.Descendants<DeletedRun>().Any() || body.Descendants<InsertedRun>().Any())
        {
            notes.Add(DocumentTextReader.RevisionNote);
        }

        if (!string.IsNullOrWhiteSpace(package.PackageProperties.Creator) || !string.IsNullOrWhiteSpace(package.PackageProperties.LastModifiedBy))
        {
            notes.Add(DocumentTextReader.AuthorNote);
        }

        return new RawText(repaired.Text, encoding, notes);
    }

    private void AddBlocks(OpenXmlElement container)
    {
        foreach (OpenXmlElement block in container.ChildElements)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    text.Append(paragraphs.Read(paragraph)).Append('\n');
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or MoveToRun or InsertedRun:
                    AddBlocks(block);
                    break;
            }
        }
    }

    private void AddTable(Table table)
    {
        DocxTable read = new(table, paragraphs);
        foreach (string line in read.Lines())
        {
            text.Append(line).Append('\n');
        }

        text.Append('\n');
    }
}

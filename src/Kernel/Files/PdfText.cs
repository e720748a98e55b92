using System.Text;
using NamRo.Kernel.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace NamRo.Kernel.Files;

/// <summary>The text of a PDF page by page. A scanned PDF has pictures and no letters: it is refused with that reason.</summary>
internal static class PdfText
{
    private const int FewestLetters = 20;
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>Expects bytes that passed <see cref="FileGate"/>.</summary>
    public static RawText Read(ReadOnlyMemory<byte> bytes, FileLimits limits)
    {
        PdfGuard.Check(bytes.Span, limits);
        RawText? read = null;
        Exception? failure = null;

        // The parser descends once per nesting of objects; its own stack keeps a hostile file from ending the process.
        Thread worker = new(
            () =>
            {
                try
                {
                    read = ReadPages(bytes, limits);
                }
                catch (Exception caught) when (caught is not OutOfMemoryException)
                {
                    failure = caught;
                }
            },
            StackSize);
        worker.Start();
        worker.Join();
        return failure switch
        {
            null => read!,
            FileRefusedException refused => throw refused,
            PdfDocumentEncryptedException => throw Refusals.Password(),
            _ => throw Refusals.Damaged(),
        };
    }

    private static RawText ReadPages(ReadOnlyMemory<byte> bytes, FileLimits limits)
    {
        using Stream stream = new ReadOnlyMemoryStream(bytes);
        using PdfDocument document = PdfDocument.Open(stream, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        if (document.NumberOfPages > limits.MaxPages)
        {
            throw new FileRefusedException("document.too-long", $"Tệp có {document.NumberOfPages} trang, quá mức {limits.MaxPages} trang. Hãy tách lấy phần cần đọc.");
        }

        StringBuilder text = new();
        int letters = 0;
        int emptyPages = 0;
        foreach (Page page in document.GetPages())
        {
            int found = page.Letters.Count;
            letters += found;
            emptyPages += found == 0 ? 1 : 0;
            AddPage(text, page);
        }

        return Finish(text.ToString(), letters, emptyPages, document);
    }

    private static RawText Finish(string text, int letters, int emptyPages, PdfDocument document)
    {
        if (letters < FewestLetters && emptyPages > 0)
        {
            throw new FileRefusedException(
                "document.scanned", $"Tệp PDF là ảnh quét, không có chữ để đọc. Hãy dùng tệp xuất từ Word, hoặc nhận dạng chữ (OCR) rồi tải lên lại.");
        }

        List<string> notes = [];
        DecodedText repaired = LegacyEncoding.Repair(text);
        if (repaired.IsLegacy)
        {
            notes.Add(DocumentTextReader.ConvertedNote);
        }

        if (emptyPages > 0)
        {
            notes.Add(DocumentTextReader.PartlyScannedNote);
        }

        if (!string.IsNullOrWhiteSpace(document.Information.Author))
        {
            notes.Add(DocumentTextReader.AuthorNote);
        }

        return new RawText(repaired.Text, repaired.IsLegacy ? repaired.Encoding : null, notes);
    }

    private static void AddPage(StringBuilder text, Page page)
    {
        foreach (string line in PdfLines.Of(page))
        {
            text.Append(line).Append('\n');
        }
    }
}

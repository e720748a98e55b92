using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Files;

/// <summary>
/// Reads the text out of TXT, DOCX and text PDF files. Every file passes <see cref="FileGate"/> first, and text with a secrecy mark is refused.
/// </summary>
public sealed class DocumentTextReader(FileLimits? limits = null)
{
    /// <summary>Note: letters of an older alphabet were converted.</summary>
    public const string ConvertedNote = "Chữ viết bằng bảng mã cũ đã được chuyển sang Unicode; hãy đọc soát lại, nhất là chữ hoa.";

    /// <summary>Note: tracked changes.</summary>
    public const string RevisionNote = "Tệp còn dấu vết sửa đổi chưa chấp nhận: phần bị xóa đã bỏ, phần thêm vào được giữ.";

    /// <summary>Note: office metadata (reliability.md B43).</summary>
    public const string AuthorNote = "Thuộc tính của tệp còn ghi tên người soạn; hãy xóa nếu tệp sẽ được công khai.";

    /// <summary>Note: some pages of a PDF have no text.</summary>
    public const string PartlyScannedNote = "Một số trang không có chữ, có thể là ảnh quét; nội dung các trang đó chưa được đọc.";

    private static readonly FrozenSet<int> Bullets = ['•', '●', '▪', '■', '◦', '○', '‣', '∙', '·', '❖', '➢', '✓'];

    private readonly FileLimits limits = limits ?? FileLimits.Default;

    /// <summary>Reads one document.</summary>
    /// <exception cref="FileRefusedException">The file is of no readable kind, damaged, dangerous or without text.</exception>
    /// <exception cref="Rules.RuleException">Code <c>secret.marked</c>.</exception>
    public ExtractedText Read(ReadOnlyMemory<byte> bytes, string fileName)
    {
        FileKind kind = FileGate.Accept(bytes, fileName, FileKinds.Documents, limits);
        RawText raw = kind switch
        {
            FileKind.Docx => DocxText.Read(bytes),
            FileKind.Pdf => PdfText.Read(bytes, limits),
            _ => ReadText(bytes.Span),
        };
        string text = Tidy(raw.Text);
        if (PlainText.IsBlank(text))
        {
            throw new FileRefusedException("document.no-text", $"Tệp không có chữ nào. Hãy chọn tệp khác hoặc dán nội dung văn bản.");
        }

        StateSecretMark.Refuse(text);
        return new ExtractedText(text, kind, raw.Encoding, raw.Notes);
    }

    /// <summary>
    /// The text of a pasted or read document as it is stored: NFC, LF, plain spaces, no spaces at line ends; invisible characters dropped, pictures of
    /// bullets at the start of a line as a hyphen.
    /// </summary>
    public static string Tidy(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in VietnameseText.Nfc(text.ReplaceLineEndings("\n")).EnumerateRunes())
        {
            if (rune.Value is '\n')
            {
                TrimLineEnd(clean);
                clean.Append('\n');
            }
            else
            {
                AddTidy(clean, rune);
            }
        }

        TrimLineEnd(clean);
        return clean.ToString().Trim('\n');
    }

    private static void AddTidy(StringBuilder clean, Rune rune)
    {
        bool isPrivate = Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse;
        if (Rune.IsWhiteSpace(rune))
        {
            clean.Append(rune.Value is '\t' ? "    " : " ");
        }
        else if ((isPrivate || Bullets.Contains(rune.Value)) && IsAtLineStart(clean))
        {
            clean.Append('-');
        }
        else if (!isPrivate && !HiddenCharacters.IsControl(rune) && !HiddenCharacters.IsInvisible(rune))
        {
            clean.Append(rune);
        }
    }

    private static RawText ReadText(ReadOnlySpan<byte> bytes)
    {
        DecodedText decoded = LegacyEncoding.Decode(bytes) ?? throw new FileRefusedException(
            "document.encoding", $"Không nhận ra bảng mã chữ Việt của tệp. Hãy mở tệp, lưu lại với mã UTF-8 rồi tải lên lại.");
        return new RawText(decoded.Text, decoded.Encoding, decoded.IsLegacy ? [ConvertedNote] : []);
    }

    private static bool IsAtLineStart(StringBuilder text)
    {
        int at = text.Length - 1;
        while (at >= 0 && text[at] == ' ')
        {
            at--;
        }

        return at < 0 || text[at] == '\n';
    }

    private static void TrimLineEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }
}

using NamRo.Kernel.Text;

namespace NamRo.Kernel.Files;

/// <summary>
/// The gate every file passes before anything reads or stores it: size, kind by content, extension against content, archive structure,
/// picture size, secrecy mark in the name (reliability.md B26-B30, B44).
/// </summary>
public static class FileGate
{
    /// <summary>Returns what the file is, or refuses it.</summary>
    /// <exception cref="FileRefusedException">The file is not taken in; the code says why (<c>file.*</c>, <c>archive.*</c>).</exception>
    /// <exception cref="Rules.RuleException">Code <c>secret.marked</c>: the name bears a secrecy mark.</exception>
    public static FileKind Accept(ReadOnlyMemory<byte> bytes, string fileName, IReadOnlySet<FileKind> accepted, FileLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        limits ??= FileLimits.Default;
        string name = CleanFileName.From(fileName);
        StateSecretMark.Refuse(fileName: name);
        RequireSize(bytes.Length, limits);
        FileKind kind = FileSniffer.Identify(bytes.Span);
        RequireAccepted(kind, name, accepted);
        kind = RequirePromise(kind, name, accepted);
        if (kind is FileKind.Docx or FileKind.Xlsx)
        {
            ArchiveGuard.Check(bytes, limits);
        }
        else if (kind is FileKind.Png or FileKind.Jpeg)
        {
            RequirePixels(bytes.Span, kind, limits);
        }

        return kind;
    }

    /// <summary>Refuses a size before the content is read: zero, or more than the limits allow.</summary>
    public static void RequireSize(long length, FileLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        long most = Math.Min(limits.MaxBytes, limits.HardMaxBytes);
        if (length == 0)
        {
            throw new FileRefusedException("file.empty", $"Tệp rỗng, không có nội dung. Hãy chọn lại tệp.");
        }

        if (length > most)
        {
            throw new FileRefusedException(
                "file.too-large", $"Tệp nặng {ToMegabytes(length)} MB, quá mức {ToMegabytes(most)} MB. Hãy nén ảnh trong tệp hoặc tách thành nhiều tệp.");
        }
    }

    private static decimal ToMegabytes(long bytes) => Math.Round(bytes / (1024m * 1024m), 1);

    private static void RequireAccepted(FileKind kind, string name, IReadOnlySet<FileKind> accepted)
    {
        string extensions = FileKinds.Extensions(accepted);
        FileRefusedException? refusal = kind switch
        {
            FileKind.EncryptedOffice => Refusals.Password(),
            FileKind.MacroOffice => Refusals.Macro(),
            FileKind.LegacyOffice => new FileRefusedException("file.legacy-office", $"Tệp kiểu Office 97-2003 (.doc, .xls). Hãy mở bằng Word hoặc Excel, lưu thành .docx hoặc .xlsx rồi tải lên lại."),
            FileKind.Polyglot => new FileRefusedException("file.polyglot", $"Tệp giấu một tệp khác hoặc mã lệnh bên trong. Hãy xuất lại tệp từ chương trình gốc."),
            FileKind.Executable => new FileRefusedException("file.executable", $"Đây là tệp chương trình, hệ thống không nhận. Chỉ nhận {extensions}."),
            FileKind.Html or FileKind.Svg or FileKind.Xml => new FileRefusedException("file.markup", $"Nội dung là mã {FileKinds.Label(kind)}, hệ thống không nhận. Chỉ nhận {extensions}."),
            FileKind.Unknown => new FileRefusedException("file.unknown", $"Không nhận ra loại tệp \"{name}\" từ nội dung. Chỉ nhận {extensions}."),
            FileKind.Text when accepted.Contains(FileKind.Text) || accepted.Contains(FileKind.Csv) => null,
            _ when accepted.Contains(kind) => null,
            _ => new FileRefusedException("file.kind", $"Hệ thống không nhận tệp loại {FileKinds.Label(kind)} ở đây. Chỉ nhận {extensions}."),
        };
        if (refusal is not null)
        {
            throw refusal;
        }
    }

    private static FileKind RequirePromise(FileKind kind, string name, IReadOnlySet<FileKind> accepted)
    {
        string extension = Path.GetExtension(name);
        FileKind? promised = FileKinds.Promised(name);
        FileKind actual = kind == FileKind.Text && promised == FileKind.Csv ? FileKind.Csv : kind;
        if (promised != actual || !accepted.Contains(actual))
        {
            throw new FileRefusedException(
                "file.extension", $"Tệp có đuôi \"{extension}\" nhưng nội dung là {FileKinds.Label(kind)}. Hãy đặt đúng đuôi hoặc chọn đúng tệp; chỉ nhận {FileKinds.Extensions(accepted)}.");
        }

        return actual;
    }

    private static void RequirePixels(ReadOnlySpan<byte> bytes, FileKind kind, FileLimits limits)
    {
        long? pixels = Pictures.Pixels(bytes, kind);
        if (pixels is null)
        {
            throw new FileRefusedException("file.damaged-picture", $"Ảnh bị hỏng, không đọc được kích thước. Hãy mở và lưu lại ảnh.");
        }

        if (pixels > limits.MaxPixels)
        {
            throw new FileRefusedException("file.huge-picture", $"Ảnh có {pixels / 1_000_000} triệu điểm, quá mức {limits.MaxPixels / 1_000_000} triệu. Hãy thu nhỏ ảnh.");
        }
    }
}

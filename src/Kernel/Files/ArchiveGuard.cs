using System.Buffers;
using System.IO.Compression;

namespace NamRo.Kernel.Files;

/// <summary>
/// Looks through a DOCX or XLSX before any library opens it (reliability.md B28-B30): structure from the directory first, then every
/// part is unpacked once through a small buffer, never beyond its declared size. Memory stays flat whatever the archive promises.
/// </summary>
public static class ArchiveGuard
{
    private const int BufferSize = 65_536;
    private const int RatioFloor = 1024 * 1024;
    private const int MaxEmbeddedBytes = 10 * 1024 * 1024;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    /// <summary>Passes silently or refuses.</summary>
    /// <exception cref="FileRefusedException">Code <c>archive.*</c> or <c>file.macro</c>.</exception>
    public static void Check(ReadOnlyMemory<byte> bytes, FileLimits? limits = null)
    {
        Check(bytes, limits ?? FileLimits.Default, isEmbedded: false);
    }

    private static void Check(ReadOnlyMemory<byte> bytes, FileLimits limits, bool isEmbedded)
    {
        List<ZipEntry> entries = ZipDirectory.Read(bytes.Span, limits.MaxEntries) ?? throw Refusals.Damaged();
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (ZipEntry entry in entries)
        {
            CheckName(entry, names);
            CheckSize(entry, limits);
        }

        CheckTotal(entries, limits);
        List<(ZipEntry Entry, long Start, long End)> contents = Contents(bytes.Span, entries);
        foreach ((ZipEntry entry, long start, long end) in contents)
        {
            CheckContent(entry, bytes[(int)start..(int)end], limits, isEmbedded);
        }
    }

    private static void CheckName(ZipEntry entry, HashSet<string> names)
    {
        string name = entry.Name;
        bool escapes = name.Length == 0 || name[0] == '/' || name.AsSpan().ContainsAny("\\:\0") || name.Split('/').Contains("..");
        if (escapes)
        {
            throw new FileRefusedException("archive.path", $"Tệp nén chứa đường dẫn không an toàn. Hãy xuất lại tệp từ Word hoặc Excel.");
        }

        if (!names.Add(name))
        {
            throw new FileRefusedException("archive.overlap", $"Tệp nén có hai thành phần trùng tên. Hãy xuất lại tệp từ Word hoặc Excel.");
        }

        if (entry.IsSymbolicLink)
        {
            throw new FileRefusedException("archive.symlink", $"Tệp nén chứa liên kết tới tệp khác. Hãy xuất lại tệp từ Word hoặc Excel.");
        }

        if (entry.IsEncrypted)
        {
            throw new FileRefusedException("archive.encrypted", $"Tệp nén có mật khẩu. Hãy bỏ mật khẩu rồi tải lên lại.");
        }
    }

    private static void CheckSize(ZipEntry entry, FileLimits limits)
    {
        if (entry.Method is not (Stored or Deflated) || entry.Size < 0 || entry.PackedSize < 0 || (entry.Method == Stored && entry.Size != entry.PackedSize))
        {
            throw Refusals.Damaged();
        }

        bool isBomb = entry.Size > RatioFloor && entry.Size / Math.Max(entry.PackedSize, 1) > limits.MaxRatio;
        if (isBomb || (IsXml(entry.Name) && entry.Size > limits.MaxXmlPartBytes))
        {
            throw Refusals.Bomb();
        }
    }

    private static void CheckTotal(List<ZipEntry> entries, FileLimits limits)
    {
        long total = 0;
        foreach (ZipEntry entry in entries)
        {
            total += Math.Min(entry.Size, limits.MaxUnpackedBytes + 1);
            if (total > limits.MaxUnpackedBytes)
            {
                throw Refusals.Bomb();
            }
        }
    }

    /// <summary>The range of each part; no two may share a byte.</summary>
    private static List<(ZipEntry Entry, long Start, long End)> Contents(ReadOnlySpan<byte> bytes, List<ZipEntry> entries)
    {
        List<(ZipEntry Entry, long Start, long End)> contents = new(entries.Count);
        long previousEnd = 0;
        foreach (ZipEntry entry in entries.OrderBy(entry => entry.HeaderOffset))
        {
            (long start, long end) = ZipDirectory.Content(bytes, entry) ?? throw Refusals.Damaged();
            if (entry.HeaderOffset < previousEnd)
            {
                throw new FileRefusedException("archive.overlap", $"Tệp nén có các thành phần chồng lên nhau. Hãy xuất lại tệp từ Word hoặc Excel.");
            }

            previousEnd = end;
            contents.Add((entry, start, end));
        }

        return contents;
    }

    private static void CheckContent(ZipEntry entry, ReadOnlyMemory<byte> packed, FileLimits limits, bool isEmbedded)
    {
        using Stream content = Open(entry, packed);
        try
        {
            if (IsXml(entry.Name))
            {
                PartCheck.Xml(entry.Name, content, entry.Size, limits);
            }
            else if (CountWithinSize(entry, content) is var head && OfficePackage.LooksLikeArchive(head))
            {
                CheckNested(entry, packed, limits, isEmbedded);
            }
        }
        catch (InvalidDataException)
        {
            throw Refusals.Damaged();
        }
    }

    /// <summary>Charts carry their figures as an embedded workbook: one level of Office packages is allowed, any other archive is not.</summary>
    private static void CheckNested(ZipEntry entry, ReadOnlyMemory<byte> packed, FileLimits limits, bool isEmbedded)
    {
        if (isEmbedded || !entry.Name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) || entry.Size > MaxEmbeddedBytes)
        {
            throw Refusals.Nested();
        }

        byte[] inner = new byte[entry.Size];
        using Stream content = Open(entry, packed);
        content.ReadExactly(inner);
        FileKind kind = FileSniffer.Identify(inner);
        if (kind is not (FileKind.Docx or FileKind.Xlsx))
        {
            throw Refusals.Nested();
        }

        Check(inner, limits, isEmbedded: true);
    }

    /// <summary>Unpacks to nowhere and returns the first bytes; more bytes than declared are a lie, fewer a damage.</summary>
    private static byte[] CountWithinSize(ZipEntry entry, Stream content)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        byte[] head = [];
        long total = 0;
        try
        {
            int read;
            while ((read = content.Read(buffer)) > 0)
            {
                head = total == 0 ? buffer[..Math.Min(read, 8)] : head;
                total += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return total == entry.Size ? head : throw Refusals.Damaged();
    }

    private static CappedStream Open(ZipEntry entry, ReadOnlyMemory<byte> packed)
    {
        Stream raw = new ReadOnlyMemoryStream(packed);
        return new CappedStream(entry.Method == Deflated ? new DeflateStream(raw, CompressionMode.Decompress) : raw, entry.Size);
    }

    private static bool IsXml(string name)
    {
        return name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
    }
}

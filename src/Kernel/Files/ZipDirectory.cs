using System.Buffers.Binary;
using System.Text;

namespace NamRo.Kernel.Files;

/// <summary>
/// Reads the directory of a ZIP file without unpacking. Stricter than archive libraries: the directory must end where the file ends, so
/// that no two programs can see different archives in one file.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int CentralLength = 46;
    private const int LocalLength = 30;
    private const uint EndSignature = 0x06054B50;
    private const uint CentralSignature = 0x02014B50;
    private const uint LocalSignature = 0x04034B50;
    private const uint Zip64LocatorSignature = 0x07064B50;
    private const uint Zip64EndSignature = 0x06064B50;

    /// <summary>The entries in directory order; null when the archive is damaged, parted over volumes or not a plain ZIP.</summary>
    /// <exception cref="FileRefusedException">More entries than <paramref name="maxEntries"/>.</exception>
    public static List<ZipEntry>? Read(ReadOnlySpan<byte> bytes, int maxEntries)
    {
        if (FindEnd(bytes) is not var (count, start, end) || start < 0 || start > end || end > bytes.Length)
        {
            return null;
        }

        if (count > maxEntries)
        {
            throw new FileRefusedException("archive.too-many", $"Tệp chứa {count} thành phần, nhiều hơn mức {maxEntries} cho phép. Hãy kiểm tra lại nguồn của tệp.");
        }

        List<ZipEntry> entries = new((int)count);
        ReadOnlySpan<byte> directory = bytes[(int)start..(int)end];
        while (!directory.IsEmpty)
        {
            if (ReadEntry(ref directory) is not { } entry || entries.Count == count)
            {
                return null;
            }

            entries.Add(entry);
        }

        return entries.Count == count ? entries : null;
    }

    /// <summary>
    /// The range of the entry's packed content; null when its local header doesn't agree with the directory or lies outside the file.
    /// </summary>
    public static (long Start, long End)? Content(ReadOnlySpan<byte> bytes, ZipEntry entry)
    {
        if (entry.HeaderOffset < 0 || entry.HeaderOffset + LocalLength > bytes.Length)
        {
            return null;
        }

        ReadOnlySpan<byte> header = bytes[(int)entry.HeaderOffset..];
        int nameLength = U16(header, 26);
        long start = entry.HeaderOffset + LocalLength + nameLength + U16(header, 28);
        bool agrees = U32(header, 0) == LocalSignature
            && U16(header, 8) == entry.Method
            && header.Length >= LocalLength + nameLength
            && DecodeName(header.Slice(LocalLength, nameLength)) == entry.Name
            && entry.PackedSize >= 0
            && start + entry.PackedSize <= bytes.Length;
        return agrees ? (start, start + entry.PackedSize) : null;
    }

    private static (long Count, long Start, long End)? FindEnd(ReadOnlySpan<byte> bytes)
    {
        int at = bytes.LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || bytes.Length - at < EndLength || at + EndLength + U16(bytes, at + 20) != bytes.Length || U16(bytes, at + 4) != 0)
        {
            return null;
        }

        long count = U16(bytes, at + 10);
        long size = U32(bytes, at + 12);
        long start = U32(bytes, at + 16);
        if (count == 0xFFFF || size == 0xFFFFFFFF || start == 0xFFFFFFFF)
        {
            return FindZip64End(bytes, at - 20);
        }

        // Writers put the ZIP64 records between directory and end even when the plain end says everything.
        return start + size <= at ? (count, start, start + size) : null;
    }

    private static (long Count, long Start, long End)? FindZip64End(ReadOnlySpan<byte> bytes, int locator)
    {
        if (locator < 0 || U32(bytes, locator) != Zip64LocatorSignature)
        {
            return null;
        }

        long at = I64(bytes, locator + 8);
        if (at < 0 || at + 56 > locator || U32(bytes, (int)at) != Zip64EndSignature)
        {
            return null;
        }

        long size = I64(bytes, (int)at + 40);
        long start = I64(bytes, (int)at + 48);
        return size >= 0 && start >= 0 && start + size <= at ? (I64(bytes, (int)at + 32), start, start + size) : null;
    }

    private static ZipEntry? ReadEntry(ref ReadOnlySpan<byte> directory)
    {
        if (directory.Length < CentralLength || U32(directory, 0) != CentralSignature)
        {
            return null;
        }

        int nameLength = U16(directory, 28);
        int extraLength = U16(directory, 30);
        int length = CentralLength + nameLength + extraLength + U16(directory, 32);
        if (directory.Length < length)
        {
            return null;
        }

        ReadOnlySpan<byte> extra = directory.Slice(CentralLength + nameLength, extraLength);
        ZipEntry entry = WithZip64Sizes(
            new ZipEntry(
                DecodeName(directory.Slice(CentralLength, nameLength)), U16(directory, 8), U16(directory, 10), U32(directory, 20), U32(directory, 24),
                U32(directory, 42), U32(directory, 38)),
            extra);
        directory = directory[length..];
        return entry;
    }

    private static ZipEntry WithZip64Sizes(ZipEntry entry, ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            int length = U16(extra, 2);
            if (U16(extra, 0) == 1 && extra.Length >= 4 + length)
            {
                ReadOnlySpan<byte> values = extra.Slice(4, length);
                return entry with
                {
                    Size = Take(ref values, entry.Size),
                    PackedSize = Take(ref values, entry.PackedSize),
                    HeaderOffset = Take(ref values, entry.HeaderOffset),
                };
            }

            extra = extra[Math.Min(4 + length, extra.Length)..];
        }

        return entry;
    }

    private static long Take(ref ReadOnlySpan<byte> values, long plain)
    {
        if (plain != 0xFFFFFFFF || values.Length < 8)
        {
            return plain;
        }

        long value = I64(values, 0);
        values = values[8..];
        return value;
    }

    private static string DecodeName(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name);

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static long I64(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]);
}

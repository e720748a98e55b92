using System.IO.Compression;

namespace NamRo.Kernel.Files;

/// <summary>
/// Looks through a PDF before the parser does: how much its packed streams unpack to, and how deep its objects nest. The parser would unpack without
/// a bound and descend without one.
/// </summary>
internal static class PdfGuard
{
    private const int BufferSize = 65_536;
    private const int DeepestNesting = 200;
    private const int DictionaryWindow = 512;

    /// <exception cref="FileRefusedException">Code <c>archive.bomb</c>.</exception>
    public static void Check(ReadOnlySpan<byte> bytes, FileLimits limits)
    {
        long total = 0;
        int at = 0;
        PdfNesting nesting = new(DeepestNesting);
        byte[] buffer = new byte[BufferSize];
        while (at < bytes.Length)
        {
            int start = bytes[at..].IndexOf("stream"u8);
            int open = start < 0 ? bytes.Length : at + start;
            Require(nesting.Add(bytes[at..open]) && !PacksTwice(bytes[Math.Max(at, open - DictionaryWindow)..open]));
            if (start < 0)
            {
                break;
            }

            int content = AfterLineEnd(bytes, open + "stream".Length);
            int length = bytes[content..].IndexOf("endstream"u8);
            ReadOnlySpan<byte> packed = length < 0 ? bytes[content..] : bytes.Slice(content, length);
            total += Unpacked(packed, buffer, limits.MaxUnpackedBytes - total);
            Require(total <= limits.MaxUnpackedBytes);
            at = length < 0 ? bytes.Length : content + length + "endstream".Length;
        }
    }

    /// <summary>Unpacks to nowhere; stops one byte after the bound. What is no zlib stream counts as itself.</summary>
    private static long Unpacked(ReadOnlySpan<byte> packed, byte[] buffer, long bound)
    {
        if (packed.Length < 2 || (packed[0] & 0x0F) != 8 || ((packed[0] << 8) + packed[1]) % 31 != 0)
        {
            return packed.Length;
        }

        long total = 0;
        try
        {
            using ZLibStream content = new(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            PdfNesting nesting = new(DeepestNesting);
            bool? isText = null;
            int read;
            while (total <= bound && (read = content.Read(buffer)) > 0)
            {
                isText ??= LooksLikeText(buffer.AsSpan(0, Math.Min(read, 1_024)));
                Require(isText == false || nesting.Add(buffer.AsSpan(0, read)));
                total += read;
            }
        }
        catch (InvalidDataException)
        {
            // A stream that breaks off: the parser will meet the same end, what came until here is counted.
            return total;
        }

        return total;
    }

    private static int AfterLineEnd(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] is (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        return at;
    }

    /// <summary>A stream packed twice multiplies its ratio; no honest writer does it.</summary>
    private static bool PacksTwice(ReadOnlySpan<byte> dictionary)
    {
        int own = dictionary.LastIndexOf(" obj"u8);
        ReadOnlySpan<byte> part = own < 0 ? dictionary : dictionary[own..];
        int first = part.IndexOf("/FlateDecode"u8);
        return first >= 0 && part[(first + 1)..].IndexOf("/FlateDecode"u8) >= 0;
    }

    private static bool LooksLikeText(ReadOnlySpan<byte> head)
    {
        int binary = 0;
        foreach (byte code in head)
        {
            binary += code is >= 0x7F or (< 0x20 and not (0x09 or 0x0A or 0x0D)) ? 1 : 0;
        }

        return binary * 20 < head.Length;
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw Refusals.Bomb();
        }
    }
}

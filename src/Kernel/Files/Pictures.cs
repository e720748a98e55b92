using System.Buffers.Binary;

namespace NamRo.Kernel.Files;

/// <summary>Size of pictures read from their headers; nothing is decoded (reliability.md B28).</summary>
internal static class Pictures
{
    /// <summary>Width times height in points; null when the header is damaged.</summary>
    public static long? Pixels(ReadOnlySpan<byte> bytes, FileKind kind)
    {
        return kind == FileKind.Png ? PngPixels(bytes) : JpegPixels(bytes);
    }

    /// <summary>Whether the chunks run to IEND and nothing but padding follows.</summary>
    public static bool EndsWithPng(ReadOnlySpan<byte> bytes)
    {
        long at = 8;
        while (at + 12 <= bytes.Length)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]);
            bool isEnd = bytes.Slice((int)at + 4, 4).SequenceEqual("IEND"u8);
            at += 12L + length;
            if (isEnd)
            {
                return at <= bytes.Length && !bytes[(int)at..].ContainsAnyExcept((byte)0, (byte)'\n', (byte)'\r');
            }
        }

        return false;
    }

    private static long? PngPixels(ReadOnlySpan<byte> bytes)
    {
        return bytes.Length >= 24 && bytes.Slice(12, 4).SequenceEqual("IHDR"u8)
            ? (long)BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]) * BinaryPrimitives.ReadUInt32BigEndian(bytes[20..])
            : null;
    }

    private static long? JpegPixels(ReadOnlySpan<byte> bytes)
    {
        int at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            byte marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
            }
            else if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (long)BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]) * BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]);
            }
            else
            {
                at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            }
        }

        return null;
    }
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace NamRo.App.Tests.Kernel.Files;

/// <summary>Writes ZIP files byte by byte, so that tests can write wrong ones.</summary>
internal sealed class RawZip
{
    private readonly List<Part> parts = [];

    public RawZip Add(string name, byte[] content, ushort flags = 0, uint attributes = 0, long? declaredSize = null, int? sharesHeaderOf = null)
    {
        uint crc = parts.Count > 0 && parts[^1].Content == content ? parts[^1].Crc : Checksum(content);
        parts.Add(new Part(name, content, crc, flags, attributes, declaredSize ?? content.Length, sharesHeaderOf));
        return this;
    }

    public RawZip Add(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));

    public byte[] Build()
    {
        using MemoryStream file = new();
        List<(Part Part, long Offset, byte[] Packed)> written = [];
        foreach (Part part in parts)
        {
            byte[] packed = part.SharesHeaderOf is { } other ? written[other].Packed
                : written.Count > 0 && written[^1].Part.Content == part.Content ? written[^1].Packed
                : Deflate(part.Content);
            long offset = part.SharesHeaderOf is { } shared ? written[shared].Offset : file.Position;
            written.Add((part, offset, packed));
            if (part.SharesHeaderOf is null)
            {
                file.Write(Local(part, packed.Length));
                file.Write(packed);
            }
        }

        long start = file.Position;
        foreach ((Part part, long offset, byte[] packed) in written)
        {
            file.Write(Central(part, offset, packed.Length));
        }

        file.Write(End(written.Count, start, file.Position - start));
        return file.ToArray();
    }

    public static byte[] Deflate(byte[] content)
    {
        using MemoryStream packed = new();
        using (DeflateStream deflate = new(packed, CompressionLevel.Optimal))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }

    private static byte[] Local(Part part, int packedLength)
    {
        byte[] name = Encoding.UTF8.GetBytes(part.Name);
        byte[] header = new byte[30 + name.Length];
        Span<byte> span = header;
        BinaryPrimitives.WriteUInt32LittleEndian(span, 0x04034B50);
        BinaryPrimitives.WriteUInt16LittleEndian(span[4..], 20);
        BinaryPrimitives.WriteUInt16LittleEndian(span[6..], part.Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(span[8..], 8);
        BinaryPrimitives.WriteUInt32LittleEndian(span[14..], part.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(span[18..], (uint)packedLength);
        BinaryPrimitives.WriteUInt32LittleEndian(span[22..], (uint)part.DeclaredSize);
        BinaryPrimitives.WriteUInt16LittleEndian(span[26..], (ushort)name.Length);
        name.CopyTo(header, 30);
        return header;
    }

    private static byte[] Central(Part part, long offset, int packedLength)
    {
        byte[] name = Encoding.UTF8.GetBytes(part.Name);
        byte[] header = new byte[46 + name.Length];
        Span<byte> span = header;
        BinaryPrimitives.WriteUInt32LittleEndian(span, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(span[4..], 0x0314);
        BinaryPrimitives.WriteUInt16LittleEndian(span[6..], 20);
        BinaryPrimitives.WriteUInt16LittleEndian(span[8..], part.Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(span[10..], 8);
        BinaryPrimitives.WriteUInt32LittleEndian(span[16..], part.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(span[20..], (uint)packedLength);
        BinaryPrimitives.WriteUInt32LittleEndian(span[24..], (uint)part.DeclaredSize);
        BinaryPrimitives.WriteUInt16LittleEndian(span[28..], (ushort)name.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(span[38..], part.Attributes);
        BinaryPrimitives.WriteUInt32LittleEndian(span[42..], (uint)offset);
        name.CopyTo(header, 46);
        return header;
    }

    private static byte[] End(int count, long start, long length)
    {
        byte[] end = new byte[22];
        Span<byte> span = end;
        BinaryPrimitives.WriteUInt32LittleEndian(span, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(span[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(span[10..], (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(span[12..], (uint)length);
        BinaryPrimitives.WriteUInt32LittleEndian(span[16..], (uint)start);
        return end;
    }

    private static uint Checksum(byte[] content)
    {
        uint crc = 0xFFFFFFFF;
        foreach (byte code in content)
        {
            crc ^= code;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
            }
        }

        return ~crc;
    }

    private sealed record Part(string Name, byte[] Content, uint Crc, ushort Flags, uint Attributes, long DeclaredSize, int? SharesHeaderOf);
}

using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Files;

/// <summary>Tells the kind of a file from its content alone (reliability.md B27). Reads nothing but the given bytes and never unpacks.</summary>
public static class FileSniffer
{
    private const int MarkupWindow = 1_024;

    private static readonly SearchValues<byte> ControlBytes = SearchValues.Create(
        Enumerable.Range(0, 32).Append(0x7F).Where(code => code is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1A)).Select(code => (byte)code).ToArray());

    private static readonly string[] HtmlTags =
    [
        "<html", "<head", "<body", "<script", "<iframe", "<img", "<a ", "<table", "<div", "<p>", "<b>", "<h1", "<style", "<meta", "<title", "<!--",
    ];

    /// <summary>The kind by content. CSV is text by content; only the name tells them apart.</summary>
    public static FileKind Identify(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return FileKind.Empty;
        }

        FileKind kind = ByMagic(bytes);
        bool hidesSecondFile = kind is FileKind.Pdf or FileKind.Png or FileKind.Jpeg or FileKind.OtherImage && HidesSecondFile(bytes, kind);
        return hidesSecondFile ? FileKind.Polyglot : kind;
    }

    private static FileKind ByMagic(ReadOnlySpan<byte> bytes)
    {
        return bytes switch
        {
            [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => FileKind.Pdf,
            [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] => OfficePackage.Identify(bytes),
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
            [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => OleKind(bytes),
            [0x7B, 0x5C, 0x72, 0x74, 0x66, ..] => FileKind.Rtf,
            _ when IsExecutable(bytes) => FileKind.Executable,
            _ when IsOtherImage(bytes) => FileKind.OtherImage,
            _ when IsOtherArchive(bytes) => FileKind.OtherArchive,
            _ => ByText(bytes),
        };
    }

    private static bool IsExecutable(ReadOnlySpan<byte> bytes)
    {
        return bytes is [0x4D, 0x5A, _, _, ..] or [0x7F, 0x45, 0x4C, 0x46, ..] or [0x23, 0x21, ..] or [0xCA, 0xFE, 0xBA, 0xBE, ..]
            or [0xCF or 0xCE, 0xFA, 0xED, 0xFE, ..] or [0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00, ..] or [0x00, 0x61, 0x73, 0x6D, ..]
            && (bytes[0] != 0x4D || bytes[..Math.Min(bytes.Length, 512)].IndexOf((byte)0) >= 0);
    }

    private static bool IsOtherImage(ReadOnlySpan<byte> bytes)
    {
        return bytes is [0x47, 0x49, 0x46, 0x38, ..] or [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..] or [0x00, 0x00, 0x01, 0x00, ..]
            || (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8))
            || (bytes.StartsWith("BM"u8) && bytes.Length > 26 && bytes[..26].IndexOf((byte)0) >= 0);
    }

    private static bool IsOtherArchive(ReadOnlySpan<byte> bytes)
    {
        return bytes is [0x1F, 0x8B, ..] or [0x52, 0x61, 0x72, 0x21, 0x1A, ..] or [0x37, 0x7A, 0xBC, 0xAF, ..] or [0xFD, 0x37, 0x7A, 0x58, ..] or [0x42, 0x5A, 0x68, ..]
            || (bytes.Length > 262 && bytes[257..].StartsWith("ustar"u8));
    }

    /// <summary>A password-protected DOCX is an OLE container too; the names of its streams tell.</summary>
    private static FileKind OleKind(ReadOnlySpan<byte> bytes)
    {
        return bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 ? FileKind.EncryptedOffice : FileKind.LegacyOffice;
    }

    private static FileKind ByText(ReadOnlySpan<byte> bytes)
    {
        if (Markup(bytes) is { } markup)
        {
            return markup;
        }

        bool isText = Utf16Detection.Find(bytes) is not null || !bytes.ContainsAny(ControlBytes);
        return isText ? FileKind.Text : FileKind.Unknown;
    }

    private static FileKind? Markup(ReadOnlySpan<byte> bytes)
    {
        byte[] window = bytes[..Math.Min(bytes.Length, MarkupWindow)].ToArray().Where(code => code != 0).ToArray();
        string head = Encoding.Latin1.GetString(window).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF', ' ', '\t', '\r', '\n').ToLowerInvariant();
        if (!head.StartsWith('<'))
        {
            return null;
        }

        if (head.Contains("<svg", StringComparison.Ordinal))
        {
            return FileKind.Svg;
        }

        bool html = head.StartsWith("<!doctype", StringComparison.Ordinal) || HtmlTags.Any(tag => head.Contains(tag, StringComparison.Ordinal));
        return html ? FileKind.Html : head.StartsWith("<?xml", StringComparison.Ordinal) ? FileKind.Xml : null;
    }

    /// <summary>An archive that ends where the file ends, or a script inside or behind a picture.</summary>
    private static bool HidesSecondFile(ReadOnlySpan<byte> bytes, FileKind kind)
    {
        if (EndsAsZip(bytes))
        {
            return true;
        }

        return kind != FileKind.Pdf && (HasScript(bytes) || (kind == FileKind.Png && !Pictures.EndsWithPng(bytes)));
    }

    private static bool EndsAsZip(ReadOnlySpan<byte> bytes)
    {
        int at = bytes.LastIndexOf("PK\u0005\u0006"u8);
        return at >= 0 && bytes.Length - at >= 22 && at + 22 + BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 20)..]) == bytes.Length;
    }

    private static bool HasScript(ReadOnlySpan<byte> bytes)
    {
        return bytes.IndexOf("<script"u8) >= 0 || bytes.IndexOf("<SCRIPT"u8) >= 0 || bytes.IndexOf("<html"u8) >= 0 || bytes.IndexOf("<?php"u8) >= 0
            || bytes.IndexOf("%PDF-1"u8) >= 0;
    }
}

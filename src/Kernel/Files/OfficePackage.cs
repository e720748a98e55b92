namespace NamRo.Kernel.Files;

/// <summary>Tells Office packages from other ZIP files by the names of their parts.</summary>
internal static class OfficePackage
{
    private const int MostNames = 100_000;

    public static FileKind Identify(ReadOnlySpan<byte> bytes)
    {
        List<ZipEntry>? entries;
        try
        {
            entries = ZipDirectory.Read(bytes, MostNames);
        }
        catch (FileRefusedException)
        {
            // Too many entries to look through: an archive of some kind, refused as such by the guard.
            return FileKind.Zip;
        }

        if (entries is null || !entries.Exists(entry => entry.Name == "[Content_Types].xml"))
        {
            return FileKind.Zip;
        }

        if (entries.Exists(entry => entry.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            return FileKind.MacroOffice;
        }

        return entries.Exists(entry => entry.Name == "word/document.xml") ? FileKind.Docx
            : entries.Exists(entry => entry.Name == "xl/workbook.xml") ? FileKind.Xlsx
            : FileKind.Zip;
    }

    /// <summary>Whether the first bytes are those of an archive of any kind.</summary>
    public static bool LooksLikeArchive(ReadOnlySpan<byte> head)
    {
        return head is [0x50, 0x4B, 0x03 or 0x05, 0x04 or 0x06, ..] or [0x1F, 0x8B, ..] or [0x52, 0x61, 0x72, 0x21, ..] or [0x37, 0x7A, 0xBC, 0xAF, ..];
    }
}

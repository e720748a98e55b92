using System.Collections.Frozen;

namespace NamRo.Kernel.Files;

/// <summary>Facts of the file kinds: name, extensions, media type, which are taken in where.</summary>
public static class FileKinds
{
    private static readonly FrozenDictionary<string, FileKind> ByExtension = new Dictionary<string, FileKind>
    {
        [".txt"] = FileKind.Text,
        [".csv"] = FileKind.Csv,
        [".pdf"] = FileKind.Pdf,
        [".docx"] = FileKind.Docx,
        [".xlsx"] = FileKind.Xlsx,
        [".png"] = FileKind.Png,
        [".jpg"] = FileKind.Jpeg,
        [".jpeg"] = FileKind.Jpeg,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Kinds whose text can be read as a document.</summary>
    public static FrozenSet<FileKind> Documents { get; } = new[] { FileKind.Text, FileKind.Docx, FileKind.Pdf }.ToFrozenSet();

    /// <summary>Kinds that are kept as attachments and evidence.</summary>
    public static FrozenSet<FileKind> Attachments { get; } = ByExtension.Values.ToFrozenSet();

    /// <summary>Kinds that are read as tables of an import.</summary>
    public static FrozenSet<FileKind> Tables { get; } = new[] { FileKind.Csv, FileKind.Xlsx }.ToFrozenSet();

    /// <summary>The kind that an extension promises; null for extensions that are not taken in.</summary>
    public static FileKind? Promised(string fileName)
    {
        return ByExtension.TryGetValue(Path.GetExtension(fileName), out FileKind kind) ? kind : null;
    }

    /// <summary>The short name people use, the same in every language.</summary>
    public static string Label(FileKind kind)
    {
        return kind switch
        {
            FileKind.Text => "TXT",
            FileKind.Jpeg => "JPEG",
            FileKind.LegacyOffice => "Office 97-2003",
            FileKind.EncryptedOffice => "Office (password)",
            FileKind.MacroOffice => "Office (macro)",
            FileKind.OtherArchive => "RAR/7Z/GZIP",
            FileKind.OtherImage => "GIF/BMP/TIFF/WEBP",
            FileKind.Executable => "EXE",
            FileKind.Unknown => "BIN",
            _ => kind.ToString().ToUpperInvariant(),
        };
    }

    /// <summary>The extensions of a set, for messages: ".txt, .docx, .pdf".</summary>
    public static string Extensions(IReadOnlySet<FileKind> kinds)
    {
        return string.Join(", ", ByExtension.Where(pair => kinds.Contains(pair.Value)).Select(pair => pair.Key).Order(StringComparer.Ordinal));
    }

    /// <summary>The media type for downloads. Text carries no charset: it is given out as it came in.</summary>
    public static string MediaType(FileKind kind)
    {
        return kind switch
        {
            FileKind.Text => "text/plain",
            FileKind.Csv => "text/csv",
            FileKind.Pdf => "application/pdf",
            FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            FileKind.Png => "image/png",
            FileKind.Jpeg => "image/jpeg",
            _ => "application/octet-stream",
        };
    }
}

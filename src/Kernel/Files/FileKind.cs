namespace NamRo.Kernel.Files;

/// <summary>What a file is by its content, never by its name.</summary>
public enum FileKind
{
    /// <summary>No byte at all.</summary>
    Empty,

    /// <summary>Bytes of no kind that is known here.</summary>
    Unknown,

    Text,
    Csv,
    Pdf,
    Docx,
    Xlsx,
    Png,
    Jpeg,

    /// <summary>Word, Excel or PowerPoint 97-2003, or another OLE container.</summary>
    LegacyOffice,

    /// <summary>A DOCX or XLSX that needs a password to open.</summary>
    EncryptedOffice,

    /// <summary>A Word or Excel file with macros, whatever its extension.</summary>
    MacroOffice,

    Zip,
    OtherArchive,
    Html,
    Svg,
    Xml,
    Rtf,
    OtherImage,
    Executable,

    /// <summary>Two kinds at once: a picture with a script or an archive behind it.</summary>
    Polyglot,
}

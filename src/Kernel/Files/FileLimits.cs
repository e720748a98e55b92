namespace NamRo.Kernel.Files;

/// <summary>Size limits of files, from the settings section <c>Files</c>. Sizes in bytes.</summary>
public sealed record FileLimits
{
    public const string Section = "Files";

    private const long Megabyte = 1024 * 1024;

    public static FileLimits Default { get; } = new();

    /// <summary>Largest document or attachment that is taken in.</summary>
    public long MaxBytes { get; init; } = 20 * Megabyte;

    /// <summary>Where reading stops whatever the setting says; also the size of a request body that is refused at once.</summary>
    public long HardMaxBytes { get; init; } = 50 * Megabyte;

    /// <summary>Most parts in a DOCX or XLSX.</summary>
    public int MaxEntries { get; init; } = 5_000;

    /// <summary>Largest content of a DOCX or XLSX after unpacking.</summary>
    public long MaxUnpackedBytes { get; init; } = 100 * Megabyte;

    /// <summary>Largest single XML part after unpacking: parsing one costs about ten times its size.</summary>
    public long MaxXmlPartBytes { get; init; } = 40 * Megabyte;

    /// <summary>Greatest packing ratio of a part above one megabyte. Office XML reaches about 60.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Deepest nesting of elements in an XML part.</summary>
    public int MaxXmlDepth { get; init; } = 256;

    /// <summary>Most picture points; a picture of 50,000 by 50,000 unpacks to gigabytes in the reader's viewer.</summary>
    public long MaxPixels { get; init; } = 250_000_000;

    /// <summary>Most pages of a PDF whose text is read.</summary>
    public int MaxPages { get; init; } = 1_000;
}

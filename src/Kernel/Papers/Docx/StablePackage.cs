using System.IO.Compression;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>
/// Packs a finished OOXML package again with fixed entry times and order, so that equal content gives equal bytes and the hash of a
/// frozen report can be checked later.
/// </summary>
public static class StablePackage
{
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Repack(Stream package, Stream output)
    {
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var ordered = source.Entries
            .OrderBy(e => e.FullName == ContentTypes ? 0 : 1)
            .ThenBy(e => e.FullName, StringComparer.Ordinal);
        foreach (var entry in ordered)
        {
            var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = EntryTime;
            using var from = entry.Open();
            using var to = copy.Open();
            from.CopyTo(to);
        }
    }
}

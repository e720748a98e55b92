using NamRo.Ui;

namespace NamRo.Casework.Words;

/// <summary>Sizes of files as people read them.</summary>
internal static class FileWords
{
    private const long Kilobyte = 1024;

    public static string Size(long bytes) => bytes < Kilobyte * Kilobyte
        ? $"{Format.Number(Math.Max(1, bytes / Kilobyte))}\u00a0KB"
        : $"{Format.Number(bytes / (decimal)(Kilobyte * Kilobyte))}\u00a0MB";
}

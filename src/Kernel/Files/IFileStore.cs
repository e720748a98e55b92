namespace NamRo.Kernel.Files;

/// <summary>
/// Keeps attachments and evidence by their content. A file is on disk, flushed, before <see cref="SaveAsync"/> returns; the row that points to it is
/// written after. A file without a row is an orphan and is swept; a row without a file can't happen.
/// </summary>
public interface IFileStore
{
    /// <summary>Checks and stores one upload. The same content is stored once.</summary>
    /// <exception cref="FileRefusedException">The file is not taken in; nothing was stored.</exception>
    Task<StoredFile> SaveAsync(Stream content, string fileName, CancellationToken cancellation = default);

    /// <summary>Opens a file for reading after its hash was verified.</summary>
    /// <exception cref="FileRefusedException">Code <c>file.missing</c> or <c>file.damaged</c>.</exception>
    Task<Stream> OpenAsync(string hash, CancellationToken cancellation = default);

    /// <summary>
    /// Deletes files that no row points to and that were not saved within <paramref name="grace"/>, and the remains of broken uploads.
    /// <paramref name="known"/> is asked in batches which of the given hashes have a row.
    /// </summary>
    Task<SweepResult> SweepAsync(
        Func<IReadOnlyCollection<string>, CancellationToken, Task<IReadOnlySet<string>>> known, TimeSpan grace, CancellationToken cancellation = default);

    /// <summary>The hashes of files whose content no longer gives their hash; for <c>verify</c>.</summary>
    IAsyncEnumerable<string> FindDamagedAsync(CancellationToken cancellation = default);
}

/// <summary>What a sweep found: files looked at, orphans deleted, bytes freed, remains of uploads deleted.</summary>
public sealed record SweepResult(int Checked, int Deleted, long BytesFreed, int RemainsDeleted);

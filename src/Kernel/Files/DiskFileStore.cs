using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace NamRo.Kernel.Files;

/// <summary>
/// The file store on a disk: <c>ab/cd/abcd…</c> under the SHA-256 of the content, never under a name that somebody typed. Several nodes may
/// share the folder: every step is a rename of a finished file.
/// </summary>
public sealed class DiskFileStore : IFileStore, IDisposable
{
    private const int BufferSize = 81_920;
    private const int SweepBatch = 500;
    private const int ChecksAtOnce = 2;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private readonly string root;
    private readonly string uploads;
    private readonly FileLimits limits;
    private readonly TimeProvider time;
    private readonly SemaphoreSlim checks = new(ChecksAtOnce);

    public DiskFileStore(FileStoreOptions options, FileLimits limits, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        root = Path.GetFullPath(options.Folder);
        uploads = Path.Combine(root, "uploads");
        this.limits = limits;
        this.time = time;
    }

    public async Task<StoredFile> SaveAsync(Stream content, string fileName, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        DurableFiles.CreateFolder(uploads);
        string upload = Path.Combine(uploads, Guid.NewGuid().ToString("N"));
        try
        {
            (string hash, long length) = await ReceiveAsync(content, upload, cancellation);
            FileKind kind = await CheckAsync(upload, fileName, cancellation);
            await KeepAsync(upload, hash, cancellation);
            return new StoredFile(hash, length, kind, CleanFileName.From(fileName));
        }
        finally
        {
            File.Delete(upload);
        }
    }

    public async Task<Stream> OpenAsync(string hash, CancellationToken cancellation = default)
    {
        string path = PathOf(hash);
        if (!File.Exists(path))
        {
            throw new FileRefusedException("file.missing", $"Không tìm thấy nội dung tệp trong kho. Hãy báo quản trị viên khôi phục từ bản sao lưu.");
        }

        FileStream file = OpenRead(path);
        if (await HashAsync(file, cancellation) != hash)
        {
            await file.DisposeAsync();
            throw new FileRefusedException("file.damaged", $"Nội dung tệp trong kho đã bị hỏng nên không được đưa ra. Hãy báo quản trị viên khôi phục từ bản sao lưu.");
        }

        file.Position = 0;
        return file;
    }

    public async Task<SweepResult> SweepAsync(
        Func<IReadOnlyCollection<string>, CancellationToken, Task<IReadOnlySet<string>>> known, TimeSpan grace, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(known);
        DateTime before = time.GetUtcNow().UtcDateTime - grace;
        var result = new SweepResult(0, 0, 0, DeleteRemains(before));
        foreach (FileInfo[] batch in StoredFiles().Where(file => file.LastWriteTimeUtc < before).Chunk(SweepBatch))
        {
            IReadOnlySet<string> kept = await known(batch.Select(file => file.Name).ToArray(), cancellation);
            result = result with { Checked = result.Checked + batch.Length };
            foreach (FileInfo orphan in batch.Where(file => !kept.Contains(file.Name)))
            {
                result = Delete(orphan, before, result);
            }
        }

        return result;
    }

    public async IAsyncEnumerable<string> FindDamagedAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (FileInfo stored in StoredFiles())
        {
            await using FileStream file = OpenRead(stored.FullName);
            if (await HashAsync(file, cancellation) != stored.Name)
            {
                yield return stored.Name;
            }
        }
    }

    public void Dispose() => checks.Dispose();

    /// <summary>Writes the upload to disk, hashing it on the way; stops at the limit.</summary>
    private async Task<(string Hash, long Length)> ReceiveAsync(Stream content, string upload, CancellationToken cancellation)
    {
        using IncrementalHash sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        long length = 0;
        try
        {
            await using FileStream file = new(upload, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
            int read;
            while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
            {
                length += read;
                FileGate.RequireSize(length, limits);
                sha.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }

            file.Flush(flushToDisk: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return (Convert.ToHexStringLower(sha.GetHashAndReset()), length);
    }

    /// <summary>The gate needs the whole file; few at once, so that many uploads don't fill the memory.</summary>
    private async Task<FileKind> CheckAsync(string upload, string fileName, CancellationToken cancellation)
    {
        await checks.WaitAsync(cancellation);
        try
        {
            return FileGate.Accept(await File.ReadAllBytesAsync(upload, cancellation), fileName, FileKinds.Attachments, limits);
        }
        finally
        {
            checks.Release();
        }
    }

    /// <summary>Moves the upload to its place. The same content already there is kept if sound, replaced if damaged.</summary>
    private async Task KeepAsync(string upload, string hash, CancellationToken cancellation)
    {
        string path = PathOf(hash);
        string folder = Path.GetDirectoryName(path)!;
        DurableFiles.CreateFolder(folder);
        File.SetLastWriteTimeUtc(upload, time.GetUtcNow().UtcDateTime);
        if (!await IsSoundAsync(path, hash, cancellation))
        {
            File.Move(upload, path, overwrite: true);
        }
        else
        {
            // A fresh time keeps a sweep from taking an old orphan away that this upload is about to give a row.
            File.SetLastWriteTimeUtc(path, time.GetUtcNow().UtcDateTime);
        }

        DurableFiles.FlushFolder(folder);
    }

    private static async Task<bool> IsSoundAsync(string path, string hash, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        await using FileStream file = OpenRead(path);
        return await HashAsync(file, cancellation) == hash;
    }

    private static FileStream OpenRead(string path)
    {
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);
    }

    private static async Task<string> HashAsync(Stream file, CancellationToken cancellation)
    {
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
    }

    private static SweepResult Delete(FileInfo orphan, DateTime before, SweepResult result)
    {
        orphan.Refresh();
        if (!orphan.Exists || orphan.LastWriteTimeUtc >= before)
        {
            return result;
        }

        long length = orphan.Length;
        orphan.Delete();
        return result with { Deleted = result.Deleted + 1, BytesFreed = result.BytesFreed + length };
    }

    private int DeleteRemains(DateTime before)
    {
        FileInfo[] remains = Directory.Exists(uploads) ? new DirectoryInfo(uploads).GetFiles().Where(file => file.LastWriteTimeUtc < before).ToArray() : [];
        Array.ForEach(remains, file => file.Delete());
        return remains.Length;
    }

    private IEnumerable<FileInfo> StoredFiles()
    {
        return Directory.Exists(root)
            ? new DirectoryInfo(root).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => IsHash(file.Name) && file.FullName == PathOf(file.Name))
            : [];
    }

    private string PathOf(string hash)
    {
        return IsHash(hash)
            ? Path.Combine(root, hash[..2], hash[2..4], hash)
            : throw new ArgumentException("Not a SHA-256 in lower-case hexadecimal.", nameof(hash));
    }

    private static bool IsHash(string? name)
    {
        return name?.Length == 64 && !name.AsSpan().ContainsAnyExcept(HexDigits);
    }
}

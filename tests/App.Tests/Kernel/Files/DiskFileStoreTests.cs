using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using NamRo.Kernel.Files;

namespace NamRo.App.Tests.Kernel.Files;

public sealed class DiskFileStoreTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "namro-files-" + Guid.NewGuid().ToString("N"));
    private readonly StoppedClock clock = new();
    private readonly DiskFileStore store;

    public DiskFileStoreTests()
    {
        store = new DiskFileStore(new FileStoreOptions { Folder = folder }, FileLimits.Default, clock);
    }

    public void Dispose()
    {
        store.Dispose();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Content_lies_under_its_hash_and_reads_back()
    {
        byte[] content = Encoding.UTF8.GetBytes("Biên bản bàn giao");

        StoredFile stored = await SaveAsync("Biên bản bàn giao");

        string hash = Convert.ToHexStringLower(SHA256.HashData(content));
        Assert.Equal(new StoredFile(hash, content.Length, FileKind.Text, "Biên bản.txt"), stored);
        Assert.Equal([Path.Combine(folder, hash[..2], hash[2..4], hash)], Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
        Assert.Equal("Biên bản bàn giao", await ReadAsync(hash));
    }

    [Fact]
    public async Task The_same_content_is_stored_once_also_when_saved_at_once()
    {
        StoredFile[] stored = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SaveAsync("cùng một nội dung")));

        Assert.Single(stored.Select(file => file.Hash).Distinct());
        Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_refused_file_leaves_nothing_behind()
    {
        using MemoryStream huge = new(new byte[(20 * 1024 * 1024) + 1]);

        await Assert.ThrowsAsync<FileRefusedException>(() => store.SaveAsync(huge, "a.txt", TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<FileRefusedException>(() => SaveAsync("<html><script>", "a.txt"));
        await Assert.ThrowsAsync<FileRefusedException>(() => SaveAsync(""));
        await Assert.ThrowsAsync<FileRefusedException>(() => SaveAsync("chữ", "a.exe"));

        Assert.Empty(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Damaged_content_is_never_given_out_and_a_new_upload_heals_it()
    {
        StoredFile stored = await SaveAsync("nội dung đúng");
        await File.WriteAllTextAsync(PathOf(stored.Hash), "nội dung sai", TestContext.Current.CancellationToken);

        var refusal = await Assert.ThrowsAsync<FileRefusedException>(() => ReadAsync(stored.Hash));
        Assert.Equal("file.damaged", refusal.Code);
        Assert.Equal([stored.Hash], await DamagedAsync());

        await SaveAsync("nội dung đúng");
        Assert.Equal("nội dung đúng", await ReadAsync(stored.Hash));
        Assert.Empty(await DamagedAsync());
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789")]
    public async Task Only_a_hash_opens_a_file(string hash)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => ReadAsync(hash));
    }

    [Fact]
    public async Task A_missing_file_is_told()
    {
        var refusal = await Assert.ThrowsAsync<FileRefusedException>(() => ReadAsync(new string('0', 64)));

        Assert.Equal("file.missing", refusal.Code);
    }

    [Fact]
    public async Task A_sweep_takes_old_orphans_and_remains_and_nothing_else()
    {
        StoredFile kept = await SaveAsync("có dòng dữ liệu");
        StoredFile orphan = await SaveAsync("mồ côi");
        string remains = Path.Combine(folder, "uploads", "half");
        await File.WriteAllTextAsync(remains, "dở dang", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(remains, clock.GetUtcNow().UtcDateTime);
        clock.Now = clock.Now.AddHours(2);
        StoredFile fresh = await SaveAsync("vừa lưu, chưa có dòng");

        SweepResult result = await store.SweepAsync((_, _) => Task.FromResult<IReadOnlySet<string>>(new HashSet<string> { kept.Hash }), TimeSpan.FromHours(1), TestContext.Current.CancellationToken);

        Assert.Equal(new SweepResult(2, 1, orphan.Length, 1), result);
        Assert.Equal("có dòng dữ liệu", await ReadAsync(kept.Hash));
        Assert.Equal("vừa lưu, chưa có dòng", await ReadAsync(fresh.Hash));
        Assert.False(File.Exists(PathOf(orphan.Hash)));
    }

    [Fact]
    public async Task Saving_an_orphan_again_keeps_it_from_the_next_sweep()
    {
        StoredFile stored = await SaveAsync("mồ côi");
        clock.Now = clock.Now.AddHours(2);
        await SaveAsync("mồ côi");

        SweepResult result = await store.SweepAsync((_, _) => Task.FromResult<IReadOnlySet<string>>(new HashSet<string>()), TimeSpan.FromHours(1), TestContext.Current.CancellationToken);

        Assert.Equal(0, result.Deleted);
        Assert.Equal("mồ côi", await ReadAsync(stored.Hash));
    }

    [Fact]
    public void A_download_is_a_guarded_attachment_with_both_names()
    {
        DefaultHttpContext context = new();

        DownloadHeaders.Apply(context.Response, FileKind.Pdf, "../Đề án số 1\".pdf\r\nX: y");

        string disposition = context.Response.Headers.ContentDisposition.ToString();
        Assert.StartsWith("attachment; filename=\"De an so 1_.pdfX_ y\"; filename*=UTF-8''", disposition, StringComparison.Ordinal);
        Assert.Contains("%C4%90%E1%BB%81%20%C3%A1n", disposition, StringComparison.Ordinal);
        Assert.Equal("application/pdf", context.Response.ContentType);
        Assert.Equal("nosniff", context.Response.Headers.XContentTypeOptions.ToString());
        Assert.Contains("sandbox", context.Response.Headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
    }

    private async Task<StoredFile> SaveAsync(string content, string name = "C:\\tệp\\Biên bản.txt")
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(content));
        return await store.SaveAsync(stream, name, TestContext.Current.CancellationToken);
    }

    private async Task<string> ReadAsync(string hash)
    {
        await using Stream stream = await store.OpenAsync(hash, TestContext.Current.CancellationToken);
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private async Task<List<string>> DamagedAsync()
    {
        List<string> damaged = [];
        await foreach (string hash in store.FindDamagedAsync(TestContext.Current.CancellationToken))
        {
            damaged.Add(hash);
        }

        return damaged;
    }

    private string PathOf(string hash) => Path.Combine(folder, hash[..2], hash[2..4], hash);

    private sealed class StoppedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2025, 3, 4, 1, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

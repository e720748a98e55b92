using System.Diagnostics;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Papers.Pdf;

/// <summary>
/// Turns DOCX into PDF with LibreOffice where it is installed. One conversion runs at a time, with a profile of its own that lives as
/// long as this object; a run that takes too long is ended with its children.
/// </summary>
public sealed class PdfConverter(PdfOptions options) : IDisposable
{
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["soffice.exe"] : ["soffice", "libreoffice"];

    private readonly SemaphoreSlim single = new(1, 1);
    private readonly string workshop = Path.Combine(Path.GetTempPath(), $"namro-pdf-{Guid.NewGuid():N}");
    private readonly Lazy<string?> program = new(() => Find(options.Program));

    public bool IsAvailable => program.Value is not null;

    /// <exception cref="RuleException">LibreOffice is missing, takes too long, or fails.</exception>
    public async Task<byte[]> ConvertAsync(byte[] docx, CancellationToken cancellation)
    {
        Rule.Require(
            program.Value is not null,
            "pdf.converter.missing",
            $"Máy chủ chưa cài LibreOffice nên chưa xuất được PDF. Hãy tải bản DOCX, hoặc đề nghị quản trị viên cài LibreOffice.");
        await single.WaitAsync(cancellation);
        var folder = Path.Combine(workshop, Guid.NewGuid().ToString("N"));
        try
        {
            Directory.CreateDirectory(folder);
            var source = Path.Combine(folder, "paper.docx");
            await File.WriteAllBytesAsync(source, docx, cancellation);
            await RunAsync(program.Value, folder, source, cancellation);
            return await ReadAsync(Path.Combine(folder, "paper.pdf"), cancellation);
        }
        finally
        {
            DeleteFolder(folder);
            single.Release();
        }
    }

    public void Dispose()
    {
        DeleteFolder(workshop);
        single.Dispose();
    }

    private static string? Find(string? configured)
    {
        if (!string.IsNullOrWhiteSpace(configured))
        {
            return File.Exists(configured) ? configured : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Append(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "LibreOffice", "program"))
            .Append("/Applications/LibreOffice.app/Contents/MacOS");
        return folders.SelectMany(f => Names.Select(n => Path.Combine(f, n))).FirstOrDefault(File.Exists);
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<byte[]> ReadAsync(string file, CancellationToken cancellation)
    {
        Rule.Require(
            File.Exists(file),
            "pdf.converter.failed",
            $"LibreOffice không chuyển được văn bản sang PDF. Hãy tải bản DOCX và báo quản trị viên kiểm tra LibreOffice.");
        return await File.ReadAllBytesAsync(file, cancellation);
    }

    private ProcessStartInfo Command(string file, string folder, string source)
    {
        var start = new ProcessStartInfo(file) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var profile = new Uri(Path.Combine(workshop, "profile")).AbsoluteUri;
        string[] arguments =
        [
            $"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck",
            "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, source,
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        return start;
    }

    private async Task RunAsync(string file, string folder, string source, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(options.TimeLimit);
        using var process = Process.Start(Command(file, folder, source))!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            await Task.WhenAll(output, errors);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new RuleException(
                "pdf.converter.slow",
                $"LibreOffice chuyển sang PDF quá {options.TimeLimit.TotalSeconds:0} giây nên đã dừng. Hãy thử lại sau, hoặc tải bản DOCX.");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }
}

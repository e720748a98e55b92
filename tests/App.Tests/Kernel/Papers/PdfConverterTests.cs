using System.Text;
using NamRo.App.Tests.Reports.Official;
using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.Papers.Pdf;
using NamRo.Kernel.Rules;

namespace NamRo.App.Tests.Kernel.Papers;

public sealed class PdfConverterTests
{
    [Fact]
    public async Task Without_LibreOffice_the_refusal_says_what_to_do()
    {
        using var converter = new PdfConverter(new PdfOptions { Program = Path.Combine(AppContext.BaseDirectory, "no-such-office") });

        var refusal = await Assert.ThrowsAsync<RuleException>(() => converter.ConvertAsync([], TestContext.Current.CancellationToken));

        Assert.False(converter.IsAvailable);
        Assert.Equal("pdf.converter.missing", refusal.Code);
    }

    [Fact]
    public async Task A_run_that_takes_too_long_is_ended()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The stand-in program is a shell script.");
        var program = Path.Combine(Path.GetTempPath(), $"slow-office-{Guid.NewGuid():N}.sh");
        await File.WriteAllTextAsync(program, "#!/bin/sh\nsleep 60\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        using var converter = new PdfConverter(new PdfOptions { Program = program, TimeLimit = TimeSpan.FromMilliseconds(200) });

        var refusal = await Assert.ThrowsAsync<RuleException>(() => converter.ConvertAsync([1], TestContext.Current.CancellationToken));

        File.Delete(program);
        Assert.Equal("pdf.converter.slow", refusal.Code);
    }

    [Fact]
    public async Task With_LibreOffice_two_papers_at_once_become_PDF()
    {
        using var converter = new PdfConverter(new PdfOptions());
        Assert.SkipUnless(converter.IsAvailable, "LibreOffice is not installed.");
        var paper = OfficialPaperWriter.ToBytes(SamplePapers.StateLetter());

        var files = await Task.WhenAll(
            converter.ConvertAsync(paper, TestContext.Current.CancellationToken),
            converter.ConvertAsync(paper, TestContext.Current.CancellationToken));

        Assert.All(files, f => Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(f, 0, 8), StringComparison.Ordinal));
    }
}

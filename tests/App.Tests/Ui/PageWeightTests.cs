using System.IO.Compression;
using NamRo.App.Tests.Architecture;

namespace NamRo.App.Tests.Ui;

public sealed class PageWeightTests(UiSite site) : IClassFixture<UiSite>
{
    private const int Budget = 60 * 1024;

    /// <summary>The developers' page shows every component at once and is heavier than any real page.</summary>
    [Fact]
    public async Task The_first_view_of_the_heaviest_page_fits_the_budget_compressed()
    {
        string[] files = ["src/Host/wwwroot/lib/bootstrap.css", "src/Host/wwwroot/lib/htmx.js", "src/Ui/wwwroot/css/namro.css", "src/Ui/wwwroot/js/namro.js"];
        var page = await site.Reader().GetByteArrayAsync(new Uri("/dev/style", UriKind.Relative), TestContext.Current.CancellationToken);

        var weight = files.Sum(f => Compressed(File.ReadAllBytes(Path.Combine(SourceTree.Root, f)))) + Compressed(page);

        Assert.InRange(weight, 1, Budget);
    }

    [Fact]
    public void Our_own_script_stays_small()
    {
        Assert.InRange(File.ReadAllLines(Path.Combine(SourceTree.Root, "src/Ui/wwwroot/js/namro.js")).Length, 1, 300);
    }

    private static long Compressed(byte[] content)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return target.Length;
    }
}

using System.Diagnostics;
using NamRo.Kernel.Files;

namespace NamRo.App.Tests.Kernel.Files;

public sealed class ArchiveGuardTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "archive.path", new RawZip().Add("../x.xml", "<a/>").Build() },
        { "archive.path", new RawZip().Add("/etc/x.xml", "<a/>").Build() },
        { "archive.path", new RawZip().Add(@"word\x.xml", "<a/>").Build() },
        { "archive.path", new RawZip().Add("C:x", "y").Build() },
        { "archive.symlink", new RawZip().Add("link", "/etc/passwd"u8.ToArray(), attributes: 0xA1FF0000).Build() },
        { "archive.encrypted", new RawZip().Add("x", "y"u8.ToArray(), flags: 1).Build() },
        { "archive.overlap", new RawZip().Add("a", "y").Add("A", "y").Build() },
        { "archive.damaged", new RawZip().Add("a", "yyyy").Add("b", "yyyy"u8.ToArray(), sharesHeaderOf: 0).Build() },
        { "archive.damaged", new RawZip().Add("a", new byte[50_000], declaredSize: 100).Build() },
        { "archive.damaged", new RawZip().Add("a", "y"u8.ToArray(), declaredSize: 5_000).Build() },
        { "archive.bomb", new RawZip().Add("a", new byte[5_000_000]).Build() },
        { "archive.nested", new RawZip().Add("a/b.bin", new RawZip().Add("x", "y").Build()).Build() },
        { "archive.nested", new RawZip().Add("word/embeddings/b.zip", new RawZip().Add("x", "y").Build()).Build() },
        { "archive.dtd", new RawZip().Add("a.xml", "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>").Build() },
        { "archive.dtd", new RawZip().Add("a.xml", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/x.dtd\"><a/>").Build() },
        { "archive.dtd", new RawZip().Add("a.xml", System.Text.Encoding.Unicode.GetPreamble().Concat(System.Text.Encoding.Unicode.GetBytes("<!DOCTYPE a []><a/>")).ToArray()).Build() },
        { "archive.damaged", new RawZip().Add("a.xml", "<a><b></a>").Build() },
        { "archive.bomb", new RawZip().Add("a.xml", string.Concat(Enumerable.Repeat("<a>", 10_000))).Build() },
        { "archive.external", Related("attachedTemplate", "http://127.0.0.1/x.dotm") },
        { "archive.external", Related("attachedTemplate", @"\\server\share\x.dotm") },
        { "archive.external", Related("attachedTemplate", "file://server/x.dotm") },
        { "archive.external", Related("image", "https://example.org/x.png") },
        { "archive.external", Related("oleObject", "mhtml:http://x") },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_harmful_archive_is_refused_with_its_reason(string code, byte[] bytes)
    {
        Assert.Equal(code, Assert.Throws<FileRefusedException>(() => ArchiveGuard.Check(bytes)).Code);
    }

    [Fact]
    public void Ordinary_packages_pass()
    {
        byte[] chart = new RawZip().Add("[Content_Types].xml", "<Types/>").Add("xl/workbook.xml", "<workbook/>").Build();

        ArchiveGuard.Check(DocxSample.Package(DocxSample.P("chữ")).Add("word/embeddings/Microsoft_Excel_Sheet.xlsx", chart).Build());
        ArchiveGuard.Check(Related("hyperlink", "https://example.org"));
        ArchiveGuard.Check(Related("attachedTemplate", @"file:///C:\Users\a\Normal.dotm"));
    }

    [Fact]
    public void Sixty_thousand_entries_are_refused_by_count()
    {
        RawZip zip = new();
        for (int entry = 0; entry < 60_000; entry++)
        {
            zip.Add($"e{entry}", "x"u8.ToArray(), sharesHeaderOf: entry == 0 ? null : 0);
        }

        byte[] bytes = zip.Build();

        Assert.Equal("archive.too-many", Assert.Throws<FileRefusedException>(() => ArchiveGuard.Check(bytes)).Code);
    }

    [Fact]
    public void A_bomb_is_refused_in_a_second_with_flat_memory()
    {
        RawZip zip = new();
        byte[] tenMegabytes = new byte[10 * 1024 * 1024];
        for (int part = 0; part < 20; part++)
        {
            zip.Add($"p{part}", tenMegabytes, declaredSize: 900_000);
        }

        byte[] bytes = zip.Build();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Stopwatch watch = Stopwatch.StartNew();

        Assert.Throws<FileRefusedException>(() => ArchiveGuard.Check(bytes));

        Assert.True(watch.ElapsedMilliseconds < 1_000, $"{watch.ElapsedMilliseconds} ms");
        long used = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(used < 4 * 1024 * 1024, $"{used} bytes");
    }

    [Fact]
    public void Any_damage_is_refused_and_never_crashes()
    {
        byte[] whole = DocxSample.Of(DocxSample.P("Một đoạn văn"));
        Random random = new(15082023);
        for (int round = 0; round < 400; round++)
        {
            byte[] broken = round % 4 == 0 ? whole[..random.Next(whole.Length)] : (byte[])whole.Clone();
            for (int flips = random.Next(1, 4); flips > 0 && broken.Length > 0; flips--)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }

            Exception? failure = Record.Exception(() => new DocumentTextReader().Read(broken, "a.docx"));

            Assert.True(failure is null or NamRo.Kernel.Rules.RuleException, failure?.ToString());
        }
    }

    private static byte[] Related(string type, string target)
    {
        return new RawZip()
            .Add("word/_rels/settings.xml.rels", DocxSample.Relations($"<Relationship Id=\"x\" Type=\"{Office}/{type}\" Target=\"{target}\" TargetMode=\"External\"/>"))
            .Build();
    }
}

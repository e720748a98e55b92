using System.Buffers.Binary;
using System.Text;
using NamRo.Kernel.Files;

namespace NamRo.App.Tests.Kernel.Files;

public sealed class FileGateTests
{
    private static readonly byte[] Docx = DocxSample.Of(DocxSample.P("chữ"));
    private static readonly byte[] Pdf = PdfSample.Of([(60, 700, "chữ")]);

    public static TheoryData<string, byte[], FileKind> Accepted => new()
    {
        { "a.txt", "Văn bản thường"u8.ToArray(), FileKind.Text },
        { "a.csv", "mã;tên\n1;An"u8.ToArray(), FileKind.Csv },
        { "a.TXT", Encoding.Latin1.GetBytes("C\u00E9ng h\u00DFa"), FileKind.Text },
        { "a.docx", Docx, FileKind.Docx },
        { "a.xlsx", Workbook(), FileKind.Xlsx },
        { "a.pdf", Pdf, FileKind.Pdf },
        { "a.png", Png(100, 100), FileKind.Png },
        { "a.jpeg", Jpeg(100, 100), FileKind.Jpeg },
    };

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "a.pdf", "<html><body>hi"u8.ToArray(), "file.markup" },
        { "a.png", "<?xml version='1.0'?><svg onload='x'/>"u8.ToArray(), "file.markup" },
        { "a.txt", "  <script>alert(1)</script>"u8.ToArray(), "file.markup" },
        { "a.pdf", Docx, "file.extension" },
        { "a.docx", Pdf, "file.extension" },
        { "a.docx", "chữ"u8.ToArray(), "file.extension" },
        { "a.exe", "chữ"u8.ToArray(), "file.extension" },
        { "a.pdf\0.exe", Pdf, "file.extension" },
        { "a.docx", DocxSample.Package("").Add("word/vbaProject.bin", "x").Build(), "file.macro" },
        { "a.docx", MacroTyped(), "file.macro" },
        { "a.doc", Ole("WordDocument"), "file.legacy-office" },
        { "a.docx", Ole("EncryptedPackage"), "file.encrypted" },
        { "a.docx", "MZ\u0090\0\u0003\0\0\0"u8.ToArray(), "file.executable" },
        { "a.txt", "#!/bin/sh\nrm x"u8.ToArray(), "file.executable" },
        { "a.gif", "GIF89a=1;alert(1)//"u8.ToArray(), "file.kind" },
        { "a.js", "GIF89a=1;<script>"u8.ToArray(), "file.polyglot" },
        { "a.png", [.. Png(10, 10), .. "<script>alert(1)</script>"u8], "file.polyglot" },
        { "a.jpg", [.. Jpeg(10, 10), .. new RawZip().Add("x", "y").Build()], "file.polyglot" },
        { "a.pdf", [.. Pdf, .. new RawZip().Add("x", "y").Build()], "file.polyglot" },
        { "a.zip", new RawZip().Add("x", "y").Build(), "file.kind" },
        { "a.rtf", @"{\rtf1 x}"u8.ToArray(), "file.kind" },
        { "a.txt", [1, 2, 3, 4, 0, 0, 0xFF], "file.unknown" },
        { "a.txt", [], "file.empty" },
        { "a.png", Png(50_000, 50_000), "file.huge-picture" },
        { "a.jpg", Jpeg(50_000, 50_000), "file.huge-picture" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void A_file_is_known_by_its_content(string name, byte[] bytes, FileKind kind)
    {
        Assert.Equal(kind, FileGate.Accept(bytes, name, FileKinds.Attachments));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_file_that_lies_or_harms_is_refused_with_its_reason(string name, byte[] bytes, string code)
    {
        Assert.Equal(code, Assert.Throws<FileRefusedException>(() => FileGate.Accept(bytes, name, FileKinds.Attachments)).Code);
    }

    [Fact]
    public void A_kind_that_is_not_wanted_here_is_refused_with_what_is()
    {
        var refusal = Assert.Throws<FileRefusedException>(() => FileGate.Accept(Png(9, 9), "a.png", FileKinds.Documents));

        Assert.Equal("file.kind", refusal.Code);
        Assert.Contains(".docx, .pdf, .txt", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"..\..\x.pdf", "x.pdf")]
    [InlineData(@"C:\x.pdf", "x.pdf")]
    [InlineData("/etc/passwd", "passwd")]
    [InlineData("a.pdf%00.exe", "a.pdf_00.exe")]
    [InlineData("x::$DATA", "x__$DATA")]
    [InlineData("bao cao.txt. . .", "bao cao.txt")]
    [InlineData("gpj.\u202Eexe.txt", "gpj.exe.txt")]
    [InlineData("a\r\nb.txt", "ab.txt")]
    [InlineData("CON.txt", "_CON.txt")]
    [InlineData("lpt1", "_lpt1")]
    [InlineData("...", "tep")]
    [InlineData(null, "tep")]
    [InlineData("Biên\u00A0bản số 1.docx", "Biên bản số 1.docx")]
    public void A_name_is_cleaned_for_disks_and_eyes(string? name, string expected)
    {
        Assert.Equal(expected, CleanFileName.From(name));
    }

    [Fact]
    public void A_long_name_is_cut_and_keeps_its_extension()
    {
        string clean = CleanFileName.From(new string('đ', 300) + ".docx");

        Assert.EndsWith("đ.docx", clean, StringComparison.Ordinal);
        Assert.True(Encoding.UTF8.GetByteCount(clean) <= 180);
    }

    private static byte[] Workbook() => new RawZip().Add("[Content_Types].xml", "<Types/>").Add("xl/workbook.xml", "<workbook/>").Build();

    private static byte[] MacroTyped()
    {
        return new RawZip()
            .Add("[Content_Types].xml", "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")
            .Add("word/document.xml", "<a/>")
            .Build();
    }

    private static byte[] Ole(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream)];

    private static byte[] Png(uint width, uint height)
    {
        byte[] header = new byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        return
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. header, 8, 2, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82,
        ];
    }

    private static byte[] Jpeg(ushort width, ushort height)
    {
        return [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0, 0xFF, 0xD9];
    }
}

using System.Text;
using NamRo.Kernel.Files;
using NamRo.Kernel.Rules;

namespace NamRo.App.Tests.Kernel.Files;

public sealed class DocumentTextReaderTests
{
    private readonly DocumentTextReader reader = new();

    [Fact]
    public void A_text_file_is_tidied_and_its_encoding_told()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("\r\nSố:\u00A015/QĐ-UBND  \r\n\tNguye\u0302\u0303n\u200B\r\n")];

        ExtractedText text = reader.Read(bytes, "a.txt");

        Assert.Equal(("Số: 15/QĐ-UBND\n    Nguyễn", FileKind.Text, "UTF-16"), (text.Text, text.Kind, text.RecognisedEncoding));
    }

    [Fact]
    public void Pictures_of_bullets_become_hyphens_and_private_letters_go()
    {
        Assert.Equal("- một\n  - hai\n- ba • bốn", DocumentTextReader.Tidy("• một\n  \uF0B7 hai\n\u25AA ba • bốn\uE001"));
    }

    [Fact]
    public void Converted_letters_are_said_so()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("C\u00E9ng h\u00DFa x\u00B7 h\u00E9i ch\u00F1 ngh\u00DCa Vi\u00D6t Nam");

        ExtractedText text = reader.Read(bytes, "a.txt");

        Assert.Equal("Cộng hòa xã hội chủ nghĩa Việt Nam", text.Text);
        Assert.Equal("TCVN3 (ABC)", text.RecognisedEncoding);
        Assert.Contains(DocumentTextReader.ConvertedNote, text.Notes);
    }

    [Theory]
    [InlineData("file.empty", "")]
    [InlineData("document.no-text", " \n\u00A0\n")]
    [InlineData("file.markup", "<!DOCTYPE html><html>")]
    [InlineData("file.unknown", "ab\u0001cd")]
    public void A_text_file_without_readable_text_is_refused(string code, string content)
    {
        var refusal = Assert.Throws<FileRefusedException>(() => reader.Read(Encoding.UTF8.GetBytes(content), "a.txt"));

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void An_unknown_alphabet_is_refused_with_the_way_out()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("Le café est fermé à Noël, garçon");

        var refusal = Assert.Throws<FileRefusedException>(() => reader.Read(bytes, "a.txt"));

        Assert.Equal("document.encoding", refusal.Code);
        Assert.Contains("UTF-8", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_beyond_the_size_limit_are_refused()
    {
        var refusal = Assert.Throws<FileRefusedException>(() => reader.Read(new byte[(20 * 1024 * 1024) + 1], "a.txt"));

        Assert.Equal("file.too-large", refusal.Code);
        Assert.Throws<FileRefusedException>(() => new DocumentTextReader(new FileLimits { MaxBytes = 5 }).Read("123456"u8.ToArray(), "a.txt"));
    }

    [Fact]
    public void A_secrecy_mark_is_refused_in_every_format()
    {
        byte[] docx = DocxSample.Of(DocxSample.P("TUYỆT") + DocxSample.P("TUYỆT MẬT"));
        byte[] pdf = PdfSample.Of([(72, 700, "ỦY BAN NHÂN DÂN QUẬN THANH KHUÊ"), (72, 680, "M Ậ T")]);

        Assert.Equal("secret.marked", Assert.Throws<RuleException>(() => reader.Read(Encoding.UTF8.GetBytes("a\nTỐI MẬT\nb"), "a.txt")).Code);
        Assert.Equal("secret.marked", Assert.Throws<RuleException>(() => reader.Read(docx, "a.docx")).Code);
        Assert.Equal("secret.marked", Assert.Throws<RuleException>(() => reader.Read(pdf, "a.pdf")).Code);
        Assert.Equal("secret.marked", Assert.Throws<RuleException>(() => reader.Read("abc"u8.ToArray(), "tuyệt mật.txt")).Code);
    }

    [Fact]
    public void Column_gaps_and_blank_lines_are_kept()
    {
        string sample = "ỦY BAN NHÂN DÂN QUẬN THANH KHUÊ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n1. Giao Phòng Nội vụ; bảo mật, mật khẩu./.";

        ExtractedText text = reader.Read(Encoding.UTF8.GetBytes(sample), "01.txt");

        Assert.Equal((sample, "UTF-8", 0), (text.Text, text.RecognisedEncoding, text.Notes.Count));
    }
}

using System.Diagnostics;
using System.Text;
using NamRo.Kernel.Files;

namespace NamRo.App.Tests.Kernel.Files;

public sealed class PdfTextTests
{
    [Fact]
    public void Lines_come_in_reading_order_with_column_gaps_and_without_page_numbers()
    {
        byte[] bytes = PdfSample.Of(
            [
                (300, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), (60, 780, "ỦY BAN NHÂN DÂN"), (60, 762, "Số: 15/QĐ-UBND"), (300, 762, "ngày 05 tháng 02 năm 2024"),
                (60, 700, "1. Giao Phòng Nội vụ rà soát;"), (60, 682, "báo cáo trước ngày 15/8/2023."),
            ],
            [(290, 810, "2"), (60, 780, "2. Việc thứ hai của trang sau.")]);

        ExtractedText text = new DocumentTextReader().Read(bytes, "a.pdf");

        string[] lines = text.Text.Split('\n');
        Assert.Matches("^ỦY BAN NHÂN DÂN {4,}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$", lines[0]);
        Assert.Matches("^Số: 15/QĐ-UBND {4,}ngày 05 tháng 02 năm 2024$", lines[1]);
        Assert.Equal(["", "1. Giao Phòng Nội vụ rà soát;", "báo cáo trước ngày 15/8/2023.", "2. Việc thứ hai của trang sau."], lines[2..]);
    }

    [Fact]
    public void A_scanned_pdf_is_refused_and_a_partly_scanned_one_noted()
    {
        var refusal = Assert.Throws<FileRefusedException>(() => new DocumentTextReader().Read(PdfSample.Of([], []), "a.pdf"));
        ExtractedText partly = new DocumentTextReader().Read(PdfSample.Of([(60, 700, "Một trang có chữ, một trang là ảnh.")], []), "a.pdf");

        Assert.Equal("document.scanned", refusal.Code);
        Assert.Contains("ảnh quét", refusal.Message, StringComparison.Ordinal);
        Assert.Equal([DocumentTextReader.PartlyScannedNote], partly.Notes);
    }

    [Fact]
    public void A_pdf_with_a_password_is_refused()
    {
        string text = Encoding.Latin1.GetString(PdfSample.Of([(60, 700, "chữ")]));
        string encrypted = text.Replace(
            "/Root 1 0 R",
            "/Root 1 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] "
            + $"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >>",
            StringComparison.Ordinal);

        var refusal = Assert.Throws<FileRefusedException>(() => new DocumentTextReader().Read(Encoding.Latin1.GetBytes(encrypted), "a.pdf"));

        Assert.Equal("file.encrypted", refusal.Code);
    }

    [Fact]
    public void Bombs_and_absurd_nesting_are_refused_in_a_second()
    {
        byte[] bomb = PdfSample.Bomb(150 * 1024 * 1024);
        byte[] nested = PdfSample.Assemble(["<< /Type /Catalog /Pages 2 0 R /X " + new string('[', 200_000) + " >>"]);
        byte[] twice = PdfSample.Assemble(["<< /Filter [/FlateDecode /FlateDecode] /Length 3 >>\nstream\nabc\nendstream"]);
        Stopwatch watch = Stopwatch.StartNew();

        Assert.All([bomb, nested, twice], bytes =>
            Assert.Equal("archive.bomb", Assert.Throws<FileRefusedException>(() => new DocumentTextReader().Read(bytes, "a.pdf")).Code));

        Assert.True(watch.ElapsedMilliseconds < 3_000, $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void A_cut_or_garbled_pdf_is_damaged_never_a_crash()
    {
        byte[] whole = PdfSample.Of([(60, 700, "Một văn bản bình thường có đủ chữ để đọc.")]);
        Random random = new(20240205);
        for (int round = 0; round < 60; round++)
        {
            byte[] broken = whole[..random.Next(6, whole.Length)];
            broken[random.Next(5, broken.Length)] = (byte)random.Next(256);

            Exception? failure = Record.Exception(() => new DocumentTextReader().Read(broken, "a.pdf"));

            Assert.True(failure is null or NamRo.Kernel.Rules.RuleException, failure?.ToString());
        }
    }
}

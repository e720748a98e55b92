using System.Text;
using CsCheck;
using NamRo.Kernel.Text;

namespace NamRo.App.Tests.Kernel.Text;

public sealed class LegacyEncodingTests
{
    private const string Sample =
        "Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\nGiao Phòng Quản lý đô thị chủ trì, phối hợp với Ủy ban nhân dân các phường "
        + "rà soát, xử lý dứt điểm; báo cáo trước ngày 15/8/2023 để tổng hợp, chuẩn bị kỳ họp, khuyến khích những đơn vị đã hoàn thành đúng hạn.";

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void Unicode_is_told_by_its_form()
    {
        Assert.Equal((Sample, "UTF-8", false), Read(Encoding.UTF8.GetBytes(Sample)));
        Assert.Equal((Sample, "UTF-8", false), Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)]));
        Assert.Equal((Sample, "UTF-8", false), Read(Encoding.UTF8.GetBytes(Sample.Normalize(NormalizationForm.FormD))));
        Assert.Equal((Sample, "UTF-16", false), Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)]));
        Assert.Equal((Sample, "UTF-16", false), Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)]));
        Assert.Equal((Sample, "UTF-16", false), Read(Encoding.Unicode.GetBytes(Sample)));
        Assert.Equal((Sample, "UTF-16", false), Read(Encoding.BigEndianUnicode.GetBytes(Sample)));
    }

    [Theory]
    [InlineData("C\u00E9ng h\u00DFa x\u00B7 h\u00E9i ch\u00F1 ngh\u00DCa Vi\u00D6t Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam", "TCVN3 (ABC)")]
    [InlineData("\u00A7\u00E9c l\u00CBp - T\u00F9 do - H\u00B9nh ph\u00F3c", "Độc lập - Tự do - Hạnh phúc", "TCVN3 (ABC)")]
    [InlineData("Co\u00E4ng ho\u00F8a xa\u00F5 ho\u00E4i chu\u00FB ngh\u00F3a Vie\u00E4t Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam", "VNI")]
    [InlineData("\u00D1o\u00E4c la\u00E4p - T\u00F6\u00EF do - Ha\u00EFnh phu\u00F9c", "Độc lập - Tự do - Hạnh phúc", "VNI")]
    [InlineData("Cá»™ng hÃ²a xÃ£ há»™i", "Cộng hòa xã hội", "UTF-8")]
    public void Known_spellings_of_old_alphabets_are_read(string stored, string expected, string encoding)
    {
        DecodedText repaired = LegacyEncoding.Repair(stored);

        Assert.Equal(new DecodedText(expected, encoding, true), repaired);
    }

    [Fact]
    public void Files_in_old_alphabets_are_recognised_and_converted()
    {
        Assert.Equal((Sample.Replace("Ủy", "ủy", StringComparison.Ordinal), "TCVN3 (ABC)", true), Read(Western.GetBytes(LegacyAlphabets.ToTcvn3(Sample))));
        Assert.Equal((Sample, "VNI", true), Read(Western.GetBytes(LegacyAlphabets.ToVni(Sample))));
        Assert.Equal((Sample, "Windows-1258", true), Read(To1258(Sample)));
    }

    [Fact]
    public void Capitals_come_back_in_words_of_capitals()
    {
        string stored = LegacyAlphabets.ToTcvn3("UBND QUẬN HÀ ĐÔNG, ông Vũ Văn Tá, HÀ NỘI, Hà Nội");

        Assert.Equal("UBND QUẬN HÀ ĐÔNG, ông Vũ Văn Tá, HÀ NỘI, Hà Nội", LegacyAlphabets.FromTcvn3(stored));
    }

    [Fact]
    public void Every_letter_survives_both_tables()
    {
        const string Letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";

        Assert.All(Letters, letter => Assert.Equal($"x{letter}", LegacyAlphabets.FromTcvn3(LegacyAlphabets.ToTcvn3($"x{letter}"))));
        Assert.All(Letters + Letters.ToUpperInvariant(), letter => Assert.Equal($"x{letter}", LegacyAlphabets.FromVni(LegacyAlphabets.ToVni($"x{letter}"))));
    }

    [Fact]
    public void Part_of_the_sample_is_recognised_too()
    {
        string[] words = Sample.Split(' ');
        Gen.Select(Gen.Int[0, words.Length - 12], Gen.Int[12, words.Length]).Sample((start, count) =>
        {
            string part = string.Join(' ', words.Skip(start).Take(count));

            Assert.Equal("TCVN3 (ABC)", LegacyEncoding.Decode(Western.GetBytes(LegacyAlphabets.ToTcvn3(part)))?.Encoding);
            Assert.Equal("VNI", LegacyEncoding.Decode(Western.GetBytes(LegacyAlphabets.ToVni(part)))?.Encoding);
            Assert.Equal("Windows-1258", LegacyEncoding.Decode(To1258(part))?.Encoding);
        });
    }

    [Theory]
    [InlineData("Plain ASCII, no marks at all")]
    [InlineData("Cộng hòa xã hội")]
    [InlineData("Le café est fermé à Noël, garçon")]
    [InlineData("Hội nghị ở München và São Paulo được tổ chức")]
    public void Text_that_nothing_improves_stays(string text)
    {
        Assert.Equal(new DecodedText(text, "UTF-8", false), LegacyEncoding.Repair(text));
    }

    [Fact]
    public void Bytes_that_are_no_text_or_no_known_alphabet_are_not_guessed()
    {
        byte[] noise = Enumerable.Range(0, 4_000).Select(at => (byte)((at * 7919) >> 3)).ToArray();

        Assert.Null(LegacyEncoding.Decode(noise));
        Assert.Null(LegacyEncoding.Decode(Western.GetBytes("Le café est fermé à Noël, garçon")));
        Assert.Null(LegacyEncoding.Decode([.. Encoding.UTF8.GetBytes("Cộng hòa xã hội"), 0xC3, 0x28, 0xFF]));
    }

    [Theory]
    [InlineData("nghiêng", true)]
    [InlineData("Khuyến", true)]
    [InlineData("quý", true)]
    [InlineData("gì", true)]
    [InlineData("giếng", true)]
    [InlineData("ỦY", true)]
    [InlineData("hßa", false)]
    [InlineData("hóà", false)]
    [InlineData("café", false)]
    public void Possible_syllables_are_told(string word, bool expected)
    {
        Assert.Equal(expected, VietnameseSyllables.IsPossible(word));
    }

    private static (string?, string?, bool?) Read(byte[] bytes)
    {
        DecodedText? decoded = LegacyEncoding.Decode(bytes);
        return (decoded?.Text, decoded?.Encoding, decoded?.IsLegacy);
    }

    /// <summary>Windows-1258 writes the tone as a combining mark after the letter.</summary>
    private static byte[] To1258(string text)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        string parted = string.Concat(text.Select(letter =>
        {
            string parts = letter.ToString().Normalize(NormalizationForm.FormD);
            string tone = string.Concat(parts.Skip(1).Where(mark => mark is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323'));
            string rest = string.Concat(parts.Where(mark => !tone.Contains(mark, StringComparison.Ordinal)));
            return rest.Normalize(NormalizationForm.FormC) + tone;
        }));
        return encoding.GetBytes(parted);
    }
}

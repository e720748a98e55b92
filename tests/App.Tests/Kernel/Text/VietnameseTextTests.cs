using System.Text;
using CsCheck;
using NamRo.Kernel.Text;

namespace NamRo.App.Tests.Kernel.Text;

public sealed class VietnameseTextTests
{
    private const string Alphabet = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđĐÂÊÔƠƯ bcdghklmnpqrstvxQ.-/1";
    private static readonly Gen<string> Texts = Gen.Char[Alphabet].Array[0, 80].Select(chars => new string(chars));

    [Theory]
    [InlineData("Đặng Thị  Hòa", "dang thi hoa")]
    [InlineData("UỶ BAN NHÂN DÂN", "uy ban nhan dan")]
    [InlineData("  24-CT/TU\u00A0 ", "24-ct/tu")]
    [InlineData("2023 – 2024", "2023 - 2024")]
    [InlineData("QĐ−UBND", "qd-ubnd")]
    [InlineData("Nguye\u0302\u0303n", "nguyen")]
    [InlineData("dòng\r\n\tsau\u3000nữa", "dong sau nua")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData(null, "")]
    [InlineData(" \u00A0", "")]
    public void Folding_drops_marks_case_and_extra_space(string? text, string expected)
    {
        Assert.Equal(expected, VietnameseText.Fold(text));
    }

    [Theory]
    [InlineData("Hoà", "hòa")]
    [InlineData("HÒA", "hòa")]
    [InlineData("Uỷ ban", "ủy ban")]
    [InlineData("thuý, khoẻ", "thúy, khỏe")]
    [InlineData("toàn quyền", "toàn quyền")]
    [InlineData("quý IV", "quý iv")]
    [InlineData("Qúy IV", "quý iv")]
    [InlineData("thuỷ lợi hoá", "thủy lợi hóa")]
    [InlineData("khuỷu tay", "khuỷu tay")]
    [InlineData("Nguye\u0302\u0303n", "nguyễn")]
    public void The_exact_key_keeps_marks_and_unifies_tone_spelling(string text, string expected)
    {
        Assert.Equal(expected, VietnameseText.ExactKey(text));
    }

    [Fact]
    public void Decomposed_and_composed_text_share_both_keys()
    {
        Texts.Sample(text =>
        {
            string decomposed = text.Normalize(NormalizationForm.FormD);

            Assert.Equal(VietnameseText.Fold(text), VietnameseText.Fold(decomposed));
            Assert.Equal(VietnameseText.ExactKey(text), VietnameseText.ExactKey(decomposed));
            Assert.Equal(VietnameseText.Nfc(text), VietnameseText.Nfc(decomposed));
        });
    }

    [Fact]
    public void Keys_are_stable_and_folding_forgets_what_the_exact_key_keeps()
    {
        Texts.Sample(text =>
        {
            string exact = VietnameseText.ExactKey(text);
            string folded = VietnameseText.Fold(text);

            Assert.Equal(exact, VietnameseText.ExactKey(exact));
            Assert.Equal(folded, VietnameseText.Fold(folded));
            Assert.Equal(folded, VietnameseText.Fold(exact));
            Assert.True(Ascii.IsValid(folded));
        });
    }

    [Fact]
    public void Text_longer_than_the_stack_buffer_folds_alike()
    {
        string text = string.Concat(Enumerable.Repeat("Đường Nguyễn Huệ ", 200));

        Assert.Equal(string.Join(' ', Enumerable.Repeat("duong nguyen hue", 200)), VietnameseText.Fold(text));
    }

    [Theory]
    [InlineData("hoa", false)]
    [InlineData("hòa", true)]
    [InlineData("ho\u0300a", true)]
    [InlineData("đo", true)]
    [InlineData("24-CT/TU – 2023", false)]
    public void Marks_are_seen_in_either_form(string text, bool expected)
    {
        Assert.Equal(expected, VietnameseText.HasMarks(text));
    }

    [Fact]
    public void A_lone_surrogate_is_not_well_formed_and_is_left_as_it_is()
    {
        string broken = "a\uD83D" + "b";

        Assert.False(VietnameseText.IsWellFormed(broken));
        Assert.False(VietnameseText.IsWellFormed("\uDE00"));
        Assert.True(VietnameseText.IsWellFormed("ok 😀 đủ"));
        Assert.Same(broken, VietnameseText.Nfc(broken));
    }
}

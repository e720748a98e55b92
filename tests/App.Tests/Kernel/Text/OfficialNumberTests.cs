using System.Text;
using CsCheck;
using NamRo.Kernel.Text;

namespace NamRo.App.Tests.Kernel.Text;

public sealed class OfficialNumberTests
{
    [Theory]
    [InlineData("Số: 15/QĐ-UBND", PaperFamily.State, 15, "QĐ-UBND", "UBND", null)]
    [InlineData("Số : 87 /TB-UBND", PaperFamily.State, 87, "TB-UBND", "UBND", null)]
    [InlineData("Số: 212/TB-VP", PaperFamily.State, 212, "TB-VP", "VP", null)]
    [InlineData("1822/UBND-TH", PaperFamily.State, 1822, "UBND-TH", "UBND", "TH")]
    [InlineData("9515/VPCP-KGVX.", PaperFamily.State, 9515, "VPCP-KGVX", "VPCP", "KGVX")]
    [InlineData("0155/SNV-CCHC&PC", PaperFamily.State, 155, "SNV-CCHC&PC", "SNV", "CCHC&PC")]
    [InlineData("Số 24-CT/TU", PaperFamily.Party, 24, "CT/TU", "TU", null)]
    [InlineData("03 – KH/ĐU", PaperFamily.Party, 3, "KH/ĐU", "ĐU", null)]
    [InlineData("SỐ 71-KL/TU", PaperFamily.Party, 71, "KL/TU", "TU", null)]
    [InlineData("12/BC-MTTQ-BTT", PaperFamily.State, 12, "BC-MTTQ-BTT", "MTTQ-BTT", null)]
    public void Numbers_are_read_as_copies_print_them(string text, PaperFamily family, long value, string symbol, string body, string? drafter)
    {
        Assert.True(OfficialNumber.TryParse(text.Normalize(NormalizationForm.FormD), out OfficialNumber? number));

        Assert.Equal((family, value, symbol, body, drafter), (number.Family, number.Number, number.Symbol, number.BodySymbol, number.DrafterSymbol));
    }

    [Fact]
    public void The_year_of_a_legal_document_is_kept_apart()
    {
        Assert.True(OfficialNumber.TryParse("30/2018/QĐ-UBND", out OfficialNumber? number));

        Assert.Equal((30L, 2018, "QĐ-UBND", "30/2018/QĐ-UBND"), (number.Number, number.Year, number.Symbol, number.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("QĐ-UBND")]
    [InlineData("15")]
    [InlineData("15/8/2023")]
    [InlineData("00/QĐ-UBND")]
    [InlineData("15/QĐ")]
    [InlineData("15/QĐ-")]
    [InlineData("15 QĐ-UBND; drop")]
    [InlineData("99999999999999999999/QĐ-UBND")]
    public void Other_text_is_not_a_number(string? text)
    {
        Assert.False(OfficialNumber.TryParse(text, out _));
    }

    [Fact]
    public void Ways_of_writing_one_number_share_a_key_and_marks_keep_kinds_apart()
    {
        static string Key(string text) => OfficialNumber.TryParse(text, out OfficialNumber? number) ? number.Key : "";

        Assert.Equal(Key("05/QĐ-UBND"), Key("Số: 5 / qđ – ubnd"));
        Assert.NotEqual(Key("05/HĐ-UBND"), Key("05/HD-UBND"));
        Assert.NotEqual(Key("05/2023/QĐ-UBND"), Key("05/QĐ-UBND"));
    }

    [Fact]
    public void What_is_composed_reads_back()
    {
        Gen.Select(Gen.Long[1, 99_999], Gen.Bool).Sample((value, isParty) =>
        {
            OfficialNumber made = isParty ? OfficialNumber.ForParty(value, "KL", "QU") : OfficialNumber.ForState(value, "QyĐ", "UBND");

            Assert.True(OfficialNumber.TryParse(made.ToHeaderLine(), out OfficialNumber? read));
            Assert.Equal(made, read);
            Assert.Null(LayoutChecks.NumberLine(made.Family, made.ToHeaderLine()));
        });
    }

    [Fact]
    public void Numbers_below_ten_are_padded()
    {
        Assert.Equal("Số: 01/QĐ-UBND", OfficialNumber.ForState(1, "QĐ", "UBND").ToHeaderLine());
        Assert.Equal("Số: 07/UBND-VP", OfficialNumber.ForState(7, "UBND", "VP").ToHeaderLine());
        Assert.Equal("Số 141-KL/QU", OfficialNumber.ForParty(141, "KL", "QU").ToHeaderLine());
    }
}

using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Rules;
using NamRo.Reports.Official.Papers;

namespace NamRo.App.Tests.Reports.Official;

public sealed class PaperWordingTests
{
    private static readonly DateOnly Day = new(2024, 1, 1);
    private static readonly FormatRule State = FormatRuleBook.Default.For(LayoutFamily.State, Day);

    [Fact]
    public void Numbers_are_written_in_the_form_of_the_family()
    {
        Assert.Equal("Số: 15/QĐ-UBND", PaperNumber.Line(PaperKind.Find(LayoutFamily.State, "Decision", Day), 15, "UBND", "VP"));
        Assert.Equal("Số: 07/UBND-VP", PaperNumber.Line(PaperKind.Find(LayoutFamily.State, "Official letter", Day), 7, "UBND", "VP"));
        Assert.Equal("Số 24-CT/TU", PaperNumber.Line(PaperKind.Find(LayoutFamily.Party, "Directive", Day), 24, "TU", null));
        Assert.Equal("Số: 12/BC-MTTQ-BTT", PaperNumber.Line(PaperKind.Find(LayoutFamily.Front, "Report", Day), 12, "MTTQ-BTT", null));
        Assert.Equal("Số: ……/QĐ-UBND", PaperNumber.Line(PaperKind.Find(LayoutFamily.State, "Decision", Day), null, "UBND", null));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_number_below_one_is_refused(int number)
    {
        Assert.Throws<RuleException>(() => PaperNumber.Line(PaperKind.Find(LayoutFamily.State, "Decision", Day), number, "UBND", null));
    }

    [Theory]
    [InlineData(2024, 2, 5, "ngày 05 tháng 02 năm 2024", "05/02/2024")]
    [InlineData(2024, 8, 5, "ngày 05 tháng 8 năm 2024", "05/8/2024")]
    [InlineData(2024, 11, 15, "ngày 15 tháng 11 năm 2024", "15/11/2024")]
    public void Only_days_and_the_first_two_months_are_padded(int year, int month, int day, string words, string brief)
    {
        var date = new DateOnly(year, month, day);

        Assert.Equal(words, PaperDate.Words(date));
        Assert.Equal(brief, PaperDate.InDigits(date));
    }

    [Fact]
    public void An_open_day_is_left_to_be_written_in()
    {
        Assert.Equal("ngày … tháng 8 năm 2024", PaperDate.Words(new DateOnly(2024, 8, 5), dayIsOpen: true));
    }

    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, true, 95.7)]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, 88.3)]
    [InlineData("Độc lập - Tự do - Hạnh phúc", 14, true, 60.2)]
    [InlineData("ĐẢNG CỘNG SẢN VIỆT NAM", 15, true, 72.9)]
    [InlineData("ĐẢNG BỘ THÀNH PHỐ HÀ NỘI", 14, false, 70.4)]
    [InlineData("ỦY BAN NHÂN DÂN", 13, true, 43.2)]
    public void Line_widths_agree_with_the_measured_ones(string text, int size, bool bold, double millimetres)
    {
        var width = (double)SerifWidths.Points(text, size, bold) * 25.4 / 72;

        Assert.InRange(width, millimetres - 0.5, millimetres + 0.5);
    }

    [Fact]
    public void A_long_body_name_breaks_before_its_place()
    {
        var lines = HeaderLines.Split("ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI", 3685 / 20m, State.Element("SuperiorBody"));

        Assert.Equal(["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HÀ NỘI"], lines);
    }

    [Theory]
    [InlineData("BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG VÀ PHÁT TRIỂN CỤM CÔNG NGHIỆP")]
    [InlineData("VĂN PHÒNG")]
    [InlineData("X")]
    public void Broken_body_names_lose_nothing_and_fit(string name)
    {
        var element = State.Element("IssuingBody");

        var lines = HeaderLines.Split(name, 3685 / 20m, element);

        Assert.Equal(name, string.Join(' ', lines));
        Assert.All(lines, l => Assert.True(SerifWidths.Points(l, element.Size, element.Bold) <= 3685 / 20m, l));
    }

    [Fact]
    public void Letters_of_lists_have_d_with_stroke_and_skip_f()
    {
        Assert.Equal(["a", "d", "đ", "e", "g"], new[] { 1, 4, 5, 6, 7 }.Select(OutlineNumbers.Letter));
        Assert.Equal(["I", "IV", "IX", "XIV", "XL"], new[] { 1, 4, 9, 14, 40 }.Select(OutlineNumbers.Roman));
    }

    [Fact]
    public void Deeper_headings_start_again_under_a_new_one()
    {
        var numbers = new OutlineNumbers(".");

        var written = new[] { 1, 2, 2, 3, 1, 2 }.Select(numbers.Next).ToList();

        Assert.Equal(["I.", "1.", "2.", "a)", "II.", "1."], written);
    }

    [Fact]
    public void A_rate_over_nothing_is_a_dash()
    {
        Assert.Equal("18/21 (85,7%)", PaperFigures.RateOf(18, 21));
        Assert.Equal("0/0 (-)", PaperFigures.RateOf(0, 0));
        Assert.Equal("1.234.567", PaperFigures.Count(1_234_567));
    }
}

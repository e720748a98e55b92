using NamRo.Kernel.Text;

namespace NamRo.App.Tests.Kernel.Text;

public sealed class LayoutChecksTests
{
    [Theory]
    [InlineData(PaperFamily.State, "Số: 15/QĐ-UBND", null)]
    [InlineData(PaperFamily.State, "Số: 07/UBND-VP", null)]
    [InlineData(PaperFamily.Party, "Số 15-QĐ/TU", null)]
    [InlineData(PaperFamily.State, "Số 15-QĐ/TU", "layout.number")]
    [InlineData(PaperFamily.Party, "Số: 15/QĐ-UBND", "layout.number")]
    [InlineData(PaperFamily.State, "Số: 7/BC-UBND", "layout.number-zero")]
    [InlineData(PaperFamily.State, "Số 15/QĐ-UBND", "layout.number-form")]
    [InlineData(PaperFamily.State, "Số: 15/qđ-UBND", "layout.number-form")]
    [InlineData(PaperFamily.Party, "Số: 24-CT/TU", "layout.number-form")]
    public void The_number_line_follows_its_family(PaperFamily family, string line, string? code)
    {
        Assert.Equal(code, LayoutChecks.NumberLine(family, line)?.Code);
    }

    [Theory]
    [InlineData(PaperFamily.State, "QyĐ", null)]
    [InlineData(PaperFamily.State, "QCh", "layout.kind")]
    [InlineData(PaperFamily.State, "DAn", "layout.kind")]
    [InlineData(PaperFamily.State, "KL", "layout.kind")]
    [InlineData(PaperFamily.Party, "KL", null)]
    [InlineData(PaperFamily.State, "", "layout.kind")]
    public void The_abbreviation_is_one_of_the_rule(PaperFamily family, string abbreviation, string? code)
    {
        Assert.Equal(code, LayoutChecks.Kind(family, abbreviation, new DateOnly(2024, 2, 5))?.Code);
    }

    [Fact]
    public void Before_the_rule_no_abbreviation_counts()
    {
        Assert.NotNull(LayoutChecks.Kind(PaperFamily.State, "QĐ", new DateOnly(2020, 3, 4)));
        Assert.Null(LayoutChecks.Kind(PaperFamily.State, "QĐ", new DateOnly(2020, 3, 5)));
    }

    [Theory]
    [InlineData("ngày 05 tháng 02 năm 2024", null, false)]
    [InlineData("Thanh Khuê, ngày 16 tháng 8 năm 2023", null, false)]
    [InlineData("ngày 5 tháng 2 năm 2024", "layout.date-zero", true)]
    [InlineData("ngày 05 tháng 2 năm 2024", "layout.date-zero", true)]
    [InlineData("Thanh Khuê, ngày 8 tháng 11 năm 2023", "layout.date-zero", true)]
    [InlineData("ngày 05 tháng 03 năm 2024", "layout.date-month-zero", false)]
    [InlineData("ngày 30 tháng 02 năm 2024", "layout.date", true)]
    [InlineData("05/02/2024", "layout.date", true)]
    public void The_date_line_has_its_zeros(string line, string? code, bool isError)
    {
        LayoutFinding? finding = LayoutChecks.DateLine(line);

        Assert.Equal((code, isError), (finding?.Code, finding?.IsError ?? false));
    }

    [Fact]
    public void A_formatted_date_keeps_the_rule_on_every_day_of_a_year()
    {
        for (var day = new DateOnly(2024, 1, 1); day.Year == 2024; day = day.AddDays(1))
        {
            string line = OfficialDate.Format("Thanh Khuê", day);

            Assert.Null(LayoutChecks.DateLine(line));
            Assert.Equal(day, OfficialDate.Parse(line));
        }
    }

    [Fact]
    public void The_state_has_29_kinds_and_27_abbreviations()
    {
        DocumentKind[] state = DocumentKinds.On(PaperFamily.State, new DateOnly(2024, 1, 1)).ToArray();

        Assert.Equal(29, state.Length);
        Assert.Equal(27, state.Select(kind => kind.Abbreviation).Where(code => code.Length > 0).Distinct().Count());
        Assert.Equal("Hợp đồng", DocumentKinds.ByAbbreviation(PaperFamily.State, "hđ")?.Name);
        Assert.Equal("TB", DocumentKinds.ByName(PaperFamily.State, "THÔNG BÁO")?.Abbreviation);
    }
}

using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using NamRo.Kernel.Papers.Sheets;
using Sheet = NamRo.Kernel.Papers.Sheets.Sheet;

namespace NamRo.App.Tests.Kernel.Papers;

public sealed class SheetWriterTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 912")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r\n=cmd|' /C calc'!A0")]
    [InlineData("＝1+1")]
    [InlineData("=HYPERLINK(\"http://example.test\",\"x\")")]
    public void A_text_is_a_text_cell_whatever_it_begins_with(string text)
    {
        using var document = Open(Table(SheetCell.Of(text)));

        var cell = Cell(document, "A3");

        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal(text.ReplaceLineEndings("\n"), cell.InlineString!.InnerText);
        Assert.Empty(Sheets(document).SelectMany(s => s.Descendants<CellFormula>()));
        Assert.True(Formats(document)[(int)cell.StyleIndex!.Value].QuotePrefix!.Value);
    }

    [Fact]
    public void Numbers_shares_and_days_are_values_with_their_formats()
    {
        using var document = Open(Table(
            SheetCell.Of(1234), SheetCell.Rate(18, 21), SheetCell.Of(new DateOnly(2024, 2, 5)), SheetCell.OfOfficeTime(new DateTime(2024, 2, 5, 9, 30, 0))));

        Assert.Equal(["1234", "0.8571428571", "45327", "45327.3958333333"], new[] { "A3", "B3", "C3", "D3" }.Select(a => Cell(document, a).CellValue!.Text));
        Assert.Equal(["3", "165", "166", "167"], new[] { "A3", "B3", "C3", "D3" }.Select(a => NumberFormat(document, a)));
    }

    [Fact]
    public void A_rate_over_nothing_and_an_absent_day_hold_no_number()
    {
        using var document = Open(Table(SheetCell.Rate(0, 0), SheetCell.Of((DateOnly?)null), SheetCell.Of(new DateOnly(1889, 5, 19))));

        Assert.Equal("-", Cell(document, "A3").InnerText);
        Assert.Null(Cell(document, "B3").CellValue);
        Assert.Equal("19/05/1889", Cell(document, "C3").InnerText);
    }

    [Fact]
    public void Workbooks_follow_the_schema_and_print_on_A4_landscape_with_a_frozen_head()
    {
        using var document = Open(Table(SheetCell.Of("x")), Table(SheetCell.Of(2)) with { Notes = ["Ghi chú"] });

        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken);
        var sheet = Sheets(document).First();

        Assert.Empty(errors.Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Equal(9u, sheet.GetFirstChild<PageSetup>()!.PaperSize!.Value);
        Assert.Equal(OrientationValues.Landscape, sheet.GetFirstChild<PageSetup>()!.Orientation!.Value);
        Assert.Equal("A3", sheet.Descendants<Pane>().Single().TopLeftCell!.Value);
        Assert.Equal(["'Bảng'!$2:$2", "'Bảng (2)'!$2:$2"], document.WorkbookPart!.Workbook!.DefinedNames!.Select(n => n.InnerText));
    }

    [Fact]
    public void Equal_tables_give_equal_bytes()
    {
        Assert.Equal(SheetWriter.ToBytes([Table(SheetCell.Of("x"))]), SheetWriter.ToBytes([Table(SheetCell.Of("x"))]));
    }

    [Theory]
    [InlineData("Đơn vị: A/B [1]", "Đơn vị- A-B -1-")]
    [InlineData("'  ", "Bảng")]
    [InlineData("Kết quả thực hiện nhiệm vụ theo từng đơn vị", "Kết quả thực hiện nhiệm vụ theo")]
    public void Names_are_made_fit_for_a_tab(string name, string expected)
    {
        Assert.Equal([expected], TabNames.Fit([name]));
    }

    [Fact]
    public void Names_of_tabs_stay_apart_and_short()
    {
        Gen.String.Array[1, 30].Sample(names =>
        {
            var fit = TabNames.Fit(names.Concat(names));

            Assert.Equal(fit.Count, fit.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(fit, n => Assert.InRange(n.Length, 1, 31));
        });
    }

    [Fact]
    public void Any_text_comes_back_or_is_visibly_cut()
    {
        using var document = Open(Table(SheetCell.Of("_x0041_"), SheetCell.Of(new string('a', 40_000)), SheetCell.Of("a\u0001b\uD800c")));

        Assert.Equal("_x005F_x0041_", Cell(document, "A3").InnerText);
        Assert.Equal(32_766, Cell(document, "B3").InnerText.Length);
        Assert.EndsWith("[…]", Cell(document, "B3").InnerText, StringComparison.Ordinal);
        Assert.Equal("ab\uFFFDc", Cell(document, "C3").InnerText);
    }

    private static Sheet Table(params SheetCell[] cells) => new()
    {
        Name = "Bảng",
        TitleLines = ["TỔNG HỢP"],
        Columns = [new("Một", 20), new("Hai", 10), new("Ba", 12), new("Bốn", 16)],
        Rows = [cells],
    };

    private static SpreadsheetDocument Open(params Sheet[] sheets) => SpreadsheetDocument.Open(new MemoryStream(SheetWriter.ToBytes(sheets)), false);

    private static IEnumerable<Worksheet> Sheets(SpreadsheetDocument document) => document.WorkbookPart!.WorksheetParts.Select(p => p.Worksheet!);

    private static Cell Cell(SpreadsheetDocument document, string at) =>
        Sheets(document).First().Descendants<Cell>().Single(c => c.CellReference!.Value == at);

    private static string NumberFormat(SpreadsheetDocument document, string at) =>
        Formats(document)[(int)Cell(document, at).StyleIndex!.Value].NumberFormatId!.InnerText!;

    private static List<CellFormat> Formats(SpreadsheetDocument document) =>
        document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
}

using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.App.Tests.Reports.Official;
using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;
using NamRo.Kernel.Rules;

namespace NamRo.App.Tests.Kernel.Papers;

public sealed class OfficialPaperWriterTests
{
    public static TheoryData<string> Samples => ["state-letter", "party-letter", "party-report", "front-report", "plan", "notice"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Papers_follow_the_schema_of_the_file_format(string name)
    {
        using var document = Open(Sample(name));

        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(document, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath}: {e.Description}");

        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Equal_papers_give_equal_bytes(string name)
    {
        Assert.Equal(OfficialPaperWriter.ToBytes(Sample(name)), OfficialPaperWriter.ToBytes(Sample(name)));
    }

    [Fact]
    public void A_State_paper_opens_with_name_and_motto_in_columns_of_65_and_100_mm()
    {
        using var document = Open(SamplePapers.StateLetter());

        var header = Body(document).Elements<Table>().First();

        Assert.Equal(["3685", "5670"], header.Descendants<GridColumn>().Select(c => c.Width!.Value));
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc", header.InnerText, StringComparison.Ordinal);
        Assert.Contains("Số: 07/UBND-VPV/v đôn đốc", header.InnerText, StringComparison.Ordinal);
        Assert.Contains("Thanh Khuê, ngày 15 tháng 11 năm 2023", header.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Party_paper_opens_with_the_Party_title_and_a_star_under_the_body()
    {
        using var document = Open(SamplePapers.PartyLetter());

        var header = Body(document).Elements<Table>().First();

        Assert.Equal(["4649", "4706"], header.Descendants<GridColumn>().Select(c => c.Width!.Value));
        Assert.Contains("QUẬN ỦY THANH KHUÊ*ĐẢNG CỘNG SẢN VIỆT NAM", header.InnerText, StringComparison.Ordinal);
        Assert.Contains("Số 127-CV/QUvề việc", header.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("CỘNG HÒA", Body(document).InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_run_names_face_size_and_language()
    {
        using var document = Open(SamplePapers.Plan());

        var runs = Body(document).Descendants<Run>().ToList();

        Assert.NotEmpty(runs);
        Assert.All(runs, r => Assert.Equal("Times New Roman", r.RunProperties!.RunFonts!.EastAsia!.Value));
        Assert.All(runs, r => Assert.NotNull(r.RunProperties!.FontSize));
        Assert.All(runs, r => Assert.Equal("vi-VN", r.RunProperties!.Languages!.Val!.Value));
    }

    [Fact]
    public void Table_heads_repeat_and_no_row_breaks()
    {
        using var document = Open(SamplePapers.Plan());

        var rows = Body(document).Descendants<TableRow>().ToList();

        Assert.All(rows, r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Single(rows, r => r.TableRowProperties!.GetFirstChild<TableHeader>() is not null);
    }

    [Fact]
    public void The_annex_is_a_landscape_section_numbered_on_its_own()
    {
        using var document = Open(SamplePapers.Plan());

        var sections = Body(document).Descendants<SectionProperties>().ToList();

        Assert.Equal([11906u, 16838u], sections.Select(s => s.GetFirstChild<PageSize>()!.Width!.Value));
        Assert.Equal(1, sections[1].GetFirstChild<PageNumberType>()!.Start!.Value);
        Assert.All(sections, s => Assert.NotNull(s.GetFirstChild<TitlePage>()));
        Assert.Contains(
            "(Kèm theo Kế hoạch số ……/KH-UBND ngày … tháng 11 năm 2023 của Ủy ban nhân dân quận Thanh Khuê)",
            Body(document).InnerText,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Điều 3.", "Điều 3./.")]
    [InlineData("thực hiện;", "thực hiện./.")]
    [InlineData("thực hiện./.", "thực hiện./.")]
    public void The_end_mark_replaces_what_the_last_sentence_ends_with(string last, string expected)
    {
        var paper = SamplePapers.StateLetter() with { Blocks = [new Block.Paragraph(last)] };

        using var document = Open(paper);

        Assert.Contains(Body(document).Elements<Paragraph>(), p => p.InnerText == expected);
    }

    [Fact]
    public void A_secret_paper_is_refused()
    {
        var paper = SamplePapers.StateLetter() with { SecrecyGrade = "MẬT" };

        var refusal = Assert.Throws<RuleException>(() => OfficialPaperWriter.ToBytes(paper));

        Assert.Equal("paper.secret", refusal.Code);
    }

    [Fact]
    public void A_Party_paper_cannot_be_signed_under_mandate()
    {
        var paper = SamplePapers.PartyLetter() with
        {
            Signature = new Signature { Authorities = [new(SigningManner.Mandate, "BÍ THƯ")], Title = "CHÁNH VĂN PHÒNG" },
        };

        var refusal = Assert.Throws<RuleException>(() => OfficialPaperWriter.ToBytes(paper));

        Assert.Equal("paper.signature.manner", refusal.Code);
    }

    [Fact]
    public void Any_text_gives_a_file_that_opens_again()
    {
        Gen.String.Sample(text =>
        {
            using var document = Open(SamplePapers.StateLetter() with { Subject = text, Blocks = [new Block.Paragraph(text)] });
            _ = Body(document).InnerText;
        });
    }

    [Fact]
    public void Column_widths_sum_up_and_hold_the_longest_word()
    {
        var columns = Gen.Select(Gen.Int[1, 40], Gen.Int[0, 900]).Array[1, 10];

        columns.Sample(c =>
        {
            var widths = ColumnWidths.Fit(9355, c.Select(x => (decimal)x.Item1).ToList(), c.Select(x => x.Item2).ToList());

            Assert.Equal(9355, widths.Sum());
            Assert.All(widths.Zip(c), pair => Assert.True(pair.First >= pair.Second.Item2 - 1, $"{pair.First} < {pair.Second.Item2}"));
        });
    }

    internal static OfficialPaper Sample(string name) => name switch
    {
        "state-letter" => SamplePapers.StateLetter(),
        "party-letter" => SamplePapers.PartyLetter(),
        "party-report" => SamplePapers.Report(SamplePapers.PartyOffice(new DateOnly(2026, 11, 2))),
        "front-report" => SamplePapers.Report(SamplePapers.FrontOffice()),
        "plan" => SamplePapers.Plan(),
        _ => SamplePapers.Notice(SamplePapers.StateOffice()),
    };

    private static Body Body(WordprocessingDocument document) => document.MainDocumentPart!.Document!.Body!;

    private static WordprocessingDocument Open(OfficialPaper paper) =>
        WordprocessingDocument.Open(new MemoryStream(OfficialPaperWriter.ToBytes(paper)), isEditable: false);
}

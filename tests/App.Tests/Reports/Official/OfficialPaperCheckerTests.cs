using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.App.Tests.Kernel.Papers;
using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;
using NamRo.Kernel.Rules;
using NamRo.Reports.Official.Checks;

namespace NamRo.App.Tests.Reports.Official;

public sealed class OfficialPaperCheckerTests
{
    public static TheoryData<string> Samples => OfficialPaperWriterTests.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Papers_of_the_writer_have_no_errors(string name)
    {
        var errors = Check(OfficialPaperWriterTests.Sample(name)).Where(f => f.IsError);

        Assert.Empty(errors);
    }

    [Fact]
    public void V1_margins_outside_the_range_are_found()
    {
        var findings = Check(SamplePapers.StateLetter(), d => Body(d).Descendants<PageMargin>().First().Left = 1134);

        Assert.Equal(["V1"], Errors(findings));
    }

    [Fact]
    public void V1_another_page_size_is_found()
    {
        var findings = Check(SamplePapers.StateLetter(), d => Body(d).Descendants<PageSize>().First().Width = 12240);

        Assert.Equal(["V1"], Errors(findings));
    }

    [Fact]
    public void V2_another_face_or_colour_is_found()
    {
        var faces = Check(SamplePapers.StateLetter(), d => Find(d, "Text").Descendants<RunFonts>().First().Ascii = "Arial");
        var colors = Check(SamplePapers.StateLetter(), d => Find(d, "Text").Descendants<RunProperties>().First().Color = new Color { Val = "FF0000" });

        Assert.Equal(["V2"], Errors(faces));
        Assert.Equal(["V2"], Errors(colors));
    }

    [Fact]
    public void V3_the_title_of_the_other_family_is_found()
    {
        var findings = Check(SamplePapers.StateLetter(), d => Write(d, "Motto", HeaderBlock.PartyName));

        Assert.Equal(["V3", "V3"], Errors(findings));
    }

    [Theory]
    [InlineData("Số 15-QĐ/TU")]
    [InlineData("Số: 7/BC-UBND")]
    [InlineData("15/QĐ-UBND")]
    public void V4_a_number_in_another_form_is_found(string line)
    {
        var findings = Check(SamplePapers.StateLetter(), d => Write(d, "Number", line));

        Assert.Contains("V4", Errors(findings));
    }

    [Fact]
    public void V4_a_blank_number_is_a_warning()
    {
        var findings = Check(SamplePapers.Plan());

        Assert.Equal(["V4", "V6"], findings.Where(f => !f.IsError).Select(f => f.Check));
    }

    [Theory]
    [InlineData("Số: 15/QĐ-UBND")]
    [InlineData("Số: 15/QCh-UBND")]
    public void V5_an_abbreviation_that_is_not_the_kinds_is_found(string line)
    {
        var findings = Check(SamplePapers.Notice(SamplePapers.StateOffice()), d => Write(d, "Number", line));

        Assert.Equal(["V5"], Errors(findings));
    }

    [Fact]
    public void V5_a_Party_kind_is_checked_by_its_number_alone()
    {
        var findings = Check(SamplePapers.PartyLetter(), d => Write(d, "Number", "Số 15-XYZ/QU"));

        Assert.Equal(["V5"], Errors(findings));
    }

    [Theory]
    [InlineData("Thanh Khuê, ngày 15 tháng 11 năm 2024")]
    [InlineData("Thanh Khuê, ngày 31 tháng 11 năm 2023")]
    public void V6_another_or_impossible_date_is_found(string line)
    {
        var findings = Check(SamplePapers.StateLetter(), d => Write(d, "PlaceDate", line));

        Assert.Equal(["V6"], Errors(findings));
    }

    [Fact]
    public void V6_a_missing_zero_is_found()
    {
        var findings = Check(SamplePapers.PartyLetter(), d => Write(d, "PlaceDate", "Thanh Khuê, ngày 5 tháng 2 năm 2024"));

        Assert.Equal(["V6"], Errors(findings));
    }

    [Fact]
    public void V7_a_size_out_of_range_or_mixed_is_found()
    {
        var large = Check(SamplePapers.StateLetter(), d => Find(d, "Text").Descendants<FontSize>().First().Val = "32");
        var mixed = Check(SamplePapers.StateLetter(), d => Find(d, "Text").Descendants<FontSize>().First().Val = "26");

        Assert.Equal(["V7"], Errors(large));
        Assert.Equal(["V7"], Errors(mixed));
    }

    [Fact]
    public void V8_a_national_name_wider_than_its_column_is_found()
    {
        var findings = Check(
            SamplePapers.StateLetter(),
            d => Find(d, "NationalName").Ancestors<TableCell>().First().TableCellProperties!.TableCellWidth!.Width = "5000");

        Assert.Equal(["V8"], Errors(findings));
    }

    [Fact]
    public void V9_a_deputy_who_signs_for_a_State_collective_needs_the_heads_line()
    {
        var paper = SamplePapers.StateLetter();
        var findings = Check(paper with { Signature = paper.Signature with { Authorities = [paper.Signature.Authorities[0]] } });

        Assert.Equal(["V9"], Errors(findings));
    }

    [Fact]
    public void V9_a_prefix_of_the_other_family_or_a_degree_is_found()
    {
        var prefix = Check(SamplePapers.StateLetter(), d => Write(d, "SigningAuthority", "T/M ỦY BAN NHÂN DÂN"));
        var paper = SamplePapers.PartyLetter();
        var degree = Check(paper with { Signature = paper.Signature with { Name = "TS. Lê Thị Hoài Sương" } });

        Assert.Contains("V9", Errors(prefix));
        Assert.Equal(["V9"], Errors(degree));
    }

    [Fact]
    public void V9_the_guidance_of_2026_knows_no_deputy_for_a_collective()
    {
        var findings = Check(
            SamplePapers.Report(SamplePapers.PartyOffice(new DateOnly(2026, 11, 2))),
            d => Write(d, "SigningAuthority", "K/T BÍ THƯ"));

        Assert.Equal(["V9"], Errors(findings));
    }

    [Fact]
    public void V10_the_file_copy_line_follows_the_family()
    {
        var state = SamplePapers.StateLetter();
        var party = SamplePapers.Report(SamplePapers.PartyOffice(new DateOnly(2026, 11, 2)));

        var withoutVt = Check(state with { Recipients = state.Recipients with { Archive = "Văn phòng" } });
        var withVt = Check(party with { Recipients = party.Recipients with { Archive = "VT" } });

        Assert.Equal(["V10"], Errors(withoutVt));
        Assert.Equal(["V10"], Errors(withVt));
    }

    [Fact]
    public void V11_the_end_mark_follows_the_family()
    {
        var state = Check(SamplePapers.StateLetter(), d => Write(d, LastText(d), "Hết."));
        var party = Check(SamplePapers.Report(SamplePapers.PartyOffice(new DateOnly(2026, 11, 2))), d => Write(d, LastText(d), "Hết./."));

        Assert.Equal(["V11"], Errors(state));
        Assert.Equal(["V11"], Errors(party));
    }

    [Fact]
    public void V12_a_basis_out_of_force_is_a_warning()
    {
        var findings = Check(SamplePapers.StateLetter(), null, c => c with
        {
            Bases = [new("12/2010/NĐ-CP", new DateOnly(2010, 1, 1), new DateOnly(2020, 1, 1)), new("30/2020/NĐ-CP", new DateOnly(2020, 3, 5), null)],
        });

        var finding = Assert.Single(findings);
        Assert.Equal(("V12", false), (finding.Check, finding.IsError));
    }

    [Theory]
    [InlineData("Committee", true)]
    [InlineData("Cell", false)]
    public void V13_a_cell_may_not_issue_a_regulation(string organ, bool allowed)
    {
        var paper = SamplePapers.Report(SamplePapers.PartyOffice(new DateOnly(2026, 11, 2))) with { Kind = "Regulation" };

        var findings = Check(paper, null, c => c with { Organ = new IssuingOrgan("Grassroots", organ) });

        Assert.Equal(allowed ? [] : ["V13"], Errors(findings));
    }

    [Fact]
    public void V14_a_number_on_the_first_page_or_none_later_is_found()
    {
        var first = Check(SamplePapers.StateLetter(), d => Body(d).Descendants<TitlePage>().First().Remove());
        var later = Check(SamplePapers.StateLetter(), d => Body(d).Descendants<HeaderReference>().Last().Remove());

        Assert.Equal(["V14"], Errors(first));
        Assert.Equal(["V14"], Errors(later));
    }

    [Fact]
    public void V15_a_secrecy_mark_is_found_outside_the_sealed_store()
    {
        var paper = SamplePapers.StateLetter() with { Blocks = [new Block.Centred("TỐI MẬT"), new Block.Paragraph("Nội dung")] };

        Assert.Equal(["V15"], Errors(Check(paper)));
        Assert.Empty(Errors(Check(paper, null, c => c with { InSealedStore = true })));
    }

    [Fact]
    public void What_is_no_DOCX_is_refused()
    {
        var context = new CheckContext { Family = LayoutFamily.State, Date = new DateOnly(2024, 1, 1) };

        var refusal = Assert.Throws<RuleException>(() => OfficialPaperChecker.Check(new MemoryStream([1, 2, 3, 4]), context));

        Assert.Equal("paper.unreadable", refusal.Code);
    }

    private static IEnumerable<string> Errors(IEnumerable<Finding> findings) => findings.Where(f => f.IsError).Select(f => f.Check);

    private static IReadOnlyList<Finding> Check(
        OfficialPaper paper, Action<WordprocessingDocument>? alter = null, Func<CheckContext, CheckContext>? configure = null)
    {
        var stream = new MemoryStream();
        OfficialPaperWriter.Write(paper, stream);
        if (alter is not null)
        {
            using var document = WordprocessingDocument.Open(stream, isEditable: true);
            alter(document);
        }

        stream.Position = 0;
        var context = new CheckContext { Family = paper.Family, Date = paper.Date };
        return OfficialPaperChecker.Check(stream, configure?.Invoke(context) ?? context);
    }

    private static Body Body(WordprocessingDocument document) => document.MainDocumentPart!.Document!.Body!;

    private static Paragraph Find(WordprocessingDocument document, string element) =>
        Body(document).Descendants<Paragraph>().First(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == LookBook.StyleId(element));

    private static Paragraph LastText(WordprocessingDocument document) =>
        Body(document).Descendants<Paragraph>().Last(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == LookBook.StyleId("Text"));

    private static void Write(WordprocessingDocument document, string element, string text) => Write(document, Find(document, element), text);

    private static void Write(WordprocessingDocument document, Paragraph paragraph, string text)
    {
        var texts = paragraph.Descendants<Text>().ToList();
        texts.Skip(1).ToList().ForEach(t => t.Remove());
        texts[0].Text = text;
        document.MainDocumentPart!.Document!.Save();
    }
}

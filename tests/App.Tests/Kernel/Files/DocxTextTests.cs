using NamRo.Kernel.Files;
using NamRo.Kernel.Text;
using static NamRo.App.Tests.Kernel.Files.DocxSample;

namespace NamRo.App.Tests.Kernel.Files;

public sealed class DocxTextTests
{
    private const string Lists =
        "<w:abstractNum w:abstractNumId=\"1\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%3)\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"3\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.%4.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"4\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

    [Fact]
    public void Automatic_list_numbers_become_visible()
    {
        string body = Item(0, "Một") + Item(1, "Hai") + Item(2, "Ba") + Item(2, "Bốn") + Item(1, "Năm") + Item(2, "Sáu") + Item(3, "Bảy") + Item(4, "Tám")
            + P("xen giữa") + Item(0, "Chín") + Item(1, "Mười") + Item(1, "Mười một", list: 2);

        Assert.Equal("I. Một\n1. Hai\na) Ba\nb) Bốn\n2. Năm\na) Sáu\n2.1. Bảy\n- Tám\nxen giữa\nII. Chín\n1. Mười\n5. Mười một", Read(Of(body, Lists)));
    }

    [Fact]
    public void Numbering_by_style_counts_and_zero_takes_it_off()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Muc\"/></w:style>";
        string body = P("a", "<w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr>") + P("b", "<w:pPr><w:pStyle w:val=\"Con\"/></w:pPr>")
            + P("c", "<w:pPr><w:pStyle w:val=\"Muc\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>");

        Assert.Equal("1. a\n2. b\nc", Read(Of(body, Lists, Styles)));
    }

    [Fact]
    public void The_head_of_a_paper_is_read_side_by_side()
    {
        string body = Table(
            hasBorders: false,
            [P("ỦY BAN NHÂN DÂN") + P("QUẬN THANH KHUÊ") + P("Số: 15/QĐ-UBND"), P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + P("Độc lập - Tự do - Hạnh phúc")],
            [P(""), P("Thanh Khuê, ngày 16 tháng 8 năm 2023")]) + P("QUYẾT ĐỊNH");

        Assert.Equal(
            "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nQUẬN THANH KHUÊ | Độc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-UBND\n"
            + "Thanh Khuê, ngày 16 tháng 8 năm 2023\n\nQUYẾT ĐỊNH",
            Read(Of(body)));
    }

    [Fact]
    public void A_data_table_gives_pipe_rows_with_continuation_spans_and_merged_cells()
    {
        string merged = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + P("") + "</w:tc>";
        string wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>" + P("NHÓM MỘT") + "</w:tc>";
        string first = "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + P("Quý III") + "</w:tc>";
        string body = Table(
            hasBorders: true,
            [P("STT"), P("Nhiệm vụ"), P("Chủ trì"), P("Thời hạn")],
            [P("I"), wide],
            [P("1"), P("Rà soát | lập"), P("Phòng Tư pháp") + P("Phòng Nội vụ"), first],
            [P("2"), P("Báo cáo"), P("UBND các phường"), merged]);

        Assert.Equal(
            "| STT | Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|---|\n| I | NHÓM MỘT |  |  |\n| 1 | Rà soát / lập | Phòng Tư pháp | Quý III |\n"
            + "|  |  | Phòng Nội vụ |  |\n| 2 | Báo cáo | UBND các phường | Quý III |",
            Read(Of(body)));
    }

    [Fact]
    public void Deleted_and_hidden_text_is_left_out_and_inserted_text_kept()
    {
        string body = "<w:p>" + R("giữ ") + "<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>bỏ</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"2\" w:author=\"x\">" + R("thêm") + "</w:ins>" + R(" ẩn", "<w:rPr><w:vanish/></w:rPr>")
            + "<w:r><w:instrText> PAGE </w:instrText></w:r>" + R("<&>") + "</w:p>";

        ExtractedText text = new DocumentTextReader().Read(Of(body), "a.docx");

        Assert.Equal("giữ thêm<&>", text.Text);
        Assert.Equal([DocumentTextReader.RevisionNote], text.Notes);
    }

    [Fact]
    public void Breaks_tabs_and_capitals_look_as_in_the_paper()
    {
        string body = "<w:p>" + R("quyết định", "<w:rPr><w:caps/></w:rPr>") + "<w:r><w:br/></w:r>" + R("một") + "<w:r><w:tab/></w:r>" + R("hai") + "</w:p>";

        Assert.Equal("QUYẾT ĐỊNH\nmột    hai", Read(Of(body)));
    }

    [Fact]
    public void Old_fonts_announce_their_alphabet()
    {
        static string Font(string name) => $"<w:rPr><w:rFonts w:ascii=\"{name}\" w:hAnsi=\"{name}\"/></w:rPr>";
        string body = "<w:p>" + R(LegacyAlphabets.ToTcvn3("quyết định"), Font(".VnTimeH")) + R(" - ", Font("Arial")) + R(LegacyAlphabets.ToTcvn3("việc đó"), Font(".VnTime")) + "</w:p>"
            + "<w:p>" + R("Ho\u00E4", Font("VNI-Times")) + R("i", Font("VNI-Times")) + R(" nghị đúng", Font("Times New Roman")) + "</w:p>";

        ExtractedText text = new DocumentTextReader().Read(Of(body), "a.docx");

        Assert.Equal("QUYẾT ĐỊNH - việc đó\nHội nghị đúng", text.Text);
        Assert.Contains(DocumentTextReader.ConvertedNote, text.Notes);
    }

    [Fact]
    public void Text_boxes_are_read_once_each()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p></w:txbxContent>";
        const string Shape = "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
            + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
            + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>" + Box
            + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";
        const string Old = "<w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox>" + Box + "</v:textbox></v:shape></w:pict>";
        string body = "<w:p>" + R("Số: 03/CĐ-UBND") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + Shape + "</mc:Choice>"
            + "<mc:Fallback>" + Old + "</mc:Fallback></mc:AlternateContent></w:r><w:r>" + Old + "</w:r></w:p>";

        Assert.Equal("Số: 03/CĐ-UBND\nHỎA TỐC\nHỎA TỐC", Read(Of(body)));
    }

    [Fact]
    public void A_package_without_a_body_is_damaged()
    {
        byte[] bytes = new RawZip().Add("[Content_Types].xml", "<Types/>").Add("word/document.xml", "<a/>").Build();

        Assert.Equal("archive.damaged", Assert.Throws<FileRefusedException>(() => Read(bytes)).Code);
    }

    private static string Item(int level, string text, int list = 1)
    {
        return P(text, $"<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>");
    }

    private static string Read(byte[] bytes) => new DocumentTextReader().Read(bytes, "a.docx").Text;
}

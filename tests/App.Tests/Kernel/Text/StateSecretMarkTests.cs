using System.Text;
using CsCheck;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.App.Tests.Kernel.Text;

public sealed class StateSecretMarkTests
{
    private static readonly string[] Stamps = ["MẬT", "TỐI MẬT", "TUYỆT MẬT"];

    private static readonly string[] OrdinaryLines =
    [
        "Tăng cường bảo mật thông tin", "Đổi mật khẩu trước ngày 15/8/2023", "mật độ dân số 12.000 người/km2", "bí mật gia đình", "BẢO MẬT",
        "QUY ĐỊNH VỀ BẢO VỆ BÍ MẬT NHÀ NƯỚC", "Luật Bảo vệ bí mật nhà nước", "Danh mục bí mật nhà nước độ Tối mật do Thủ tướng quy định",
        "DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TUYỆT MẬT, ĐỘ TỐI MẬT", "Không soạn thảo văn bản mật trên máy tính nối mạng", "quản lý tài liệu tối mật",
        "CHẾ BIẾN MẬT ONG", "Hộ sản xuất mật ong", "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", "GIẢI PHÓNG MẶT BẰNG", "Mất an toàn giao thông",
        "công tác cơ mật", "hệ thống thông tin bảo", "mật", "dùng MẬT KHẨU mạnh", "phần mềm BẢO MẬT cho máy tính", "Độ mật: Thường", "Độ mật: không",
        "thẻ MAT 15", "LÃNH ĐẠO, CHỈ ĐẠO CÔNG TÁC MẬT MÃ", "Mật độ xây dựng", "Tôi mất giấy tờ", "MẶT BẰNG", "trao đổi thân mật", "túi mật", "mặt đường",
    ];

    public static TheoryData<string> Ordinary => new(OrdinaryLines);

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Ordinary_words_are_not_marks(string line)
    {
        Assert.Null(StateSecretMark.FindInText(line));
    }

    [Theory]
    [InlineData("MẬT", SecrecyLevel.Secret)]
    [InlineData("TỐI MẬT", SecrecyLevel.TopSecret)]
    [InlineData("TUYỆT MẬT", SecrecyLevel.UltraSecret)]
    [InlineData("  | MẬT |  ", SecrecyLevel.Secret)]
    [InlineData("[TUYỆT  MẬT]", SecrecyLevel.UltraSecret)]
    [InlineData("M Ậ T", SecrecyLevel.Secret)]
    [InlineData("T Ố I   M Ậ T", SecrecyLevel.TopSecret)]
    [InlineData("T.U.Y.Ệ.T M.Ậ.T", SecrecyLevel.UltraSecret)]
    [InlineData("Tối mật", SecrecyLevel.TopSecret)]
    [InlineData("tuyệt mật", SecrecyLevel.UltraSecret)]
    [InlineData("Mật", SecrecyLevel.Secret)]
    [InlineData("MAT", SecrecyLevel.Secret)]
    [InlineData("TOI MAT", SecrecyLevel.TopSecret)]
    [InlineData("TUYET MAT", SecrecyLevel.UltraSecret)]
    [InlineData("ＭẬＴ", SecrecyLevel.Secret)]
    [InlineData("М\u1EACТ", SecrecyLevel.Secret)]
    [InlineData("M\u200BẬ\u200BT", SecrecyLevel.Secret)]
    [InlineData("MẬT        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", SecrecyLevel.Secret)]
    [InlineData("TUYỆT MẬT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", SecrecyLevel.UltraSecret)]
    [InlineData("TỐI MẬT | Độc lập - Tự do - Hạnh phúc", SecrecyLevel.TopSecret)]
    [InlineData("Độ mật: Mật", SecrecyLevel.Secret)]
    [InlineData("Mức độ mật: tối mật", SecrecyLevel.TopSecret)]
    [InlineData("DO MAT: TUYET MAT", SecrecyLevel.UltraSecret)]
    [InlineData("Số: 12/BC-UBND (MẬT) ngày 5/3/2024", SecrecyLevel.Secret)]
    [InlineData("Báo cáo TỐI MẬT về tình hình", SecrecyLevel.TopSecret)]
    [InlineData("Bao cao TUYET MAT ve tinh hinh", SecrecyLevel.UltraSecret)]
    public void A_mark_is_found_however_it_is_written(string line, SecrecyLevel level)
    {
        Assert.Equal(new StateSecretFinding(level, 1), StateSecretMark.FindInText(line));
        Assert.Equal(level, StateSecretMark.FindInText(line.Normalize(NormalizationForm.FormD))?.Level);
    }

    [Theory]
    [InlineData("15/QĐ-UBND-MẬT")]
    [InlineData("05-BC/TU (TỐI MẬT)")]
    [InlineData("15/QD-UBND-MAT")]
    [InlineData("MẬT-07/BC-UBND")]
    [InlineData("03/TUYETMAT-UBND")]
    [InlineData("03/QĐ-UBND (M Ậ T)", false)]
    public void A_classified_number_is_found(string number, bool found = true)
    {
        Assert.Equal(found, StateSecretMark.FindInNumber(number) is not null);
    }

    [Theory]
    [InlineData("24-CT/TU")]
    [InlineData("15/QĐ-UBND")]
    [InlineData("12/BC-MTTQ-BTT")]
    [InlineData(null)]
    public void An_ordinary_number_passes(string? number)
    {
        Assert.Null(StateSecretMark.FindInNumber(number));
    }

    [Theory]
    [InlineData("MẬT - bao cao.pdf", true)]
    [InlineData("bao_cao_MAT.docx", true)]
    [InlineData("Báo cáo mật.docx", true)]
    [InlineData("tuyet-mat_2024.pdf", true)]
    [InlineData("TOI MAT so 3.pdf", true)]
    [InlineData("T_U_Y_E_T_M_A_T.pdf", true)]
    [InlineData("bao-mat.pdf", false)]
    [InlineData("BAO MAT.pdf", false)]
    [InlineData("mat-khau.txt", false)]
    [InlineData("MAT TRAN TO QUOC.pdf", false)]
    [InlineData("giai phong MAT BANG.xlsx", false)]
    [InlineData("Mật độ dân số.xlsx", false)]
    [InlineData("giay to mat.pdf", false)]
    [InlineData("toi mat giay to.pdf", false)]
    [InlineData("Bí mật gia đình.docx", false)]
    [InlineData("format.pdf", false)]
    public void A_file_name_is_judged_word_by_word(string name, bool found)
    {
        Assert.Equal(found, StateSecretMark.FindInFileName(name) is not null);
    }

    [Fact]
    public void The_line_of_the_mark_is_told_and_the_refusal_does_not_quote_the_text()
    {
        string text = "ỦY BAN NHÂN DÂN\nQUẬN THANH KHUÊ\n\nTỐI MẬT\nSố: 1/QĐ-UBND\nnội dung kín";

        var refusal = Assert.Throws<RuleException>(() => StateSecretMark.Refuse(text));

        Assert.Equal("secret.marked", refusal.Code);
        Assert.StartsWith("Dòng 4 ", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("kín", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stamp_is_found_between_any_ordinary_lines_and_ordinary_lines_alone_pass()
    {
        Gen<string> ordinary = Gen.Int[0, OrdinaryLines.Length - 1].Select(at => OrdinaryLines[at]);
        Gen.Select(ordinary.Array[0, 20], ordinary.Array[0, 20], Gen.Int[0, 2].Select(at => Stamps[at]))
            .Sample((before, after, stamp) =>
            {
                Assert.Null(StateSecretMark.FindInText(string.Join('\n', before.Concat(after))));
                Assert.Equal(before.Length + 1, StateSecretMark.FindInText(string.Join('\n', [.. before, stamp, .. after]))?.Line);
            });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_950)]
    [InlineData(1_995)]
    [InlineData(50_000)]
    public void A_mark_is_found_anywhere_in_a_line_without_end(int before)
    {
        string line = new string('x', before) + " báo cáo (TUYỆT MẬT) " + string.Concat(Enumerable.Repeat("chữ thường ", 400));

        Assert.Equal(SecrecyLevel.UltraSecret, StateSecretMark.FindInText(line)?.Level);
    }

    [Fact]
    public void Any_text_is_judged_without_an_exception()
    {
        Gen.String.Sample(text =>
        {
            StateSecretMark.FindInText(text);
            StateSecretMark.FindInNumber(text);
        });
    }
}

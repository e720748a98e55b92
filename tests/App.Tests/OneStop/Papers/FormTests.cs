using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NamRo.Kernel.Rules;
using NamRo.OneStop;
using NamRo.OneStop.Papers;

namespace NamRo.App.Tests.OneStop.Papers;

/// <summary>Forms 01 to 07 of circular 03/2025 and 01 to 06 of circular 01/2018 (one-stop.md 10).</summary>
public sealed class FormTests
{
    public static TheoryData<DateOnly> Eras => [FormSamples.Old, FormSamples.New];

    [Fact]
    public void Each_era_has_the_forms_of_its_circular()
    {
        var old = FormSamples.All(FormSamples.Old).Select(s => s.Form);
        var now = FormSamples.All(FormSamples.New).Select(s => s.Form);

        Assert.Equal(["01", "02", "03", "04", "05", "06"], old);
        Assert.Equal(["01", "02", "03", "04", "05", "06", "07"], now);
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public void Every_form_is_a_valid_file_with_the_national_title(DateOnly day)
    {
        foreach (var sheet in FormSamples.All(day))
        {
            using var document = Open(FormWriter.ToBytes(sheet));

            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{sheet.Form}: {e.Description}"));
            Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Text(document), StringComparison.Ordinal);
            Assert.Contains($"Mẫu số {sheet.Form} (Thông tư số {sheet.Head.Rules.Circular})", Text(document), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_receipt_prints_hour_and_minute_of_receipt_and_appointment()
    {
        var sheet = ReceiptForm.Build(FormSamples.Input(FormSamples.New), null);

        using var document = Open(FormWriter.ToBytes(sheet));

        Assert.Contains("Thời gian nhận hồ sơ: 09 giờ 20 phút, ngày 22 tháng 9 năm 2025", Text(document), StringComparison.Ordinal);
        Assert.Contains("Thời gian trả kết quả giải quyết hồ sơ: 09 giờ 20 phút, ngày 29 tháng 9 năm 2025", Text(document), StringComparison.Ordinal);
        Assert.Contains("5 ngày làm việc", Text(document), StringComparison.Ordinal);
    }

    [Fact]
    public void The_receipt_carries_one_picture_that_leads_to_the_look_up()
    {
        var input = FormSamples.Input(FormSamples.New);

        using var document = Open(FormWriter.ToBytes(ReceiptForm.Build(input, null)));

        var part = Assert.Single(document.MainDocumentPart!.ImageParts);
        Assert.Equal("image/png", part.ContentType);
        Assert.Contains(input.LookUp!, document.MainDocumentPart.Document!.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_three_level_era_has_no_stop_notice()
    {
        var input = FormSamples.Input(FormSamples.Old);

        var refused = Assert.Throws<RuleException>(() => AgencyLetters.Stop(input, new FormLetter(null, input.ReceivedAt)));

        Assert.Equal("form.none", refused.Code);
    }

    [Theory]
    [InlineData(9, "Trước hạn")]
    [InlineData(10, "Đúng hạn")]
    [InlineData(11, "Quá hạn")]
    public void A_row_of_the_control_sheet_compares_by_the_minute(int hour, string expected)
    {
        var due = new DateTime(2025, 9, 22, 10, 0, 0, DateTimeKind.Utc);

        Assert.Equal(expected, ControlSheet.Outcome(due, due.Date.AddHours(hour)));
    }

    [Fact]
    public void Equal_forms_give_equal_bytes()
    {
        var sheet = ReceiptForm.Build(FormSamples.Input(FormSamples.Old), "0001/TNHS");

        Assert.Equal(FormWriter.ToBytes(sheet), FormWriter.ToBytes(sheet));
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static string Text(WordprocessingDocument document) => document.MainDocumentPart!.Document!.InnerText;
}

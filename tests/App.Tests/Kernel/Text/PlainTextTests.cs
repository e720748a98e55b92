using System.ComponentModel.DataAnnotations;
using System.Text;
using CsCheck;
using NamRo.Kernel.Text;

namespace NamRo.App.Tests.Kernel.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u00A0")]
    [InlineData("\u3000 \u2003")]
    [InlineData("\u200B\u200B")]
    public void Text_without_anything_to_read_is_blank(string text)
    {
        Assert.True(PlainText.IsBlank(text));
        Assert.Equal("text.blank", new LineTextAttribute(50).Fault(text)?.Code);
    }

    [Theory]
    [InlineData("a\0b", "text.nul", 2)]
    [InlineData("a\u001Bb", "text.control", 2)]
    [InlineData("ab\u0085", "text.line-break", 3)]
    [InlineData("ab\u2028c", "text.line-break", 3)]
    [InlineData("ab\nc", "text.line-break", 3)]
    [InlineData("cột\thai", "text.line-break", 4)]
    [InlineData("a\u009Fb", "text.control", 2)]
    [InlineData("vô\u200Bhình", "text.invisible", 3)]
    [InlineData("\uFEFFđầu", "text.invisible", 1)]
    [InlineData("mềm\u00AD", "text.invisible", 4)]
    [InlineData("gpj.\u202Eexe", "text.bidi", 5)]
    [InlineData("x\u2066y", "text.bidi", 2)]
    [InlineData("x\U000E0041y", "text.invisible", 2)]
    [InlineData("x\uE000", "text.private-use", 2)]
    [InlineData("x\uFFFF", "text.private-use", 2)]
    [InlineData("Нguyễn", "text.mixed-scripts", 1)]
    [InlineData("Nguyễn Văn Тhử", "text.mixed-scripts", 12)]
    [InlineData("ａdmin", "text.mixed-scripts", 1)]
    public void A_line_names_the_fault_and_its_place(string text, string code, int position)
    {
        TextFault? fault = PlainText.Check(text, TextShape.Line, 200);

        Assert.Equal((code, position), (fault?.Code, fault?.Position));
    }

    [Fact]
    public void A_lone_surrogate_is_broken_text()
    {
        TextFault? fault = PlainText.Check("😀đ\uD83Dx", TextShape.Block, 200);

        Assert.Equal(("text.broken", 3), (fault?.Code, fault?.Position));
    }

    [Theory]
    [InlineData("Kế hoạch số 05/KH-UBND (đợt 1) – 50% \"xong\"; H'Drai & Ơ Đu")]
    [InlineData("{{7*7}} {0} %n ${x} <script>alert(1)</script> '; drop table --")]
    [InlineData("диван")]
    [InlineData("5 µm, Δ")]
    [InlineData("Nguye\u0302\u0303n Va\u0306n Thu\u031B\u0309")]
    public void Ordinary_and_merely_odd_text_passes(string text)
    {
        Assert.Null(PlainText.Check(text, TextShape.Line, 200));
    }

    [Fact]
    public void A_block_may_have_lines_and_tabs_but_no_escape()
    {
        Assert.Null(PlainText.Check("một\r\n\thai\nba", TextShape.Block, 200));
        Assert.Equal("text.control", PlainText.Check("một\r\n\u001B[31m", TextShape.Block, 200)?.Code);
    }

    [Fact]
    public void Fifty_marks_on_one_letter_are_refused_and_two_are_not()
    {
        Assert.Null(PlainText.Check("k\u0323\u0301", TextShape.Line, 200));
        Assert.Equal("text.stacked-marks", PlainText.Check("a" + new string('\u0301', 50), TextShape.Line, 200)?.Code);
    }

    [Theory]
    [InlineData("Nguyễn Thị Ánh Tuyết", null)]
    [InlineData("H'Hen Niê", null)]
    [InlineData("K’Sor Phước (B)", null)]
    [InlineData("Ƀuôn Krông", null)]
    [InlineData("Иван", "text.name-letter")]
    [InlineData("Nguyễn <b>", "text.name-letter")]
    [InlineData("Ａn", "text.name-letter")]
    [InlineData("An 😀", "text.name-letter")]
    public void A_persons_name_has_latin_letters_only(string name, string? code)
    {
        Assert.Equal(code, new PersonNameAttribute().Fault(name)?.Code);
    }

    [Theory]
    [InlineData("nguyen.van-an_2", null)]
    [InlineData("admın", "text.login-letter")]
    [InlineData("ａdmin", "text.login-letter")]
    [InlineData("nguyễn", "text.login-letter")]
    [InlineData("an an", "text.login-letter")]
    public void A_login_name_is_ascii(string name, string? code)
    {
        Assert.Equal(code, new LoginNameAttribute().Fault(name)?.Code);
    }

    [Fact]
    public void Length_counts_composed_characters_and_says_by_how_much_it_is_over()
    {
        string decomposed = "ế".Normalize(NormalizationForm.FormD);

        Assert.Null(PlainText.Check(string.Concat(Enumerable.Repeat(decomposed, 10)), TextShape.Line, 10));
        TextFault? fault = PlainText.Check(new string('a', 12), TextShape.Line, 10);
        Assert.Equal("Nội dung dài 12 ký tự, tối đa 10. Hãy rút gọn bớt 2 ký tự.", fault is null ? null : FormattableString.Invariant(fault.Sentence));
    }

    [Fact]
    public void Stored_text_is_composed_and_trimmed()
    {
        Assert.Equal("Nguyễn\nAn", PlainText.Clean(" Nguye\u0302\u0303n\r\nAn\u00A0"));
    }

    [Fact]
    public void The_attribute_answers_in_a_vietnamese_sentence_under_the_member()
    {
        var input = new Input { Title = "a\u202Eb" };
        List<ValidationResult> results = [];

        bool valid = Validator.TryValidateObject(input, new ValidationContext(input), results, validateAllProperties: true);

        Assert.False(valid);
        ValidationResult result = Assert.Single(results);
        Assert.Equal([nameof(Input.Title)], result.MemberNames);
        Assert.Contains("U+202E ở vị trí 2", result.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_is_judged_without_an_exception_and_clean_text_stays_clean()
    {
        Gen.String.Sample(text =>
        {
            if (PlainText.Check(text, TextShape.Block, 1_000) is null && text.Length > 0)
            {
                string clean = PlainText.Clean(text);

                Assert.Null(PlainText.Check(clean, TextShape.Block, 1_000));
                Assert.Equal(clean, PlainText.Clean(clean));
            }
        });
    }

    private sealed class Input
    {
        [LineText(20)]
        public string Title { get; init; } = "";

        [BlockText(20)]
        public string? Note { get; init; }
    }
}

using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Rules;
using NamRo.Ui;

namespace NamRo.App.Tests.Ui;

public sealed class TextsTests
{
    private readonly MissingTexts missing = new();
    private readonly Texts texts;

    public TextsTests() => texts = Texts.From([typeof(Texts).Assembly, typeof(UiModule).Assembly], missing);

    [Fact]
    public void A_sentence_is_said_in_the_readers_language()
    {
        using (ReadingLanguage.Vietnamese())
        {
            Assert.Equal("Đăng xuất", texts["Đăng xuất"].ToString());
        }

        using (ReadingLanguage.English())
        {
            Assert.Equal("Sign out", texts["Đăng xuất"].ToString());
        }
    }

    [Fact]
    public void A_sentence_without_English_stays_Vietnamese_and_is_remembered()
    {
        using var _ = ReadingLanguage.English();

        var said = texts["Câu chưa dịch"].ToString();

        Assert.Equal("Câu chưa dịch", said);
        Assert.Equal(["Câu chưa dịch"], missing.Sentences);
    }

    [Fact]
    public void Arguments_are_encoded_in_a_page_but_markup_of_our_own_is_kept()
    {
        using var _ = ReadingLanguage.Vietnamese();

        Assert.Equal("L&#xFD; do: &lt;b&gt;", Html(texts["Lý do: {0}", "<b>"]));
        Assert.Equal("L&#xFD; do: <i>x</i>", Html(texts["Lý do: {0}", new HtmlString("<i>x</i>")]));
        Assert.Equal("Lý do: <b>", texts["Lý do: {0}", "<b>"].ToString());
    }

    [Fact]
    public void Days_and_instants_inside_a_sentence_take_the_offices_form()
    {
        using var _ = ReadingLanguage.Vietnamese();
        var (day, instant) = (new DateOnly(2024, 3, 5), new DateTime(2024, 3, 25, 10, 30, 0, DateTimeKind.Utc));

        Assert.Equal("Hạn 5/3/2024, nay 25/3/2024 17:30", texts.Format($"Hạn {day}, nay {instant}"));
        Assert.Equal("Hạn 05/03/2024", texts.Format($"Hạn {day:dd/MM/yyyy}"));
    }

    [Fact]
    public void A_refused_rule_speaks_the_readers_language()
    {
        using var _ = ReadingLanguage.English();
        var refused = new StaleVersionException("NV-2024-00312", 3, 4);

        Assert.StartsWith("NV-2024-00312 has just been changed by somebody else", texts.Format(refused.Sentence), StringComparison.Ordinal);
    }

    private static string Html(LocalText text)
    {
        using var writer = new StringWriter();
        text.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}

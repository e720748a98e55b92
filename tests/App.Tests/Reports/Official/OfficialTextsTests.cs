using NamRo.Kernel.Localisation;
using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.Rules;

namespace NamRo.App.Tests.Reports.Official;

public sealed class OfficialTextsTests
{
    [Fact]
    public void Refusals_have_their_English_sentence()
    {
        var texts = Texts.From([typeof(OfficialPaperWriter).Assembly]);
        var early = SamplePapers.StateLetter() with { Date = new DateOnly(1999, 1, 1) };

        var refusal = Assert.Throws<RuleException>(() => OfficialPaperWriter.ToBytes(early));

        Assert.Contains(refusal.Sentence.Format, texts.Keys);
    }
}

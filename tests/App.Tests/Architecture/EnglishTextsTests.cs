using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NamRo.App.Tests.Architecture;

public sealed partial class EnglishTextsTests
{
    public static TheoryData<string> Projects => [.. SourceTree.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_sentence_of_a_project_has_its_English(string project)
    {
        var english = SourceTree.Projects.SelectMany(English).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);

        var missing = SourceTree.Files(project, ".cs", ".cshtml")
            .SelectMany(file => SentenceScanner.Find(File.ReadAllText(file)).Select(text => (text, file)))
            .Where(found => !english.Contains(found.text))
            .Select(found => $"{Path.GetRelativePath(SourceTree.Root, found.file)}: {found.text}")
            .Distinct()
            .ToList();

        Assert.True(missing.Count == 0, $"Add to src/{project}/Texts.en.resx:\n{string.Join('\n', missing)}");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void English_keeps_the_arguments_of_the_Vietnamese(string project)
    {
        var wrong = English(project).Where(t => !Holes(t.Key).SetEquals(Holes(t.Value))).Select(t => $"{t.Key} -> {t.Value}").ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void A_sentence_has_one_English_wherever_it_is_said()
    {
        var twice = SourceTree.Projects.SelectMany(English)
            .GroupBy(t => t.Key, StringComparer.Ordinal)
            .Where(g => g.Select(t => t.Value).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(g => $"{g.Key}: {string.Join(" / ", g.Select(t => t.Value).Distinct())}")
            .ToList();

        Assert.True(twice.Count == 0, string.Join('\n', twice));
    }

    [Theory]
    [InlineData("""T["Việc của tôi"]""", "Việc của tôi")]
    [InlineData("""texts["{0} việc", Format.Number(n)]""", "{0} việc")]
    [InlineData("""Rule.Require(x.Any(y => y > 0), $"case.{verb}", $"Việc {code} hạn {day:d/M/yyyy} đã {(open ? "mở" : "đóng")}.");""", "Việc {0} hạn {1:d/M/yyyy} đã {2}.")]
    [InlineData("""throw new RuleException("a.b", $"Nói \"rõ\" hơn: {string.Join(", ", names)}.") { Field = "X" };""", "Nói \"rõ\" hơn: {0}.")]
    [InlineData("""[Display(Name = "Lý do"), Required]""", "Lý do")]
    [InlineData("""[Required(ErrorMessage = "Chưa nhập lý do.")]""", "Chưa nhập lý do.")]
    [InlineData("""services.AddMenuItem<X>("", "Đơn vị tôi", "/unit", null, 2)""", "Đơn vị tôi")]
    public void The_scanner_finds_a_sentence(string code, string sentence)
    {
        var found = SentenceScanner.Find(code);

        Assert.Equal([sentence], found);
    }

    private static IEnumerable<KeyValuePair<string, string>> English(string project)
    {
        var file = Path.Combine(SourceTree.Root, "src", project, "Texts.en.resx");
        return File.Exists(file)
            ? XDocument.Load(file).Root!.Elements("data").Select(d => KeyValuePair.Create(d.Attribute("name")!.Value, d.Element("value")!.Value))
            : [];
    }

    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("""\{(\d+)[^}]*\}""")]
    private static partial Regex Hole();
}

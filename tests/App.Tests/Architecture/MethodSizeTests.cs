using System.Text.RegularExpressions;

namespace NamRo.App.Tests.Architecture;

/// <summary>Methods are at most 30 lines (style, section 7), counted between the braces at the depth of members.</summary>
public sealed partial class MethodSizeTests
{
    private const int Largest = 30;

    [Fact]
    public void Methods_keep_their_size()
    {
        var large = TrackedFiles.All
            .Where(p => p.StartsWith("src/", StringComparison.Ordinal) && p.EndsWith(".cs", StringComparison.Ordinal))
            .Where(p => !p.StartsWith("src/Migrations.", StringComparison.Ordinal))
            .SelectMany(p => Bodies(TrackedFiles.Read(p)).Where(b => b.Lines > Largest).Select(b => $"{p}: {b.Head} has {b.Lines} lines"));

        Assert.True(!large.Any(), string.Join("\n", large));
    }

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 1)]
    public void A_body_is_counted_by_its_lines(int lines, int found)
    {
        var source = $"class A\n{{\n    void B()\n    {{\n{string.Concat(Enumerable.Repeat("        x();\n", lines))}    }}\n}}\n";

        Assert.Equal(found, Bodies(source).Count(b => b.Lines > Largest));
    }

    /// <summary>Bodies whose braces stand alone on lines indented by four or eight spaces and follow a parameter list.</summary>
    private static IEnumerable<(string Head, int Lines)> Bodies(string source)
    {
        var lines = source.Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            var open = OpenBrace().Match(lines[i]);
            if (open.Success && lines[i - 1].TrimEnd().EndsWith(')') && !Keyword().IsMatch(lines[i - 1]))
            {
                var close = Array.IndexOf(lines, open.Groups["indent"].Value + "}", i);
                if (close > i)
                {
                    yield return (lines[i - 1].Trim(), close - i - 1);
                }
            }
        }
    }

    [GeneratedRegex("^(?<indent> {4}| {8})\\{$")]
    private static partial Regex OpenBrace();

    [GeneratedRegex("^\\s*(if|for|foreach|while|using|switch|lock|catch|else|var|return|await|yield|throw)\\b|= new\\b|= \\[")]
    private static partial Regex Keyword();
}

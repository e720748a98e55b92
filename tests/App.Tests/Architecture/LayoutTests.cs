using System.Text.RegularExpressions;

namespace NamRo.App.Tests.Architecture;

/// <summary>Where things lie and how big they may be (style, sections 2 and 7).</summary>
public sealed partial class LayoutTests
{
    private const int LargestSource = 300;
    private const int LargestView = 250;
    private const int LargestTest = 400;
    private const int LargestOwnScript = 300;
    private const int LargestReadme = 120;

    private static readonly string[] Root =
    [
        ".ci", ".editorconfig", ".gitattributes", ".gitignore", "BannedSymbols.txt", "CONTRIBUTING.md", "Directory.Build.props",
        "Directory.Packages.props", "LICENSE", "NamRo.slnx", "README.md", "STYLE.md", "bench", "bin", "docs", "global.json", "reference-data", "src", "tests",
    ];

    [Fact]
    public void Nothing_but_the_listed_files_lies_in_the_root()
    {
        var strangers = TrackedFiles.All.Select(p => p.Split('/')[0]).Distinct().Except(Root);

        Assert.Empty(strangers);
    }

    [Fact]
    public void Sources_views_and_tests_keep_their_size()
    {
        var large = TrackedFiles.All.Select(p => (Path: p, Most: LimitOf(p), Lines: 0)).Where(f => f.Most > 0)
            .Select(f => f with { Lines = TrackedFiles.Read(f.Path).AsSpan().TrimEnd().Count('\n') + 1 })
            .Where(f => f.Lines > f.Most)
            .Select(f => $"{f.Path}: {f.Lines} lines, at most {f.Most}");

        Assert.True(!large.Any(), string.Join("\n", large));
    }

    [Fact]
    public void Own_script_stays_small()
    {
        var lines = TrackedFiles.All.Where(p => p.StartsWith("src/", StringComparison.Ordinal) && p.EndsWith(".js", StringComparison.Ordinal))
            .Sum(p => TrackedFiles.Read(p).AsSpan().TrimEnd().Count('\n') + 1);

        Assert.InRange(lines, 1, LargestOwnScript);
    }

    [Fact]
    public void No_file_names_a_path_of_some_machine()
    {
        var found = TrackedFiles.All.Where(IsText)
            .SelectMany(p => MachinePath().Matches(TrackedFiles.Read(p)).Select(m => $"{p}: {m.Value}"))
            .ToList();

        Assert.True(!found.Any(), string.Join("\n", found));
    }

    [Fact]
    public void Namespaces_are_folders()
    {
        var wrong = TrackedFiles.All.Where(p => p.StartsWith("src/", StringComparison.Ordinal) && p.EndsWith(".cs", StringComparison.Ordinal) && !IsGenerated(p))
            .Select(p => (Path: p, Declared: NamespaceLine().Match(TrackedFiles.Read(p)).Groups["name"].Value))
            .Where(f => f.Declared.Length > 0 && f.Declared != "NamRo." + string.Join('.', f.Path.Split('/')[1..^1]))
            .Select(f => $"{f.Path}: {f.Declared}");

        Assert.True(!wrong.Any(), string.Join("\n", wrong));
    }

    private static int LimitOf(string path) => path switch
    {
        _ when IsGenerated(path) => 0,
        "README.md" => LargestReadme,
        _ when path.EndsWith(".cshtml", StringComparison.Ordinal) => LargestView,
        _ when path.EndsWith(".cs", StringComparison.Ordinal) => path.StartsWith("tests/", StringComparison.Ordinal) ? LargestTest : LargestSource,
        _ => 0,
    };

    private static bool IsGenerated(string path) => path.StartsWith("src/Migrations.", StringComparison.Ordinal);

    private static bool IsText(string path) =>
        Path.GetExtension(path) is ".cs" or ".cshtml" or ".csproj" or ".props" or ".json" or ".md" or ".js" or ".mjs" or ".css" or ".csv" or ".resx" or ".yml"
        || path.StartsWith("bin/", StringComparison.Ordinal) || path.StartsWith(".ci/", StringComparison.Ordinal);

    /// <summary>Absolute paths of home and work folders; put together so that this file does not find itself.</summary>
    [GeneratedRegex("(?<![\\w.])/(?:ho" + "me|ro" + "ot|Us" + "ers|wo" + "rk|tm" + "p)/[\\w.-]+")]
    private static partial Regex MachinePath();

    [GeneratedRegex("""^namespace (?<name>[\w.]+);""", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}

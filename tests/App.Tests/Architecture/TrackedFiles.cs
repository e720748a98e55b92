using System.Diagnostics;

namespace NamRo.App.Tests.Architecture;

/// <summary>What belongs to the repository: tracked files and new ones that git does not ignore.</summary>
internal static class TrackedFiles
{
    private static readonly Lazy<IReadOnlyList<string>> Listed = new(List);

    /// <summary>Paths below the root, with slashes.</summary>
    public static IReadOnlyList<string> All => Listed.Value;

    public static string Read(string path) => File.ReadAllText(Path.Combine(SourceTree.Root, path));

    private static string[] List()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "core.quotepath=off", "ls-files", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = SourceTree.Root,
            RedirectStandardOutput = true,
        })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(p => File.Exists(Path.Combine(SourceTree.Root, p)))];
    }
}

using NamRo.Kernel.Modules;

namespace NamRo.Host;

/// <summary>What one run of the program is asked for, by the command line or by a test.</summary>
internal sealed record Launch
{
    /// <summary>Folder with the settings file and the web root.</summary>
    public string ContentRoot { get; init; } = FindContentRoot(AppContext.BaseDirectory);

    public string EnvironmentName { get; init; } = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Production;

    /// <summary>Settings that win over the file and the environment.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>The rooms of the house; tests add one of their own to try the plumbing.</summary>
    public IReadOnlyList<IModule> Modules { get; init; } = HostModules.All();

    /// <summary>False for verbs that only need the services: no timers, no scheduler.</summary>
    public bool RunsJobs { get; init; } = true;

    /// <summary>
    /// The project's folder when the program runs from its build output, else the folder of the program; never the caller's folder, which
    /// is where the files named on the command line are.
    /// </summary>
    private static string FindContentRoot(string baseDirectory)
    {
        for (var folder = new DirectoryInfo(baseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Host.csproj")))
            {
                return folder.FullName;
            }
        }

        return baseDirectory;
    }
}

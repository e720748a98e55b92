using NamRo.Host;
using NamRo.Host.Settings;
using NamRo.Kernel.Data;
using NamRo.Testing.Databases;

namespace NamRo.Testing;

/// <summary>How the program is started for a test: on the test's database and folder, empty of demo, no timers.</summary>
internal static class TestLaunch
{
    public static Launch On(TestDatabase database) => new()
    {
        ContentRoot = database.Folder,
        RunsJobs = false,
        Settings = new Dictionary<string, string?>
        {
            [DataFolder.Key] = database.Folder,
            [$"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}"] = database.Provider.ToString(),
            [$"{DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}"] = database.ConnectionString,
            ["Demo:Mode"] = "None",
        },
    };
}

using NamRo.Kernel.Data;

namespace NamRo.Host.Settings;

/// <summary>
/// Where the program keeps its files: the SQLite file, attachments. <c>Data:Folder</c> of the settings, relative to the content root;
/// every module reads the resolved path back from the configuration.
/// </summary>
internal static class DataFolder
{
    public const string Key = "Data:Folder";

    public static string Resolve(ConfigurationManager configuration, string contentRoot)
    {
        var folder = Path.GetFullPath(configuration[Key] is { Length: > 0 } set ? set : "data", contentRoot);
        configuration[Key] = folder;
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <summary>Without a connection string, SQLite keeps <c>namro.db</c> in the data folder.</summary>
    public static void PlaceDatabase(DatabaseOptions database, string folder)
    {
        if (database.Provider == DatabaseProvider.Sqlite && database.ConnectionString.Length == 0)
        {
            database.ConnectionString = $"Data Source={Path.Combine(folder, "namro.db")}";
        }
    }
}

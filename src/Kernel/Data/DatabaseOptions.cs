namespace NamRo.Kernel.Data;

/// <summary>Which database the program keeps its records in. Section <c>Database</c> of the settings.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>Empty means the SQLite file <c>namro.db</c> in the data folder.</summary>
    public string ConnectionString { get; set; } = "";
}

/// <summary>The two databases that every query, migration and test serves.</summary>
public enum DatabaseProvider
{
    Sqlite,
    Postgres,
}

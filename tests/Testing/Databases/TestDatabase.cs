using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using NamRo.Host;
using NamRo.Kernel.Data;
using Npgsql;

namespace NamRo.Testing.Databases;

/// <summary>
/// A database of a test's own, at this build's shape. It is a copy of a template that is migrated once per run, so making one takes
/// milliseconds.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> SqliteTemplate = new(() => Task.Run(PrepareSqliteAsync));
    private static readonly Lazy<Task<string>> PostgresTemplate = new(() => Task.Run(PreparePostgresAsync));

    private readonly string name;

    private TestDatabase(DatabaseProvider provider, string folder, string name, string connectionString)
    {
        Provider = provider;
        Folder = folder;
        ConnectionString = connectionString;
        this.name = name;
    }

    public DatabaseProvider Provider { get; }

    public string ConnectionString { get; }

    /// <summary>Where the test's program keeps its files.</summary>
    public string Folder { get; }

    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite ? CopySqlite(await SqliteTemplate.Value) : await CopyPostgresAsync(await PostgresTemplate.Value);

    /// <summary>An empty database without tables, for tests of the start itself.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite ? CopySqlite(null) : await CopyPostgresAsync("template0");

    public async ValueTask DisposeAsync()
    {
        if (Provider == DatabaseProvider.Sqlite)
        {
            await using var connection = new SqliteConnection(ConnectionString);
            SqliteConnection.ClearPool(connection);
        }
        else
        {
            await using var connection = new NpgsqlConnection(ConnectionString);
            NpgsqlConnection.ClearPool(connection);
            await (await PostgresServer.Shared).ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static TestDatabase CopySqlite(string? template)
    {
        var folder = NewFolder();
        var file = Path.Combine(folder, "namro.db");
        if (template is not null)
        {
            File.Copy(template, file);
        }

        return new TestDatabase(DatabaseProvider.Sqlite, folder, "", $"Data Source={file}");
    }

    private static async Task<TestDatabase> CopyPostgresAsync(string template)
    {
        var server = await PostgresServer.Shared;
        var name = $"test_{Guid.CreateVersion7():n}";
        await server.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        return new TestDatabase(DatabaseProvider.Postgres, NewFolder(), name, DatabaseSetup.Tuned(server.ConnectionString(name)));
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("namro-test-").FullName;

    private static async Task<string> PrepareSqliteAsync()
    {
        await using var empty = await CreateEmptyAsync(DatabaseProvider.Sqlite);
        await MigrateAsync(empty);
        var template = Path.Combine(Directory.CreateTempSubdirectory("namro-template-").FullName, "namro.db");
        await using var connection = new SqliteConnection(empty.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $template";
        command.Parameters.AddWithValue("$template", template);
        await command.ExecuteNonQueryAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(template)!, recursive: true);
        return template;
    }

    private static async Task<string> PreparePostgresAsync()
    {
        var empty = await CreateEmptyAsync(DatabaseProvider.Postgres);
        await MigrateAsync(empty);
        await using var connection = new NpgsqlConnection(empty.ConnectionString);
        NpgsqlConnection.ClearPool(connection);
        return empty.name;
    }

    private static async Task MigrateAsync(TestDatabase database)
    {
        await using var app = HostComposition.Build(TestLaunch.On(database), builder => builder.Logging.ClearProviders());
        await HostStart.PrepareAsync(app.Services, CancellationToken.None);
    }
}

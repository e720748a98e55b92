using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace NamRo.Testing.Databases;

/// <summary>
/// A private PostgreSQL for one test run: own folder, own free port on the loopback address, durable settings as in use. It starts when the
/// first test asks, and a watcher ends it with the test process, however that ends.
/// </summary>
internal sealed class PostgresServer
{
    private const string User = "namro";

    private static readonly Lazy<Task<PostgresServer>> Started = new(() => Task.Run(Start));

    private readonly int port;

    private PostgresServer(int port) => this.port = port;

    public static Task<PostgresServer> Shared => Started.Value;

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = User,
        Database = database,
        MaxPoolSize = 20,
    }.ConnectionString;

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static PostgresServer Start()
    {
        var binaries = FindBinaries();
        var port = FreePort();
        var folder = Directory.CreateTempSubdirectory("namro-postgres-").FullName;
        // Another account must reach the folder when the run is root, because PostgreSQL refuses to be root.
        var run = Environment.UserName == "root" ? "runuser -u postgres -- " : "";
        Shell($"""
            set -e
            {(run.Length > 0 ? $"chown postgres {folder}" : "")}
            cd {folder}
            {run}{binaries}/initdb -D {folder}/data -U {User} --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync
            {run}{binaries}/pg_ctl -D {folder}/data -l {folder}/log -w start \
                -o "-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c max_connections=300"
            (while kill -0 {Environment.ProcessId}; do sleep 1; done
             {run}{binaries}/pg_ctl -D {folder}/data -m immediate stop; rm -rf {folder}) </dev/null >/dev/null 2>&1 &
            """);
        return new PostgresServer(port);
    }

    private static string FindBinaries()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).ToList();
        if (Directory.Exists("/usr/lib/postgresql"))
        {
            folders.AddRange(Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(Version).Select(d => Path.Combine(d, "bin")));
        }

        return folders.FirstOrDefault(f => File.Exists(Path.Combine(f, "initdb")))
            ?? throw new InvalidOperationException(
                "PostgreSQL is not installed, and the tests need it: run bin/setup, or 'apt-get install postgresql', or test SQLite alone by 'bin/test --quick'.");
    }

    private static double Version(string folder) =>
        double.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Shell(string script)
    {
        var log = Path.GetTempFileName();
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", $"exec >{log} 2>&1\n{script}"]))!;
        process.WaitForExit();
        var output = File.ReadAllText(log);
        File.Delete(log);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"PostgreSQL did not start: {output}");
        }
    }
}

using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Casework;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Data;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using Npgsql;

namespace NamRo.Bench.Data;

/// <summary><c>bench generate COUNT</c>: fills an empty PostgreSQL with a believable year of that size, consistent with its log.</summary>
internal static class GenerateBench
{
    private const int Batch = 20_000;

    public static async Task<int> RunAsync(int count, string connectionString)
    {
        await using var program = BenchServices.Build(connectionString);
        await using var scope = program.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await DatabaseStarter.PrepareAsync(db);
        await scope.ServiceProvider.GetRequiredService<ICaseworkUpkeep>().ShipDefaultsAsync();
        var town = await BenchTown.RaiseAsync(scope.ServiceProvider.GetRequiredService<IOrganisationEditor>());
        var process = (await scope.ServiceProvider.GetRequiredService<ICasework>().ProcessesAsync())[0].Id;
        var maker = new CaseMaker(town, process, scope.ServiceProvider.GetRequiredService<TimeProvider>().UtcNow());
        var watch = Stopwatch.StartNew();
        await FillAsync(db, scope.ServiceProvider.GetRequiredService<ActivityWriter>(), maker, count, connectionString);
        Console.WriteLine($"{count:N0} cases in {watch.Elapsed.TotalSeconds:0.0} s");
        await BenchKeys.WriteAsync(scope.ServiceProvider, town.Departments[0], maker);
        return 0;
    }

    private static async Task FillAsync(AppDb db, ActivityWriter writer, CaseMaker maker, int count, string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var indexes = await DropIndexesAsync(connection);
        var copies = new Copies(db);
        for (var done = 0; done < count; done += Batch)
        {
            var cases = Enumerable.Range(0, Math.Min(Batch, count - done)).Select(_ => maker.Make()).ToList();
            await copies.WriteAsync(connection, cases, writer);
            Console.WriteLine($"{done + cases.Count:N0}");
        }

        foreach (var statement in indexes.Append("ANALYZE"))
        {
            await ExecuteAsync(connection, statement);
        }
    }

    /// <summary>Indexes are built once at the end instead of row by row.</summary>
    private static async Task<List<string>> DropIndexesAsync(NpgsqlConnection connection)
    {
        const string sql = """
            SELECT indexname, indexdef FROM pg_indexes
            WHERE schemaname = 'public' AND (tablename LIKE 'casework_%' OR tablename = 'activity_entry') AND indexname NOT LIKE 'PK_%'
            """;
        var found = new List<(string Name, string Definition)>();
        await using (var command = new NpgsqlCommand(sql, connection))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                found.Add((reader.GetString(0), reader.GetString(1)));
            }
        }

        foreach (var (name, _) in found)
        {
            await ExecuteAsync(connection, $"DROP INDEX \"{name}\"");
        }

        return [.. found.Select(f => f.Definition)];
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 3600 };
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Copies(AppDb db)
    {
        private readonly BulkCopy<CaseFile> cases = new(db);
        private readonly BulkCopy<Viewer> viewers = new(db);
        private readonly BulkCopy<PendingItem> pending = new(db);
        private readonly BulkCopy<LedgerRow> ledger = new(db);
        private readonly BulkCopy<ActivityEntry> activity = new(db);

        public async Task WriteAsync(NpgsqlConnection connection, List<CaseFile> made, ActivityWriter writer)
        {
            await cases.WriteAsync(connection, made);
            await viewers.WriteAsync(connection, made.SelectMany(CaseIndex.Viewers));
            await pending.WriteAsync(connection, made.SelectMany(CaseIndex.Pending));
            await ledger.WriteAsync(connection, made.SelectMany(CaseIndex.Ledger));
            await activity.WriteAsync(connection, made.SelectMany(c => ((IEventSource)c).TakeEvents().Select(e => writer.Write(c, e, Guid.CreateVersion7()))));
        }
    }
}

using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Casework;
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
        var indexes = await BulkIndexes.DropAsync(connection, "casework_%", "activity_entry");
        var (copies, activity) = (new CaseCopies(db), new BulkCopy<ActivityEntry>(db));
        for (var done = 0; done < count; done += Batch)
        {
            var cases = Enumerable.Range(0, Math.Min(Batch, count - done)).Select(_ => maker.Make()).ToList();
            await copies.WriteAsync(connection, cases);
            await activity.WriteAsync(connection, cases.SelectMany(c => CaseCopies.Entries(writer, c)));
            Console.WriteLine($"{done + cases.Count:N0}");
        }

        await BulkIndexes.RebuildAsync(connection, indexes);
    }
}

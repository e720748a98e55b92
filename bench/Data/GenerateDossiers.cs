using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Casework;
using NamRo.Casework.Processes;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Data;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.OneStop.Catalogue;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Identity;
using NamRo.OneStop.Intake;
using NamRo.OneStop.Numbers;
using NamRo.Organisation;
using Npgsql;

namespace NamRo.Bench.Data;

/// <summary><c>bench dossiers COUNT WARDS</c>: fills an empty PostgreSQL with a believable year of so many wards' desks.</summary>
internal static class GenerateDossiers
{
    private const int Batch = 10_000;

    public static async Task<int> RunAsync(int count, int wards, string connectionString)
    {
        await using var program = BenchServices.Build(connectionString);
        await using var scope = program.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<AppDb>();
        await DatabaseStarter.PrepareAsync(db);
        await services.GetRequiredService<ICaseworkUpkeep>().ShipDefaultsAsync();
        var town = await DossierTown.RaiseAsync(services.GetRequiredService<IOrganisationEditor>(), wards);
        await services.GetRequiredService<ICatalogue>().ShipAsync();
        await services.GetRequiredService<IOneStop>().PrepareAsync();
        var rules = await RulesAsync(services, db);
        var maker = new DossierMaker(town, rules, services.GetRequiredService<TimeProvider>().UtcNow());
        var watch = Stopwatch.StartNew();
        await FillAsync(db, services.GetRequiredService<ActivityWriter>(), maker, count, connectionString);
        Console.WriteLine($"{count:N0} dossiers of {wards} wards in {watch.Elapsed.TotalSeconds:0.0} s");
        await BenchKeys.WriteAsync(services, town.Wards[0], rules.Procedures[0]);
        return 0;
    }

    /// <summary>Procedures of a commune, those with a limit and a process: what a ward's desk receives.</summary>
    private static async Task<DossierRules> RulesAsync(IServiceProvider services, AppDb db)
    {
        var today = services.GetRequiredService<TimeProvider>().Today();
        var procedures = (await services.GetRequiredService<IOneStop>().ProceduresAsync(today))
            .Where(p => p.Content.Process is not null && p.Content.Term != "none" && p.Content.Levels.Contains("xã")).ToList();
        var steps = await db.Set<ProcessDefinition>().AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Steps);
        return new DossierRules(procedures, steps, services.GetRequiredService<DossierWork>(), services.GetRequiredService<IdentityVault>());
    }

    private static async Task FillAsync(AppDb db, ActivityWriter writer, DossierMaker maker, int count, string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var indexes = await BulkIndexes.DropAsync(connection, "casework_%", "activity_entry", "onestop_dossier");
        var (cases, dossiers, activity) = (new CaseCopies(db), new BulkCopy<Dossier>(db), new BulkCopy<ActivityEntry>(db));
        var done = 0;
        await foreach (var made in maker.MakeAsync(count).Chunk(Batch))
        {
            await cases.WriteAsync(connection, [.. made.Select(m => m.Case)]);
            await dossiers.WriteAsync(connection, made.Select(m => m.Dossier));
            await activity.WriteAsync(connection, made.SelectMany(m => CaseCopies.Entries(writer, m.Dossier).Concat(CaseCopies.Entries(writer, m.Case))));
            Console.WriteLine($"{done += made.Length:N0}");
        }

        await new BulkCopy<NumberCounter>(db).WriteAsync(connection, maker.Counters);
        await BulkIndexes.RebuildAsync(connection, indexes);
    }
}

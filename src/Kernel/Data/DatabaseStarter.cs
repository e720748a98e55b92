using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace NamRo.Kernel.Data;

/// <summary>Brings the database to the shape of this build before anything else runs.</summary>
public static class DatabaseStarter
{
    public static async Task PrepareAsync(AppDb db, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.GetMigrations().Any())
        {
            await GreetAsync(db, cancellation);
            await db.Database.MigrateAsync(cancellation);
        }
        else
        {
            await db.Database.EnsureCreatedAsync(cancellation);
        }
    }

    /// <summary>Makes the table of migrations in an empty database; asking for it first would log a failed query as an error to every newcomer.</summary>
    private static async Task GreetAsync(AppDb db, CancellationToken cancellation)
    {
        if (await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellation))
        {
            await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellation);
        }
    }
}

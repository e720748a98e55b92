using Microsoft.EntityFrameworkCore;

namespace NamRo.Kernel.Data;

/// <summary>Brings the database to the shape of this build before anything else runs.</summary>
public static class DatabaseStarter
{
    public static async Task PrepareAsync(AppDb db, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.GetMigrations().Any())
        {
            await db.Database.MigrateAsync(cancellation);
        }
        else
        {
            await db.Database.EnsureCreatedAsync(cancellation);
        }
    }
}

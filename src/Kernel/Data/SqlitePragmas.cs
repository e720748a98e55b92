using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NamRo.Kernel.Data;

/// <summary>Every SQLite connection keeps what it acknowledged: write-ahead log, full flush, enforced keys (reliability anchors, section 4).</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string ReaderPragmas = "PRAGMA busy_timeout=10000;";
    private const string Pragmas =
        "PRAGMA journal_mode=WAL; " + ReaderPragmas + " PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = For(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = For(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>A reader (EF asks by one whether the file exists) may not set the journal of a file that a backup left in another mode.</summary>
    private static string For(DbConnection connection) =>
        connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.OrdinalIgnoreCase) ? ReaderPragmas : Pragmas;
}

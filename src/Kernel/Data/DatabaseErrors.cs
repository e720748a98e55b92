using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace NamRo.Kernel.Data;

/// <summary>Reads provider errors that are answers to a person, not bugs.</summary>
public static class DatabaseErrors
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteConstraintUnique = 2067;
    private const int SqliteConstraintPrimaryKey = 1555;

    /// <summary>True when the save failed because a unique key was taken: somebody registered the same thing first.</summary>
    public static bool IsUniqueViolation(DbUpdateException e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return e.InnerException switch
        {
            PostgresException p => p.SqlState == PostgresErrorCodes.UniqueViolation,
            SqliteException s => s.SqliteExtendedErrorCode is SqliteConstraintUnique or SqliteConstraintPrimaryKey,
            _ => false,
        };
    }

    /// <summary>True when the database is gone, busy or full: nothing was written, and the same request may be sent again.</summary>
    public static bool IsUnavailable(Exception failure) => failure switch
    {
        SqliteException s => s.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteFull or SqliteCannotOpen,
        DbException d => d.IsTransient || d.InnerException is SocketException or TimeoutException,
        TimeoutException => true,
        { InnerException: { } inner } => IsUnavailable(inner),
        _ => false,
    };
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Data;

/// <summary>
/// Reads the database's durability settings back, because a setting that was asked for is not always one that holds
/// (reliability anchors, section 4).
/// </summary>
public static class DatabaseSafety
{
    private const long SqliteFull = 2;

    /// <summary>Refuses a database that may lose what it acknowledged.</summary>
    /// <exception cref="RuleException">A setting is lower than required; the sentence names it.</exception>
    public static async Task RequireDurableAsync(AppDb db, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            if (db.Database.IsNpgsql())
            {
                await RequirePostgresAsync(db, cancellation);
            }
            else
            {
                await RequireSqliteAsync(db, cancellation);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task RequirePostgresAsync(AppDb db, CancellationToken cancellation)
    {
        await RequireAsync(db, "SHOW fsync", "fsync", "on", v => v == "on", cancellation);
        await RequireAsync(db, "SHOW full_page_writes", "full_page_writes", "on", v => v == "on", cancellation);
        // "local" and "off" acknowledge what a standby, or even the disk, has not seen.
        await RequireAsync(db, "SHOW synchronous_commit", "synchronous_commit", "on", v => v is "on" or "remote_apply", cancellation);
    }

    private static async Task RequireSqliteAsync(AppDb db, CancellationToken cancellation)
    {
        await RequireAsync(db, "PRAGMA journal_mode", "journal_mode", "wal", v => v == "wal", cancellation);
        await RequireAsync(
            db, "PRAGMA synchronous", "synchronous", "FULL", v => long.Parse(v, CultureInfo.InvariantCulture) >= SqliteFull, cancellation);
    }

    private static async Task RequireAsync(
        AppDb db, string query, string setting, string required, Func<string, bool> holds, CancellationToken cancellation)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = query;
        var value = Convert.ToString(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture) ?? "";
        Rule.Require(
            holds(value),
            "store.not-durable",
            $"Cơ sở dữ liệu đặt {setting} = {value}, có thể làm mất dữ liệu đã báo là lưu xong. Hãy đặt {setting} = {required} rồi khởi động lại.");
    }
}

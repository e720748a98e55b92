using Npgsql;

namespace NamRo.Bench.Data;

/// <summary>Indexes are built once at the end of a filling instead of row by row.</summary>
internal static class BulkIndexes
{
    /// <param name="tables">Patterns of LIKE.</param>
    /// <returns>Definitions to build again.</returns>
    public static async Task<List<string>> DropAsync(NpgsqlConnection connection, params string[] tables)
    {
        const string sql = """
            SELECT indexname, indexdef FROM pg_indexes
            WHERE schemaname = 'public' AND tablename LIKE ANY ($1) AND indexname NOT LIKE 'PK_%'
            """;
        var found = new List<(string Name, string Definition)>();
        await using (var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = tables } } })
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

    public static async Task RebuildAsync(NpgsqlConnection connection, List<string> definitions)
    {
        foreach (var statement in definitions.Append("ANALYZE"))
        {
            await ExecuteAsync(connection, statement);
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 3600 };
        await command.ExecuteNonQueryAsync();
    }
}
